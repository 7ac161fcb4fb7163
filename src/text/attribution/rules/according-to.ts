import type { Candidate } from '../candidates.ts';
import { clauseEnd, trimEnd } from '../clause-ends.ts';
import type { Passage } from '../passages.ts';
import type { Range } from '../token-range.ts';
import { type Token, tagSet } from '../tokens.ts';

const SOURCE_ENDS = tagSet('comma', 'semicolon', 'dash', 'quote', 'colon');

/** "According to X, …"; "…, according to X"; "that, according to X, …". */
export function readAccordingTo(passage: Passage, at: number): Candidate | null {
  const { tokens } = passage;
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.tag !== 'to') return null;
  const source = sourceAfter(tokens, at + 2);
  if (!source) return null;
  const inserted = tokens[at - 1]?.tag === 'comma' && tokens[at - 2]?.tag === 'that';
  const before = at > 1 && !inserted ? contentBefore(tokens, at) : null;
  const content = before ?? { from: source.to + 1, to: clauseEnd(tokens, source.to + 1) };
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

function sourceAfter(tokens: readonly Token[], from: number): Range | null {
  let to = from;
  while (to < tokens.length && !SOURCE_ENDS.has(tokens[to]?.tag)) to += 1;
  to = trimEnd(tokens, from, to);
  return to > from ? { from, to } : null;
}

function contentBefore(tokens: readonly Token[], at: number): Range | null {
  let from = 0;
  for (let i = at - 2; i >= 0 && from === 0; i -= 1) if (tokens[i]?.tag === 'semicolon') from = i + 1;
  while (tokens[from]?.tag === 'conjunction') from += 1;
  const to = trimEnd(tokens, from, at);
  return to > from ? { from, to } : null;
}
