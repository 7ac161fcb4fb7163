/** Roles that stand before a name: "U.S. Secretary of State", "Hungary's Moscow-friendly prime minister,". */
import type { Span } from '../../model/span.ts';
import { isStopWord } from '../terms.ts';
import type { LabelledWords } from './labels.ts';
import { HONORIFICS, ROLE_MODIFIERS } from './role-words.ts';
import { isJoined, spanOf, type Word } from './words.ts';

/** A role and the rule that found it. Offsets count in the document. */
export interface FoundRole extends Span {
  readonly rule: string;
}

const MOST_WORDS = 10;
const DETERMINERS = new Set(['the', 'a', 'an', 'The', 'A', 'An']);

/** The role right before the name `[at, nameEnd)`; a surname alone only takes one that is written large. */
export function titleBefore(sentence: LabelledWords, at: number, nameEnd: number): FoundRole | null {
  const { words, labels } = sentence;
  const end = HONORIFICS.has(words[at - 1]?.text ?? '') ? at - 1 : at;
  if (
    labels[end - 1] !== 'title' ||
    !isJoined(words, at) ||
    !isJoined(words, end) ||
    words[end - 1]?.possessive
  )
    return null;
  if (at + 1 === nameEnd && !words[end - 1]?.capital) return null;
  const start = phraseStart(sentence, end - 1);
  return start < end ? { ...titleSpan(words, start, end), rule: 'title-before-name' } : null;
}

/** From the first word of the title to its last, the full stop of "Gov." included. */
function titleSpan(words: readonly Word[], start: number, end: number): Span {
  const span = spanOf(words, start, end);
  return words[end]?.gap === '. ' ? { ...span, end: span.end + 1 } : span;
}

/** "Hungary's prime minister, Viktor Orban,": the name (`[at, end)`) explains the role, and a mark closes it. */
export function roleBeforeComma(sentence: LabelledWords, at: number, end: number): FoundRole | null {
  const { words, labels } = sentence;
  if (words[at]?.gap !== ', ' || labels[at - 1] !== 'title' || !isClosed(sentence, end)) return null;
  const start = phraseStart(sentence, at - 1);
  const before = words[start - 1];
  const isDefinite = words[start]?.possessive || DETERMINERS.has(before?.text ?? '') || before?.possessive;
  return isDefinite ? { ...spanOf(words, start, at), rule: 'role-comma-name' } : null;
}

/** Whether a mark closes what ends before word `end`, and no list goes on. */
export function isClosed({ words }: LabelledWords, end: number): boolean {
  const following = words[end];
  if (!following) return true;
  if (isJoined(words, end)) return false;
  return /^['’]?[,;:.)—–-]/.test(following.gap) && following.text !== 'and' && following.text !== 'or';
}

/** The first word of the phrase that ends in the title at word `last`. */
function phraseStart(sentence: LabelledWords, last: number): number {
  const { words } = sentence;
  let start = last;
  while (start > 0 && last - start < MOST_WORDS && isJoined(words, start)) {
    const before = words[start - 1];
    if (before?.possessive) return isOwner(sentence, start - 1) ? ownerStart(sentence, start - 1) : start;
    if (!modifiesRole(sentence, start - 1)) break;
    start--;
  }
  return words[start]?.text === 'fellow' ? start + 1 : start;
}

/** Whether word `at` may stand before a title inside its phrase. */
function modifiesRole({ words, labels }: LabelledWords, at: number): boolean {
  const word = words[at];
  if (!word || HONORIFICS.has(word.text)) return false;
  const label = labels[at];
  if (label === 'calendar') return false;
  if (label !== null && label !== 'thing') return true;
  if (ROLE_MODIFIERS.has(word.text.toLowerCase())) return true;
  if (word.text.includes('-')) return true;
  return word.capital && at > 0 && !isStopWord(word.text);
}

/** Whose role it is must be named: "Ukraine's", not "the country's". */
function isOwner({ words, labels }: LabelledWords, at: number): boolean {
  return (
    (words[at]?.capital ?? false) &&
    labels[at] !== 'calendar' &&
    !(at === 0 && isStopWord(words[at]?.text ?? ''))
  );
}

/** The first word of the owner's name that ends at word `last`. */
function ownerStart({ words, labels }: LabelledWords, last: number): number {
  let start = last;
  while (start > 0 && isJoined(words, start) && words[start - 1]?.capital) {
    const sameName = labels[start - 1] === labels[start] && labels[start - 1] !== 'title';
    if (!sameName || (start === 1 && isStopWord(words[0]?.text ?? ''))) break;
    start--;
  }
  return start;
}
