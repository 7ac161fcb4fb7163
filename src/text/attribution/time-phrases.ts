import { wordSet } from '../word-list.ts';
import type { Token } from './tokens.ts';

const BEFORE_UNIT = wordSet('this last next late early earlier later');
const UNITS = wordSet(
  'day night morning afternoon evening weekend week month quarter year summer autumn fall winter spring season decade',
);

/** "day", "weeks": how long, and nobody who speaks. */
export function isTimeUnit(token: Token | undefined): boolean {
  return UNITS.has(token?.lower.replace(/s$/, '') ?? '');
}

const MOST_WORDS = 3;
const PARTS_OF_DAY = wordSet('late early');
const OPENS_TIME = wordSet('on in');

/** The "night" of "Monday night", the "26" of "July 26". */
function goesOn(next: Token | undefined): boolean {
  return next?.tag === 'number' || UNITS.has(next?.lower ?? '');
}

/** The end of "on", "Monday night", "late Monday", "late" of "late on Monday", "earlier this month", "last year", "twice" at `from`, which say when; `from` where none stands there. */
export function timePhraseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + MOST_WORDS && BEFORE_UNIT.has(tokens[at]?.lower ?? '')) at += 1;
  if (at > from && UNITS.has(tokens[at]?.lower ?? '')) return at + 1;
  if (tokens[at]?.tag === 'time') return goesOn(tokens[at + 1]) ? at + 2 : at + 1;
  return tokens[from]?.tag === 'adverb' || isPartOfDay(tokens, from) ? from + 1 : from;
}

/** "late" of "late on Monday", "early" of "early in May". */
function isPartOfDay(tokens: readonly Token[], at: number): boolean {
  return PARTS_OF_DAY.has(tokens[at]?.lower ?? '') && OPENS_TIME.has(tokens[at + 1]?.lower ?? '');
}
