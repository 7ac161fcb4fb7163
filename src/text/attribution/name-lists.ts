import { type Token, tagSet } from './tokens.ts';
import { isFiniteVerb } from './verb-groups.ts';

type Tokens = readonly Token[];

const OPENS_LIST = tagSet('that', 'conjunction', 'semicolon', 'stop', 'subordinator');
const OPENS_CIRCUMSTANCE = tagSet('preposition', 'time', 'adverb', 'subordinator');
const IN_MEMBER = tagSet('name', 'word', 'determiner', 'possessive', 'number', 'mark');
const OPENS_NOUN = tagSet('determiner', 'possessive');
/** Members before the ", and" of a list: with fewer, what stands before the comma may end another clause. */
const FEWEST_BEFORE_COMMA = 2;

/** "Hale, Okafor and Tom Reed [said]", "Hale, Okafor, and Reed": where the list begins that ends in `[from, to)`; `from` where none does. */
export function listStart(tokens: Tokens, from: number, to: number): number {
  const isClosed = tokens[from - 1]?.lower === 'and' && tokens[from - 2]?.tag === 'comma';
  const comma = isClosed ? from - 2 : from - 1;
  if (tokens[comma]?.tag !== 'comma' || !(isClosed || joinsTwo(tokens, from, to))) return from;
  let start = comma + 1;
  let members = 0;
  for (let end = comma; tokens[end]?.tag === 'comma'; end = start - 1) {
    const begin = memberStart(tokens, end);
    if (begin < 0) break;
    start = begin;
    members += 1;
  }
  const isWhole = members >= (isClosed ? FEWEST_BEFORE_COMMA : 1) && opensList(tokens, start);
  return isWhole ? start : from;
}

/** Where the member of a list begins that a comma at `end` closes; -1 where what stands there is none. */
function memberStart(tokens: Tokens, end: number): number {
  let at = end;
  while (IN_MEMBER.has(tokens[at - 1]?.tag) && !isFiniteVerb(tokens, at - 1)) at -= 1;
  const isNamed = tokens[end - 1]?.tag === 'name' || OPENS_NOUN.has(tokens[at]?.tag);
  return at < end && isNamed ? at : -1;
}

/** Whether a list may begin at `at`: where a clause does, or behind "On Monday, ". */
function opensList(tokens: Tokens, at: number): boolean {
  if (at === 0 || OPENS_LIST.has(tokens[at - 1]?.tag)) return true;
  if (tokens[at - 1]?.tag !== 'comma' || !OPENS_CIRCUMSTANCE.has(tokens[0]?.tag)) return false;
  for (let i = 0; i < at - 1; i += 1) if (tokens[i]?.tag === 'comma' || isFiniteVerb(tokens, i)) return false;
  return true;
}

function joinsTwo(tokens: Tokens, from: number, to: number): boolean {
  if (tokens[from]?.tag !== 'name') return false;
  for (let i = from + 1; i < to - 1; i += 1)
    if (tokens[i]?.lower === 'and') return tokens[i - 1]?.tag === 'name' && tokens[i + 1]?.tag === 'name';
  return false;
}
