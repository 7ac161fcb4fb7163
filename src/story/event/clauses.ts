import type { Sentence } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import { allMatches } from '../../text/all-matches.ts';
import { inOrder, oneOf } from '../../text/pattern-parts.ts';
import { hasVerb, tenseOf } from './verbs.ts';

/** A contiguous part of a sentence with a verb of its own. Offsets count in the document. */
export interface Clause extends Span {
  /** The word that joins it to what stands before, lower-case; `''` for the clause that opens the sentence. */
  readonly opener: string;
  /** `document.text.slice(start, end)`, without the opener and the marks around it. */
  readonly text: string;
}

const SUBORDINATING = 'after|before|since|while|when|although|though|because|until|once';
/** "two hours after", "shortly before": how far apart the two deeds lie belongs to the second. */
const DISTANCE =
  '(?<!\\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|moments?|shortly|soon|just|long|right|only|ever)\\s)';
/** A comma, semicolon or dash before a joining word, or a subordinating word alone. */
const BOUNDARY = new RegExp(
  `(?:[,;]|\\s[—–-])\\s+(?:but|and|or|while|whereas|which|who|where|as|following|${SUBORDINATING})\\s+|;\\s+|\\s(?=(?:${SUBORDINATING})\\s)${DISTANCE}\\p{Ll}+\\s+`,
  'gu',
);
/** "parents, teachers, and pupils had hoped": what is joined is the last of several things. */
const LIST_BEFORE = /, (?:[a-z-]+ ){0,2}[a-z-]+$/;
const LAST_OF_LIST = /^, (?:and|or) /;
const BEFORE = /^\s?before\s$/;
/** "is to speak before a port committee": no clause follows. */
const WHO_HEARS = inOrder(
  'iu',
  /^(?:[\p{L}'’-]+ ){0,4}?/u,
  oneOf(`
    panel committee subcommittee court judges? magistrate council parliament congress jury tribunal
    commission inquiry lawmakers senators MPs
  `),
  /\b(?! (?:is|are|was|were|had|has|ruled|voted|met|could|would|will)\b)/,
);
const ASIDE_BEFORE = /, (?:who|which|whose) [^,;]*$/;
const VERB_AFTER_ASIDE = /^[^,;]*, (\p{Ll}+)/u;
/** How a clause opens that only tells when or why another holds. */
export const LEADING = new RegExp(`^(?:${SUBORDINATING}|as|following|despite)\\s`, 'iu');
const QUOTED = /“[^”]{0,2000}”|"[^"]{0,2000}"/gu;

/** Cuts a sentence into its clauses. They cover it but for joining words and the marks between them. */
export function clausesOf(sentence: Sentence): Clause[] {
  const { text, start } = sentence;
  const masked = text.replace(QUOTED, (quote) => 'x'.repeat(quote.length));
  const cuts = [...leadingCut(masked), ...joiningCuts(masked)].sort((a, b) => a.from - b.from);
  const clauses: Clause[] = [];
  let from = 0;
  let opener = LEADING.exec(text)?.[0].trim().toLowerCase() ?? '';
  for (const cut of [...cuts, { from: text.length, to: text.length, opener: '' }]) {
    if (cut.from < from) continue;
    clauses.push(trimmed(text, start, from, cut.from, opener));
    from = cut.to;
    opener = cut.opener;
  }
  return clauses;
}

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly opener: string;
}

/** "After the vote failed, the minister resigned": the main clause follows the first comma. */
function leadingCut(text: string): Cut[] {
  if (!LEADING.test(text)) return [];
  const comma = text.indexOf(', ');
  return comma > 0 && hasVerb(text.slice(comma + 2)) ? [{ from: comma, to: comma + 2, opener: '' }] : [];
}

/** Cuts at joining words that have a verb on both sides. */
function joiningCuts(text: string): Cut[] {
  const joints = allMatches(text, BOUNDARY).filter(({ index }) => index > 0);
  const cuts: Cut[] = [];
  let from = 0;
  joints.forEach((joint, place) => {
    const to = joint.index + joint[0].length;
    const next = joints[place + 1]?.index ?? text.length;
    if (BEFORE.test(joint[0]) && WHO_HEARS.test(text.slice(to))) return;
    if (isWithinAside(text, joint.index, to)) return;
    if (LIST_BEFORE.test(text.slice(from, joint.index)) && LAST_OF_LIST.test(joint[0])) return;
    if (!hasVerb(text.slice(from, joint.index)) || !hasVerb(text.slice(to, next))) return;
    cuts.push({ from: joint.index, to, opener: joint[0].replace(/[^\p{L}]/gu, '') });
    from = to;
  });
  return cuts;
}

function trimmed(text: string, offset: number, from: number, to: number, opener: string): Clause {
  const piece = text.slice(from, to);
  const start = offset + from + piece.length - piece.trimStart().length;
  const end = Math.max(start, offset + from + piece.trimEnd().length);
  return { start, end, opener, text: text.slice(start - offset, end - offset) };
}

/** "Ms Orlan, who fled after the strike began, was arrested": the joint stands in an aside, and the main verb follows it. */
function isWithinAside(text: string, at: number, to: number): boolean {
  return (
    text[at] !== ',' &&
    ASIDE_BEFORE.test(text.slice(0, at)) &&
    tenseOf(VERB_AFTER_ASIDE.exec(text.slice(to))?.[1] ?? '') !== 'none'
  );
}
