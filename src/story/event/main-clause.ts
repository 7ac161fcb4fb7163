/**
 * What a sentence says first and foremost: the sentence without the clauses that only say when, why or of
 * what kind. "The match, postponed twice, was played after fans had been let in" → "The match was played".
 */
import { allMatches } from '../../text/all-matches.ts';
import { anyOf, inOrder, oneOf } from '../../text/pattern-parts.ts';
import { remembering } from '../../text/remember.ts';
import { tenseOf } from './verbs.ts';

/** "his future as manager of Sandvik is …": what somebody is, no clause. */
const OFFICE = [
  "(?! (?!(?:the|an?|his|her|its|their) )(?:[\\p{L}’'-]+ ){0,3}?",
  oneOf(`
    president minister manager coach captain leader head chief boss director secretary judge mayor
    governor champion editor ambassador commander chair\\p{L}*
  `),
  '(?:,| (?:of|at|is|was|will|has)\\b))',
].join('');
/** Words that open a clause of circumstance, and what must not be taken for one ("before the court"). */
const CIRCUMSTANCE = new RegExp(
  anyOf(
    '^With\\s',
    inOrder(
      'u',
      '(?:^|[\\s,])',
      anyOf(
        `after|following|because|despite|since|until|unless|although|though|when|whenever|as${OFFICE}`,
        // not "asked if", which opens what is asked
        "if(?<!\\b(?:asks?|asked|wonders?|wondered) (?:[\\p{L}'-]+ ){0,3}if)",
        'amid',
        inOrder(
          'u',
          // not "before the court"
          'before(?= (?:he|she|it|they|we|there|(?:the|an?) \\p{L}+) ',
          '(?:(?:is|was|are|were|had|came|fell|went|took|hit|struck) |(?:\\p{Ll}+ly )?\\p{Ll}{2,}ed ))',
        ),
        'ahead of|in case|so that|even though|even if|over',
      ),
      '\\s',
    ),
  ),
  'giu',
);

/** Nothing is ever died or resigned: ", died on Monday," is the verb of a name with an aside before it. */
const NO_PARTICIPLE = /(?!(?:died|resigned|arrived|pleaded|testified|appeared|collapsed|crashed|escaped)\b)/;
/** An aside between commas that tells of what kind the thing before it is. */
const ASIDE = inOrder(
  'g',
  ', ',
  anyOf(
    'which|who|whom|whose|where|when|originally|once|first|initially|previously|long|already|twice',
    inOrder('', NO_PARTICIPLE, '[a-z]+ed'),
    'set|due|held|known|now',
  ),
  /\b[^,;]{0,160},/,
);

/** "—which was filed in May and seeks to —" */
const ASIDE_BETWEEN_DASHES = / ?[—–] ?(?:which|who|whom|whose|where)\b[^—–;]{0,200}[—–] ?/gu;

/** "a law that would ban": what the thing does, not what happens. */
const DEFINING = inOrder(
  'gu',
  ' ',
  anyOf(
    "(?:that|which|who) (?:will|won't|would|could|can|may|might|is to|are to|were to|was to)",
    inOrder(
      'u',
      /(?:that|which|who|at which|(?<!, )where (?:[^\s,;]+ ){0,3}[^\s,;]+) (?:is|are) /,
      '(?:set|due|scheduled|expected) to',
    ),
  ),
  /\b/,
);
/** "said that it will": what follows is what is told, and kept. */
const TELLS = inOrder(
  'u',
  /\b/,
  anyOf(
    /sa(?:id|ys?)|tell|tells|told|announc\w+|announcement|confirm\w*|report\w*|warn\w*|promis\w+/,
    /pledg\w+|vow\w*|decid\w+|decision|insist\w*|add(?:s|ed)|claim\w*|hop\w+|news|reports|mean\w*/,
    /predict\w*|reveal\w*|believ\w+|signal\w*|suggest\w*|indicat\w+|so/,
  ),
  '$',
);

/** Whether a stretch has a chance to be a clause of its own. */
const SHORTEST_MAIN_CLAUSE = 12;

/** The sentence without its asides, its clauses of circumstance and its defining clauses. */
export const mainClause: (sentence: string) => string = remembering((sentence) =>
  withoutWordsBeside(
    withoutDefiningClause(
      withoutCircumstances(
        withoutConsequence(sentence.replace(ASIDE, '').replace(ASIDE_BETWEEN_DASHES, ' ')),
      ),
    ),
  ),
);

/** "has brought in more tolls, warning it will raise them again", "showed a ferry it plans to sell": what stands beside a deed. */
const BESIDE = new RegExp(
  [
    ', (?:\\p{Ll}+ly )?(?:warning|saying|adding|claiming|arguing|insisting|predicting|hinting|suggesting|vowing|promising|pledging|threatening|(?:allegedly|reportedly) \\p{L}+ing) ',
    ' (?:explaining|warning|arguing|insisting|suggesting|indicating|predicting|hinting) that ',
    ': (?=["\'])(?<!\\b(?:said|says|told|tells|wrote|writes|added|declared)\\b[^:]{0,80}: )',
    ', (?:who|which|where) [^,]{0,60}?\\b(?:will|would|plans?|wants?|hopes?|aims?|seeks?|may|might|could|(?:is|are) (?:set|due|expected|scheduled) to)\\b',
    '(?=\\b(?:it|he|she|they) (?:plans?|hopes?|wants?|intends?|aims?|will|would)\\b)(?<=\\b(?:an?|the) (?:(?!(?:and|but|or|as|that|when|because|so|if) )[\\p{L}-]+ ){1,4})',
  ].join('|'),
  'u',
);

/** "won the vote, making it likely that": what a deed done brings with it, at the end. */
const CONSEQUENCE =
  /, (?:making|leaving|putting|setting|paving|clearing|raising|giving|allowing|increasing|prompting|sparking|causing|throwing) [^,]*$/u;

function withoutConsequence(sentence: string): string {
  const at = sentence.search(CONSEQUENCE);
  const deed = sentence.slice(0, Math.max(0, at));
  return deed.length >= SHORTEST_MAIN_CLAUSE && DONE.has(tenseOf(deed)) ? deed : sentence;
}

/** The deed alone, where it is done and its verb is none of telling. */
function withoutWordsBeside(sentence: string): string {
  const at = sentence.search(BESIDE);
  const deed = sentence.slice(0, Math.max(0, at)).trimEnd();
  const isDone = deed.length >= SHORTEST_MAIN_CLAUSE && DONE.has(tenseOf(deed));
  return isDone && !TELLS.test(deed) ? deed : sentence;
}

const DONE: ReadonlySet<string> = new Set(['past', 'present-perfect']);

/** "It may have begun on the quays alone, but it has reached every port": what is granted is not what is told. */
const GRANTED =
  /^(?:[^,;:"]{0,80} )?(?:may|might)(?: well)? (?:have|be|not)\b[^,;:"]{3,120}, but (?=(?:it|they|he|she|its|their|his|her) )/u;

/** The sentence without what it only grants of the same subject. */
export function withoutConcession(sentence: string): string {
  return sentence.includes(', but ') ? sentence.replace(GRANTED, '') : sentence;
}

/** Where a second main clause begins, with who does it. A verb of the same subject goes on with the first. */
const SECOND_MAIN_CLAUSE = inOrder(
  'iu',
  '(?:,| [—–-]) (?:but|and|while|whereas|though) ',
  anyOf(
    /(?:he|she|it|they|there|we|this|that|these|those|some|many|others)\b/,
    inOrder(
      'u',
      /(?:the|an?|his|her|its|their) (?:[\p{L}'-]+ ){1,4}?/u,
      /(?:is|are|was|were|has|have|had|will|would|may|might|could|said|says)\b/,
    ),
  ),
);

/** What comes before a second main clause: the first, where it is long enough to be one. */
export function openingClause(sentence: string): string {
  const at = sentence.search(SECOND_MAIN_CLAUSE);
  return at >= SHORTEST_MAIN_CLAUSE ? sentence.slice(0, at) : sentence;
}

function withoutDefiningClause(sentence: string): string {
  for (const { index } of allMatches(sentence, DEFINING)) {
    const kept = sentence.slice(0, index);
    if (!TELLS.test(kept)) return kept.length >= SHORTEST_MAIN_CLAUSE ? kept : sentence;
  }
  return sentence;
}

/** Leading circumstances end at the first comma after them; later ones run to the next comma or the end. */
function withoutCircumstances(sentence: string): string {
  let kept = '';
  let from = 0;
  for (const opener of allMatches(sentence, CIRCUMSTANCE)) {
    if (opener.index < from) continue;
    if (opener.index > 0 && kept.length + opener.index - from < SHORTEST_MAIN_CLAUSE) continue;
    const comma = sentence.indexOf(',', opener.index + opener[0].length);
    if (opener.index === 0 && comma < 0) return sentence;
    kept += sentence.slice(from, opener.index);
    from = comma < 0 ? sentence.length : comma + 1;
  }
  return (kept + sentence.slice(from)).trim();
}
