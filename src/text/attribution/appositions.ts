import { wordSet } from '../word-list.ts';
import { clauseStart } from './clause-starts.ts';
import { isReducedRelative, phraseBefore } from './phrase-before.ts';
import { roleAndNameStart } from './role-and-name.ts';
import { isTimeUnit } from './time-phrases.ts';
import type { Range } from './token-range.ts';
import { type Token, tagSet } from './tokens.ts';
import { inRelativeClause, isFiniteVerb } from './verb-groups.ts';
import { isWiderPlace } from './wider-places.ts';

type Tokens = readonly Token[];

const LONGEST_APPOSITION = 45;

/** "Tom Hale, the harbour master, [said]": back to the first segment between commas that can head the phrase. */
export function subjectWithApposition(tokens: Tokens, end: number): Range | null {
  let segment = Math.max(segmentsStart(tokens, end - 1), end - LONGEST_APPOSITION);
  const speaker = roleAndNameStart(tokens, end);
  for (let i = segment; i < end - 1; i += 1) {
    const tag = tokens[i]?.tag;
    if (tag !== 'comma' && tag !== 'dash') continue;
    const passed =
      isClause(tokens, segment, i, speaker > i) || isWiderPlace(tokens, { from: segment, to: i }, speaker);
    const head = passed ? null : segmentHead(tokens, segment, i);
    if (head) return { from: head.from, to: isCircumstance(tokens, i + 1) ? i : end };
    segment = i + 1;
  }
  return null;
}

const CIRCUMSTANCES = tagSet('preposition', 'subordinator', 'adverb', 'time');
const OF_THE_SPEAKER = wordSet('of from including with like unlike along managing acting founding');
const WAS_THEN = wordSet('then now formerly once');
const OPENS_ROLE = tagSet('number', 'determiner');

/** After the comma: "in a statement on Monday", "speaking in Lesk" tell how somebody spoke, not who it was. */
function isCircumstance(tokens: Tokens, at: number): boolean {
  const first = tokens[at];
  if (!first || OF_THE_SPEAKER.has(first.lower) || (first.lower === 'as' && tokens[at + 1]?.lower === 'well'))
    return false;
  if (WAS_THEN.has(first.lower) && OPENS_ROLE.has(tokens[at + 1]?.tag)) return false;
  return CIRCUMSTANCES.has(first.tag) || (first.tag === 'word' && first.lower.endsWith('ing'));
}

function segmentsStart(tokens: Tokens, at: number): number {
  for (let i = at - 1; i >= 0; i -= 1) {
    const tag = tokens[i]?.tag;
    const clause = tag === 'that' && tokens[i + 1]?.tag !== 'comma' && !isOfInsertedRelative(tokens, i);
    if (tag === 'semicolon' || tag === 'colon' || tokens[i]?.utterance || clause) return i + 1;
  }
  return 0;
}

const LONGEST_RELATIVE = 12;

/** "Tom Hale, who said that …, [added]": whether the "that" at `at` stands in a clause that a comma and "who" open. */
function isOfInsertedRelative(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i > 0 && i > at - LONGEST_RELATIVE; i -= 1) {
    if (tokens[i]?.tag === 'comma') return false;
    if (tokens[i]?.lower === 'who') return tokens[i - 1]?.tag === 'comma';
  }
  return false;
}

/** @param spoken whether a speaker follows it, who needs no head: "The crew escaped through a window, …" is then no phrase */
function isClause(tokens: Tokens, from: number, to: number, spoken: boolean): boolean {
  for (let i = (spoken ? from : Math.max(from, clauseStart(tokens, to))) + 1; i < to; i += 1)
    if (
      isFiniteVerb(tokens, i) &&
      !inRelativeClause(tokens, i, from) &&
      (spoken || !isReducedRelative(tokens, i))
    )
      return true;
  return false;
}

/** "Headed to the harbour, …", "Based in Lesk, …": how the sentence opens, no speaker. */
const BEHIND_PARTICIPLE = tagSet('preposition', 'to');

function segmentHead(tokens: Tokens, from: number, to: number): Range | null {
  const first = tokens[from];
  if (from >= to || first?.tag === 'relative' || first?.verb?.form === 'gerund') return null;
  if (from === 0 && first?.lower.endsWith('ed') && BEHIND_PARTICIPLE.has(tokens[1]?.tag)) return null;
  const head = phraseBefore(tokens, to, Math.max(from, clauseStart(tokens, to)));
  return head && isTimeUnit(tokens[head.to - 1]) ? null : head;
}
