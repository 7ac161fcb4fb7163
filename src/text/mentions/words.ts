import type { Sentence } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import { plainWordEnd } from '../plain-words.ts';

/** A word of a sentence. Offsets count in the document. */
export interface Word extends Span {
  /** As it stands, a possessive ending left out: `Ukraine` of "Ukraine’s". */
  readonly text: string;
  /** What stands between the word before (its possessive ending too) and this one. */
  readonly gap: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  readonly possessive: boolean;
}

/** "U.S.", "J.K.", or letters and digits with single marks inside: "O’Brien", "AT&T". */
const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’.&/-][\p{L}\p{N}\p{M}]+)*/gu;
const CAPITAL = /^\p{Lu}/u;

export function wordsOf({ text, start: offset }: Pick<Sentence, 'text' | 'start'>): Word[] {
  const found: Word[] = [];
  let last = 0;
  for (let next = nextWord(text, 0); next; next = nextWord(text, next.from + next.whole.length)) {
    const { whole, from } = next;
    const ownEnd = from + whole.length - possessiveLength(whole);
    const end = ownEnd + (from + whole.length - ownEnd || pluralEnding(text, ownEnd));
    found.push({
      text: ownEnd - from === whole.length ? whole : whole.slice(0, ownEnd - from),
      start: offset + from,
      end: offset + ownEnd,
      gap: from === last + 1 && text.charCodeAt(last) === SPACE ? ' ' : text.slice(last, from),
      capital: isCapital(whole),
      possessive: end > ownEnd,
    });
    last = end;
  }
  return found;
}

const SPACE = 32;

/** The first word that begins at `at` or later, a possessive ending counted in. */
function nextWord(text: string, at: number): { readonly whole: string; readonly from: number } | null {
  const from = text.charCodeAt(at) === SPACE ? at + 1 : at;
  const end = plainWordEnd(text, from);
  if (end > from) return { whole: text.slice(from, end), from };
  WORD.lastIndex = from;
  const match = WORD.exec(text);
  return match && { whole: match[0], from: match.index };
}

/** The length of the "'s" at the end of a word. */
function possessiveLength(word: string): number {
  return word.endsWith('s') && isApostrophe(word.charAt(word.length - 2)) ? 2 : 0;
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(word);
}

function isApostrophe(character: string): boolean {
  return character === '’' || character === "'";
}

/** 1 for the bare apostrophe of "the workers’ union", which ends at `end`. */
function pluralEnding(text: string, end: number): number {
  return isApostrophe(text.charAt(end)) && text.charAt(end - 1) === 's' && text.charAt(end + 1) === ' '
    ? 1
    : 0;
}

const ABBREVIATED =
  /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Ft|Mt|Jr|Sr|Sens?|Reps?|Govs?|Gen|Lt|Col|Capt|Sgt|Cpl|Pvt|Maj|Brig|Cmdr|Adm|Prof|Rev|Supt|Det|Insp|Atty|Amb|Fr|Msgr|Pres|No)$/u;

/** Whether word `at` follows the one before it in one phrase: a space or "&" between, or an abbreviation's full stop. */
export function isJoined(words: readonly Word[], at: number): boolean {
  const gap = words[at]?.gap;
  if (gap === ' ' || gap === ' & ') return at > 0;
  if (gap !== undefined && gap !== '' && gap.trim() === '') return at > 0;
  return gap === '. ' && ABBREVIATED.test(textAt(words, at - 1));
}

/** The text of word `at`; empty beyond the sentence. */
export function textAt(words: readonly Word[], at: number): string {
  return words[at]?.text ?? '';
}

/** Words `[from, end)` with single spaces between. */
export function textOf(words: readonly Word[], from: number, end: number): string {
  return words
    .slice(from, end)
    .map(({ text }) => text)
    .join(' ');
}

/** The first of the capitals in one phrase that end with word `last`; `last` itself need be none. */
export function capitalsStart(words: readonly Word[], last: number): number {
  let first = last;
  while (words[first - 1]?.capital && isJoined(words, first)) first--;
  return first;
}

/** "1987", "2024". */
export const YEAR = /^(?:1[89]|20)\d\d$/;

/** The stretch from one word to another (`end` not counted). */
export function spanOf(words: readonly Word[], from: number, end: number): Span {
  return { start: words[from]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}
