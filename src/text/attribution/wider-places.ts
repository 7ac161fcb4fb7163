import { isListedRegion } from '../mentions/countries.ts';
import { areNames } from './role-and-name.ts';
import { type Token, tagSet } from './tokens.ts';

type Tokens = readonly Token[];

const SAYS_WHEN = tagSet('time', 'number');

/**
 * Whether the segment between commas `[from, to)` says in which country or region the place before it lies: the "Norway" of
 * "in Sandvik, Norway, …". Of a name that no list has only what follows can tell: `speaker` is where a role and a name begin.
 */
export function isWiderPlace(
  tokens: Tokens,
  { from, to }: { readonly from: number; readonly to: number },
  speaker: number,
): boolean {
  if (tokens[from - 1]?.tag !== 'comma' || tokens[from - 2]?.tag !== 'name') return false;
  const abbreviated = tokens[to - 1]?.tag === 'stop';
  const last = abbreviated ? to - 1 : to;
  if (!areNames(tokens, from, last)) return false;
  if (isListed(tokens, from, last)) return !isListed(tokens, from - 2, from - 1);
  const follows = speaker === to + 1 || saysWhen(tokens, to + 1);
  return abbreviated || (follows && isAfterPreposition(tokens, from - 2));
}

function isListed(tokens: Tokens, from: number, to: number): boolean {
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  return isListedRegion(words.join(' '));
}

/** "in Sandvik", "of Old Sandvik": whether a preposition stands before the name whose last word is at `at`. */
function isAfterPreposition(tokens: Tokens, at: number): boolean {
  let first = at;
  while (tokens[first - 1]?.tag === 'name') first -= 1;
  return tokens[first - 1]?.tag === 'preposition';
}

/** "on Monday, …", with more to come. */
function saysWhen(tokens: Tokens, from: number): boolean {
  if (tokens[from]?.tag !== 'preposition' || !SAYS_WHEN.has(tokens[from + 1]?.tag)) return false;
  return tokens.slice(from + 2).some(({ tag }) => tag === 'comma');
}
