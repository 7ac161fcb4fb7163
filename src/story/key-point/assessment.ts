/**
 * What a writer makes of a matter: how good, likely or weighty it is. Shown alone it reads as a fact, unless the sentence
 * says who thinks so, or gives what it rests on: a day, a count, somebody's words. English.
 */
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import { contains } from '../../model/span.ts';
import { anyOf, inOrder, oneOf } from '../../text/pattern-parts.ts';
import { QUOTED } from '../../text/quoted.ts';
import { onceForEach } from '../../text/remember.ts';
import { type Cued, ruleFinder } from '../../text/rule-finder.ts';
import { openingClause } from '../event/main-clause.ts';
import { tenseOf } from '../event/verbs.ts';
import { LIKELY, type Statement } from './statement.ts';
import { isNews } from './story-view.ts';

interface AssessmentRule extends Cued {
  readonly name: string;
  /** What of the same sentence makes it a report after all. */
  readonly unless: 'said' | 'said or of a day' | 'said, dated or counted';
  readonly applies: (facts: Facts) => boolean;
}

interface Facts {
  /** The sentence without what is quoted. */
  readonly told: string;
  readonly isOfNews: boolean;
  /** Whether it begins a report that is about what others have found out. */
  readonly isOfFinding: boolean;
}

/** Figures in which newsrooms put what they make of a matter. */
const FIGURES = [
  'test case',
  'proving ground',
  'litmus test',
  'crossroads',
  'tightrope',
  'perfect storm',
  'uphill battle',
  'uphill fight',
  'uphill struggle',
  'ghost town',
  'uncharted',
  'wasted no time',
  'wasting no time',
  'ground zero',
  'laid bare',
  'lays bare',
  'spotlight on',
  'wake-up call',
  'turning point',
  'inflection point',
  'long shadow',
  'reckoning',
  'bleak picture',
  'bleak outlook',
  'drags its feet',
  'eye of a storm',
  'far cry from',
  'new era of',
  'firing line',
  'no stranger to',
  'poster child',
  'reminder of how',
  'thorn in the side',
  'warm embrace',
];
const FIGURE_OF_SPEECH = new RegExp(`\\b(?:${FIGURES.join('|')})`, 'i');

export const assessmentRules: readonly AssessmentRule[] = [
  {
    name: 'figure-of-speech',
    unless: 'said',
    cues: FIGURES.join('|'),
    applies: ({ told }) => FIGURE_OF_SPEECH.test(told),
  },
  {
    name: 'voice-of-the-writer',
    unless: 'said',
    cues: 'pretty |quite |rather |somewhat |seems|saw |sees |rais|pressure|in many|in some|come |comes |came |arguabl|undoubted|undeniab|ironic|unsurpris|predictabl|truly |notably |of course|perhaps |which |look|callous|disastrous|hyperbolic|breathtaking|dispiriting',
    applies: ({ told }) => VOICE_OF_WRITER.test(told),
  },
  {
    name: 'what-it-amounts-to',
    unless: 'said',
    cues: 'made |make |makes |gave |give |gives |given |handed|hands|turned |change |changed |changes |changing|reshap|upend|cement|solidif|underscor|underlin|highlight|evolved |grown |prove|proving|worsen|generated|instrumental|result|mark|represent|signal|deal|illustrat|reflect|increas|creat',
    applies: ({ told }) => AMOUNTS_TO.test(openingClause(told)),
  },
  {
    name: 'may-be',
    unless: 'said or of a day',
    cues: 'may |might |could |would have|was expected|were expected|appear|seem|if ',
    applies: ({ told }) => MAY_BE.test(openingClause(told)) || SUPPOSES.test(told),
  },
  {
    name: 'how-it-is',
    unless: 'said, dated or counted',
    cues: 'is |are |was |were |remain|becom|became|been ',
    applies: ({ told }) => HOW_IT_IS.test(told),
  },
  { name: 'finding-of-others', unless: 'said', applies: ({ isOfFinding }) => isOfFinding },
  {
    name: 'state-in-what-is-no-news',
    unless: 'said, dated or counted',
    applies: ({ told, isOfNews }) => !isOfNews && !DONE.has(tenseOf(told)),
  },
];

const DONE: ReadonlySet<string> = new Set(['past', 'present-perfect', 'past-perfect', 'future']);

/** The rules that are worth trying on a sentence. */
export const rulesForAssessing = ruleFinder(assessmentRules);

/** Whether the statement tells what its writer makes of the matter, and nothing that it rests on. */
export function assesses(statement: Statement): boolean {
  return assessmentOf(statement) !== null;
}

/** The name of the first rule by which a statement, or a sentence of it, is an assessment; null where it is none. */
export function assessmentOf(statement: Statement): string | null {
  const { parts, item } = statement;
  const [first, second] = parts;
  if (!first || !second) return ruleFor(statement, isNews(item));
  // What goes on from a report may tell how things are, as it does in news.
  return ruleFor(first, isNews(item)) ?? ruleFor(second, true);
}

function ruleFor(statement: Statement, isOfNews: boolean): string | null {
  if (isSaid(statement)) return null;
  const { item, place, text } = statement;
  const facts = {
    told: text.replace(QUOTED, '“”'),
    isOfNews,
    isOfFinding: place >= 0 && place < LEAD_OF_FINDING && isAboutFinding(item),
  };
  const isOfDay = statement.times.some(({ edtf }) => ONE_DAY.test(edtf ?? ''));
  const rests: Readonly<Record<AssessmentRule['unless'], boolean>> = {
    said: false,
    'said or of a day': isOfDay,
    'said, dated or counted': statement.figures.length > 0 || namesTime(statement) || facts.told !== text,
  };
  const rules = rulesForAssessing(text);
  return rules.find(({ unless, applies }) => !rests[unless] && applies(facts))?.name ?? null;
}

const ONE_DAY = /^\d{4}-\d\d-\d\d/;

/** Sentences in which a report gives what others found or told. */
const LEAD_OF_FINDING = 3;
/** "Warm tea helps rowers, study finds", "Mayor may go, sources say" */
const HEADED_BY_FINDING =
  /\b(?:stud(?:y|ies)|polls?|surveys?|sources?|researchers|scientists|research|analysis|experts) (?:says?|finds?|found|shows?|suggests?|warns?)\b/i;

const isAboutFinding = onceForEach(({ document }: AnalyzedArticle) =>
  HEADED_BY_FINDING.test(document.text.slice(0, document.titleEnd)),
);

/** Who claims, finds or shows; who hopes, wants or weighs has said nothing of how things are. */
const CLAIMS = inOrder(
  'i',
  /\b/,
  anyOf(
    'sa(?:id|ys?|ying)|t(?:old|ells?)|wr(?:ote|ites?)|according|warn|argu|insist|add(?:s|ed)|call(?:s|ed|ing)',
    'announc|report|f(?:ound|inds?)|show|reveal|suggest|accus|den(?:y|ies|ied)|confirm|predict|not(?:es|ed)',
    'conclud|claim|declar|estimat|believ|explain|acknowledg|describ|post(?:s|ed)|testif|think|thought|fear',
  ),
);

/** Whether somebody whom the sentence names, or points to, says what it tells. */
function isSaid({ attributions, item, sentence }: Statement): boolean {
  return attributions.some(
    ({ source, cue, confidence }) =>
      confidence >= LIKELY &&
      source.some((span) => contains(sentence, span)) &&
      cue.some(({ start, end }) => CLAIMS.test(item.document.text.slice(start, end))),
  );
}

/** "On Monday", "in May", "in 2014"; not "this year", which says no more than that it is new. */
function namesTime({ times }: Statement): boolean {
  return times.some(({ text, edtf }) => edtf !== null && (/^\d{4}-\d/.test(edtf) || /\d/.test(text)));
}

/** "was pretty bold", "it seems that", "saw the yard as his way in", "raising questions about who will pay". */
const VOICE_OF_WRITER = inOrder(
  'u',
  /\b/,
  anyOf(
    '(?:is|are|was|were) (?:pretty|quite|rather|somewhat) [a-z]+|it (?:now )?seems|[Ii]n (?:many|some) ways',
    /(?:saw|sees) [^,;“"]{3,40} as (?:an?|his|her|its|their)/u,
    /rais(?:es|ed|ing) (?:\p{Ll}+ )?questions about (?:how|whether|what|who)/u,
    'pressure is (?:building|growing|mounting|rising)',
    /c(?:omes?|ame) at an? (?:[\p{L}-]+ ){0,3}(?:time|moment) (?:when|for|of|as)/u,
    'arguably|undoubtedly|undeniabl[ey]|ironically|unsurprisingly|predictably|truly|notably silent|of course',
    /, which (?:threatens?|undermines?|erodes?|endangers?|jeopardi[sz]es?)/,
    /look(?:s|ed|ing)? (?:particularly|especially|rather|pretty) \p{Ll}+/u,
    // "perhaps the strongest evidence", not "perhaps 40 boats"
    /[Pp]erhaps (?:the|an?|one|more|most)/,
    'callous|disastrous(?:ly)?|hyperbolic|breathtaking|dispiriting',
  ),
  /(?!\p{L})/u,
);

/** "have made the bay a proving ground", "has handed the union a lever", "proved to be a mistake". */
const AMOUNTS_TO = inOrder(
  'u',
  /\b/,
  anyOf(
    /(?:has|have|had) (?:\p{Ll}+ly )?(?:made|turned) (?:[\p{L}’'-]+ ){1,5}?(?:an?|more|less|increasingly|the most)\b/u,
    /makes? (?:[\p{L}’'-]+ ){1,5}?(?:an?|more|less|increasingly|the most) \p{Ll}/u,
    /(?:has|have|had) (?:given|handed) (?:[\p{L}’'-]+ ){1,4}an? (?:\p{Ll}+ )?(?:lead|edge|boost|weapon|lift|opening|lever|reason|advantage|chance|headache|problem)\b/u,
    /(?:gives|hands|gave|handed) (?:[\p{L}’'-]+ ){1,3}(?:leverage|an? (?:edge|boost|lift|weapon|advantage|headache))\b/u,
    /chang(?:es?|ed|ing) (?:how|the way)\b/,
    inOrder(
      'u',
      oneOf('reshaped upended cemented solidified underscored highlighted underlined'),
      / (?:an?|the|how|his|her|its|their)\b/,
    ),
    oneOf('solidifies solidify cements underscores underlines highlights'),
    /illustrates? (?:how|the|an?)\b|reflects? an? (?:[\p{L}-]+ ){1,3}(?:pattern|concern|shift|trend|mood)/u,
    /creat(?:es?|ed) an? (?:\p{Ll}+ ){0,2}(?:environment|climate|atmosphere) (?:of|for|in)\b/u,
    /increas(?:es?|ed|ing) the (?:likelihood|odds|chances) (?:of|that)\b/,
    /(?:evolved|grown|morphed) into\b/,
    /prov(?:es?|ed|en|ing) (?:to be|an?|\p{Ll}+ (?:difficult|popular|effective|costly))\b/u,
    /worsen(?:ed|s) the (?:situation|crisis|problems?)/,
    /generat(?:es?|ed) (?:\p{Ll}+ )?(?:enthusiasm|excitement|buzz|interest|momentum)/u,
    /(?:was|were|been) instrumental/,
    inOrder(
      'u',
      /(?:mark|represent|signal|deal)(?:s|l?ed|t)? an? (?:[\p{L}-]+ ){0,2}/u,
      '(?:setback|blow|escalation|victory|win|defeat|shift|turn|departure|reversal|rebuke|triumph|step|test)',
      /\b/,
    ),
    /result(?:s|ed) in an? (?:wave|sense|climate|culture|perfect)\b/,
  ),
);

/** "The new law could close the port": whose guess it is, the sentence does not say; what a law lets somebody face is no guess. */
const MAY_BE = inOrder(
  'u',
  /^(?:(?:With|Without|In|After|Despite|As|For|Under|If) [^,;:]{2,80}, )?/u,
  // not what somebody else's verb tells: "share a view of what crews may ask"
  /(?:(?! (?:what|who|where|how|why|whether|because) )[^,;:]){3,90} /u,
  anyOf(
    /(?:may|might) not \p{Ll}+/u,
    /(?:may|might|could) (?:also |still |soon |now |even |well )?(?!not\b|have\b|face\b)\p{Ll}+/u,
    '(?:was|were) expected to|would have to|appear(?:s|ed)? to be|seem(?:s|ed)? to',
  ),
  /\b/,
);

/** "If crews were to strike, the union would …": what would be, if something came that may not. */
const SUPPOSES = /\bIf [^,;.]{2,40} (?:were|was) to \p{Ll}+/u;

/** "has always been tight", "remains popular", "are critical to": how it is found. */
const HOW_IT_IS = inOrder(
  'u',
  /^[^,;:]{3,110}? /,
  anyOf(
    inOrder(
      'u',
      /(?:is|are|was|were|remains?|remained|became|becomes?|(?:has|have) (?:always |long |since |now )?(?:been|become)) /,
      anyOf(
        inOrder(
          'u',
          /(?:(?:\p{Ll}+ly|more|most|less|very|so|as|too|perhaps|still|always|always been) )*/u,
          oneOf(`
            critical crucial vital important effective popular controversial difficult hard tough tight weak
            strong dangerous powerful clear unclear likely unlikely worse better worst best significant
            essential influential composed unprecedented historic central key major telling remarkable
            contentious inevitable obvious uncertain fragile tense symbolic
          `),
          /\b(?! \d)/,
        ),
        /(?:part of|the (?:one|kind|sort) (?:that|of)|one of (?:the|this|his|her|its) (?:[\p{L}’'-]+ ){0,3}most|arguably|(?:all )?about |in no )/u,
        /an? (?:(?!\p{Ll}*(?:former|retired|member))\p{Ll}+ly |\p{Ll}+ )?(?:test|sign|symbol|reminder|challenge|blow|setback|gamble|risk|mirage|key|threat|victory for|contested)\b/u,
      ),
    ),
    /(?:is|are) becoming (?:more|less|increasingly|\p{Ll}+ly)\b/u,
    /[Tt]here (?:is|are) (?:an? )?(?:market|no doubt|little doubt|reason|hope|room)\b/,
  ),
);
