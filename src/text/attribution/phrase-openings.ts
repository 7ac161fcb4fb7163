import { wordSet } from '../word-list.ts';
import { isQuantity } from './clause-starts.ts';
import { timePhraseEnd } from './time-phrases.ts';
import type { Range } from './token-range.ts';
import { type Token, tagSet } from './tokens.ts';

type Tokens = readonly Token[];

const OPENERS = tagSet('conjunction', 'subordinator', 'adverb', 'comma', 'stop', 'that', 'negation', 'mark');

/** Drops what opens a clause before its subject: "But", "On Monday", "In a speech". */
export function trimOpening(tokens: Tokens, from: number, to: number): Range | null {
  let start = from;
  while (start < to) {
    const next = HEADS_PHRASE.has(tokens[start]?.tag) ? start : afterOpener(tokens, start, to);
    if (next === start) return { from: start, to };
    start = next;
  }
  return null;
}

const HEADS_PHRASE = tagSet('name', 'pronoun', 'possessive', 'word');

/** Behind what opens a clause at `at`; `at` where nothing of the kind stands there. */
function afterOpener(tokens: Tokens, at: number, to: number): number {
  const tag = tokens[at]?.tag;
  if (tag === 'number') return at === 0 && tokens[1]?.tag === 'stop' ? 2 : at;
  if (isApproximate(tokens, at) || isGivenName(tokens, at)) return at;
  const when = timePhraseEnd(tokens, at);
  if (when > at + 1 && when <= to) return when;
  if (tag === 'preposition' || tag === 'time') return afterOpeningPhrase(tokens, at, to);
  return OPENERS.has(tag) ? at + 1 : at;
}

const APPROXIMATE = wordSet('nearly almost roughly approximately');
/** Before a figure they may also say where or when. */
const NEAR_A_FIGURE = wordSet('about around over under');

/** The "nearly" of "nearly all passengers", the "at" of "at least two crews", the "about" of "about one in five". */
function isApproximate(tokens: Tokens, at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  const next = tokens[at + 1];
  if (APPROXIMATE.has(lower)) return isQuantity(next);
  if (next?.lower === 'than' || next?.lower === 'least') return isQuantity(tokens[at + 2]);
  return NEAR_A_FIGURE.has(lower) && (isFigure(next) || isApproximate(tokens, at + 1));
}

/** "12", "two", not "the". */
function isFigure(token: Token | undefined): boolean {
  return token?.tag === 'number' || FIGURES.has(token?.lower ?? '');
}

const FIGURES = wordSet('half one two three four five six seven eight nine ten');

const MONTHS_AND_NAMES = wordSet('jan april may june august');

/** "Jan Brek", "April Moen": a first name that is spelled like a month. */
function isGivenName(tokens: Tokens, at: number): boolean {
  return MONTHS_AND_NAMES.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.tag === 'name';
}

const PHRASE_BEGINS = tagSet('pronoun', 'determiner', 'possessive');
const BEFORE_NAME = tagSet('word', 'number', 'time');

/** After "On Monday", "In a statement": where the next phrase begins. */
function afterOpeningPhrase(tokens: Tokens, from: number, to: number): number {
  for (let i = from + 2; i < to; i += 1) {
    const tag = tokens[i]?.tag;
    const before = tokens[i - 1]?.tag;
    if (PHRASE_BEGINS.has(tag) && before !== 'preposition') return i;
    if ((tag === 'name' || isGivenName(tokens, i)) && BEFORE_NAME.has(before)) return i;
  }
  return to;
}
