import type { Candidate } from '../candidate.ts';
import { trimEnd } from '../clause-ends.ts';
import { NOUN_ENTRIES } from '../cue-lexicon.ts';
import { objectEnd } from '../object-ends.ts';
import type { Passage } from '../passages.ts';
import type { Range } from '../token-range.ts';
import { type Token, tagSet } from '../tokens.ts';
import { holdsFiniteVerb, isFiniteVerb } from '../verb-groups.ts';
import { carrierOf, nounComplement } from './noun-carriers.ts';
import { sourceOf } from './verb-site.ts';

/** "the minister’s claim that …", "a plan to …", "their criticism of …". */
export function readNoun(passage: Passage, at: number): Candidate | null {
  const { tokens } = passage;
  const rule = nounComplement(tokens, at);
  const lemma = NOUN_ENTRIES.get(tokens[at]?.lower ?? '');
  if (!rule || !lemma || tokens[at - 1]?.tag === 'to' || isVerb(tokens, at)) return null;
  const from = rule === 'noun-of' ? at + 2 : at + 1;
  const carrier = carrierOf(passage, at);
  return {
    rule,
    passage,
    head: at,
    lemma,
    source: possessorBefore(tokens, at) ?? (carrier && sourceOf(carrier)),
    cue: [{ from: carrier?.group ?? at, to: from }],
    content: [{ from, to: rule === 'noun-of' ? ofPhraseEnd(tokens, from) : objectEnd(tokens, from) }],
  };
}

const OPENS_CLAUSE = tagSet('relative', 'that', 'subordinator');

/** "attacks on the port | have gone on": up to the verb whose subject the noun is. */
function ofPhraseEnd(tokens: readonly Token[], from: number): number {
  const end = objectEnd(tokens, from);
  for (let i = from + 1; i < end && !OPENS_CLAUSE.has(tokens[i]?.tag); i += 1)
    if (isFiniteVerb(tokens, i) && !isSubject(tokens, i)) return trimEnd(tokens, from, i);
  return end;
}

const HELPS_VERB = tagSet('auxiliary', 'modal');

/** The "talks" of "new talks have": spelled like a verb. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.tag === 'word' && HELPS_VERB.has(tokens[at + 1]?.tag);
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
    if (token.tag !== 'word' && token.tag !== 'adverb' && token.tag !== 'time') return null;
  }
  return null;
}

/** "The town’s council hopes to …": after a noun, in a sentence that has no other verb. */
function isOnlyVerb(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.tag === 'word' &&
    !holdsFiniteVerb(tokens, 0, at) &&
    !holdsFiniteVerb(tokens, at + 1, tokens.length)
  );
}

/** "Hale calls for …", "she plans to …", "Lesk Crews Vow to …": spelled like a noun, with a subject before it. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const { verb } = tokens[at] as Token;
  const before = tokens[at - 1];
  if (!verb || !before || POSSESSIVE.test(before.lower)) return false;
  if (verb.form === 'third')
    return before.tag === 'name' || before.tag === 'pronoun' || isOnlyVerb(tokens, at);
  return (
    verb.form === 'base' &&
    (isFiniteVerb(tokens, at) || (before.tag === 'name' && /[^s'’]s$/.test(before.lower)))
  );
}
