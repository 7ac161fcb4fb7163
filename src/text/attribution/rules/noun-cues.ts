import type { Candidate } from '../candidates.ts';
import { clauseEnd } from '../clause-ends.ts';
import { NOUN_ENTRIES } from '../cue-lexicon.ts';
import type { Passage } from '../passages.ts';
import type { Range } from '../token-range.ts';
import type { Token } from '../tokens.ts';

/** "the minister’s claim that …", "a plan to …", "their criticism of …". */
export function readNoun(passage: Passage, at: number): Candidate | null {
  const { tokens } = passage;
  const rule = ruleFor(tokens[at + 1]);
  const lemma = rule && NOUN_ENTRIES.get(tokens[at]?.lower ?? '');
  if (!lemma || tokens[at - 1]?.tag === 'to') return null;
  const from = rule === 'noun-of' ? at + 2 : at + 1;
  return {
    rule,
    passage,
    head: at,
    lemma,
    source: possessorBefore(tokens, at),
    cue: [{ from: at, to: from }],
    content: [{ from, to: clauseEnd(tokens, from) }],
  };
}

function ruleFor(next: Token | undefined): string | null {
  if (next?.tag === 'that') return 'noun-that';
  if (next?.tag === 'to') return 'noun-to';
  return next?.tag === 'preposition' ? 'noun-of' : null;
}

const POSSESSIVE = /['’]s?$/;
const NEAR = 3;

/** "their", "Ms Hale’s", "the company’s", with at most two words between it and the noun. */
function possessorBefore(tokens: readonly Token[], at: number): Range | null {
  for (let i = at - 1; i >= 0 && i >= at - NEAR; i -= 1) {
    const token = tokens[i] as Token;
    if (token.tag === 'possessive') return { from: i, to: i + 1 };
    if (token.tag !== 'pronoun' && POSSESSIVE.test(token.lower)) {
      let from = i;
      while (tokens[from - 1]?.tag === 'name' || tokens[from - 1]?.tag === 'determiner') from -= 1;
      return { from, to: i + 1 };
    }
    if (token.tag !== 'word' && token.tag !== 'adverb') return null;
  }
  return null;
}
