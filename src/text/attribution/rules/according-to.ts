import { wordSet } from '../../word-list.ts';
import type { Candidate } from '../candidate.ts';
import { clauseEnd, trimEnd } from '../clause-ends.ts';
import type { Passage } from '../passages.ts';
import type { Range } from '../token-range.ts';
import { type Token, tagSet } from '../tokens.ts';
import { holdsFiniteVerb, isFiniteVerb } from '../verb-groups.ts';

const SOURCE_ENDS = tagSet('comma', 'semicolon', 'dash', 'quote', 'colon');
const APPOSITION_BEGINS = tagSet('determiner', 'word', 'name', 'possessive');

/** "According to X, …"; "…, according to X"; "that, according to X, …". */
export function readAccordingTo(passage: Passage, at: number): Candidate | null {
  const { tokens } = passage;
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.tag !== 'to') return null;
  const inserted = tokens[at - 1]?.tag === 'comma' && tokens[at - 2]?.tag === 'that';
  const before = at > 1 && !inserted ? contentBefore(tokens, at) : null;
  const named = phraseFrom(tokens, at + 2);
  if (!named) return null;
  const source = withApposition(tokens, named);
  const from = afterCitation(tokens, SOURCE_ENDS.has(tokens[source.to]?.tag) ? source.to + 1 : source.to);
  const content = before ?? { from, to: clauseEnd(tokens, from) };
  return {
    rule: 'according-to',
    passage,
    head: at,
    lemma: 'according',
    source,
    cue: [{ from: at, to: at + 2 }],
    content: [content],
  };
}

function phraseFrom(tokens: readonly Token[], from: number): Range | null {
  let to = from;
  while (to < tokens.length && !SOURCE_ENDS.has(tokens[to]?.tag) && !opensClause(tokens, to)) to += 1;
  to = trimEnd(tokens, from, to);
  return to > from ? { from, to } : null;
}

const OPENS_ONLY = wordSet('there we it');

/** "According to Tom Hale | there was no warning": a comma that the writer left out. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const { tag, lower = '' } = tokens[at] ?? {};
  const isSubject = OPENS_ONLY.has(lower) || (tag === 'pronoun' && tokens[at - 1]?.tag === 'name');
  return isSubject && isFiniteVerb(tokens, at + 1);
}

/** "According to Tom Hale, the harbour master, …": after a name, a stretch between commas without a verb is still the source. */
function withApposition(tokens: readonly Token[], { from, to }: Range): Range {
  if (tokens[to]?.tag !== 'comma' || tokens[to - 1]?.tag !== 'name') return { from, to };
  const comma = tokens.findIndex(({ tag }, place) => place > to && tag === 'comma');
  const close = comma > 0 ? comma : trimEnd(tokens, to + 1, tokens.length);
  const apposed =
    close > to + 1 &&
    APPOSITION_BEGINS.has(tokens[to + 1]?.tag) &&
    !isCitation(tokens, to + 1) &&
    !holdsFiniteVerb(tokens, to + 1, close);
  return apposed ? { from, to: close } : { from, to };
}

/** "According to the Post, citing an official, …", "…, which cited one, …": what follows the second comma. */
function afterCitation(tokens: readonly Token[], from: number): number {
  if (!isCitation(tokens, from)) return from;
  const close = tokens.findIndex(({ tag }, place) => place > from && tag === 'comma');
  return close < 0 ? from : close + 1;
}

function isCitation(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.lower === 'which' ? tokens[at + 1] : tokens[at];
  return CITES.has(verb?.lower ?? '');
}

const CITES = wordSet('citing quoting cited quoted cites quotes');

function contentBefore(tokens: readonly Token[], at: number): Range | null {
  let from = 0;
  for (let i = at - 2; i >= 0 && from === 0; i -= 1) if (tokens[i]?.tag === 'semicolon') from = i + 1;
  while (tokens[from]?.tag === 'conjunction') from += 1;
  const to = trimEnd(tokens, from, at);
  return to > from ? { from, to } : null;
}
