import { wordSet } from '../word-list.ts';
import { trimEnd } from './clause-ends.ts';
import { isReducedRelative } from './phrase-before.ts';
import type { Range } from './token-range.ts';
import { type Token, tagSet } from './tokens.ts';
import { inRelativeClause, isFiniteVerb } from './verb-groups.ts';

type Tokens = readonly Token[];

const NOUN_BEGINS = tagSet('name', 'word', 'determiner', 'possessive', 'number');
const AFTER_PHRASE = tagSet('comma', 'colon', 'semicolon', 'dash', 'quote', 'that', 'subordinator', 'time');

/** The noun phrase that begins at `from`, up to a mark, a clause, a verb of its own or the end. */
export function phraseAfter(tokens: Tokens, from: number): Range | null {
  const first = tokens[from]?.tag;
  if (first === 'pronoun' || first === 'object') return { from, to: from + 1 };
  if (!NOUN_BEGINS.has(first)) return null;
  let to = from + 1;
  while (to < tokens.length && !endsPhrase(tokens, to, from)) to += 1;
  if (isFiniteVerb(tokens, to)) while (to > from + 1 && tokens[to - 1]?.tag === 'adverb') to -= 1;
  return { from, to };
}

function endsPhrase(tokens: Tokens, at: number, from: number): boolean {
  const tag = tokens[at]?.tag;
  if (AFTER_PHRASE.has(tag) || (tag === 'stop' && at === tokens.length - 1)) return true;
  return isFiniteVerb(tokens, at) && !inRelativeClause(tokens, at, from) && !isReducedRelative(tokens, at);
}

const APPOSITION_BEGINS = tagSet('determiner', 'word', 'relative', 'name', 'possessive', 'number');

/** The comma after "Tom Hale", "Tom Hale, 34", or the stop of "Fla.,", where more of the speaker follows. */
function opensApposition(tokens: Tokens, at: number): boolean {
  const comma = tokens[at]?.tag === 'stop' ? at + 1 : at;
  const next = tokens[comma + 1];
  if (tokens[comma]?.tag !== 'comma' || !next || next.verb?.form === 'gerund') return false;
  if (WAS_THEN.has(next.lower)) return APPOSITION_BEGINS.has(tokens[comma + 2]?.tag);
  return APPOSITION_BEGINS.has(next.tag) || (next.lower === 'of' && tokens[at - 1]?.tag === 'number');
}

/** "Tom Hale, now the mayor", "Tom Hale, then 38". */
const WAS_THEN = wordSet('now then formerly once');

/** Whether a quotation stands at `at`, and not the title of a work: "the author of “Low Tide”". */
function isUttered(tokens: Tokens, at: number): boolean {
  return tokens[at]?.tag === 'quote' && !(tokens[at - 1]?.lower === 'of' && tokens[at]?.capital);
}

/** "said Tom Hale, the harbour master, …": the phrase after the verb with its appositions. */
export function speakerAfter(tokens: Tokens, from: number): Range | null {
  const phrase = phraseAfter(tokens, from);
  if (!phrase) return null;
  let to = phrase.to;
  while (opensApposition(tokens, to)) {
    let close = to + (tokens[to]?.tag === 'stop' ? 2 : 1);
    while (close < tokens.length && tokens[close]?.tag !== 'comma' && !isUttered(tokens, close)) close += 1;
    to = trimEnd(tokens, from, close);
  }
  return { from, to };
}
