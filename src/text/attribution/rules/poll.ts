import type { Candidate } from '../candidate.ts';
import { clauseEnd, trimEnd } from '../clause-ends.ts';
import { POLLS } from '../cue-lexicon.ts';
import type { Passage } from '../passages.ts';
import type { Range } from '../token-range.ts';
import { type Token, tagSet } from '../tokens.ts';
import { holdsFiniteVerb } from '../verb-groups.ts';

type Tokens = readonly Token[];

const IN_PHRASE = tagSet('determiner', 'possessive', 'word', 'name', 'number', 'adverb', 'time');
const LONGEST_PHRASE = 8;

/** "In a poll by Radio Lesk, most …", "She had 38 percent in the latest survey": what a poll found, no verb of finding said. */
export function readPoll(passage: Passage, at: number): Candidate | null {
  const { tokens } = passage;
  if (!POLLS.has(tokens[at]?.lower ?? '')) return null;
  const begin = phraseBegin(tokens, at);
  if (tokens[begin - 1]?.lower !== 'in' || begin === at + 1) return null;
  const first = begin === 1;
  const source = { from: begin, to: first ? phraseEnd(tokens, at) : at + 1 };
  const content = first ? clauseAfter(tokens, source.to) : clauseBefore(tokens, begin - 1);
  if (!content) return null;
  return {
    rule: 'in-poll',
    passage,
    head: begin - 1,
    lemma: 'in',
    source,
    cue: [{ from: begin - 1, to: begin }],
    content: [content],
  };
}

function phraseBegin(tokens: Tokens, at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST_PHRASE && IN_PHRASE.has(tokens[from - 1]?.tag)) from -= 1;
  return from;
}

/** Up to the comma after the phrase that opens the sentence. */
function phraseEnd(tokens: Tokens, at: number): number {
  const comma = tokens.findIndex(({ tag }, place) => place > at && tag === 'comma');
  return comma < 0 ? tokens.length : comma;
}

function clauseAfter(tokens: Tokens, comma: number): Range | null {
  const from = comma + 1;
  const to = clauseEnd(tokens, from);
  return from < tokens.length && holdsFiniteVerb(tokens, from, to) ? { from, to } : null;
}

function clauseBefore(tokens: Tokens, end: number): Range | null {
  const to = trimEnd(tokens, 0, end);
  return to > 1 && holdsFiniteVerb(tokens, 1, to) ? { from: 0, to } : null;
}
