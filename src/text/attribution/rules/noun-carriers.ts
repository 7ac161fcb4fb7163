import { wordSet } from '../../word-list.ts';
import { NOUN_ENTRIES } from '../cue-lexicon.ts';
import type { Passage } from '../passages.ts';
import { type Token, tagSet } from '../tokens.ts';
import { type VerbSite, verbSite } from './verb-site.ts';

export type NounRule = 'noun-that' | 'noun-to' | 'noun-of';

/** What kind of complement follows the noun of the lexicon at `at`; null where that is no such noun, or nothing follows. */
export function nounComplement(tokens: readonly Token[], at: number): NounRule | null {
  if (!NOUN_ENTRIES.has(tokens[at]?.lower ?? '')) return null;
  const next = tokens[at + 1]?.tag;
  if (next === 'that') return 'noun-that';
  if (next === 'to') return 'noun-to';
  return next === 'preposition' ? 'noun-of' : null;
}

/** Verbs that add little to the noun behind them. */
const LIGHT = wordSet(
  'express voice make give raise take show have signal pledge offer issue repeat reiterate share send deliver',
);
/** Whether a verb may carry a noun. */
export function isLight(lemma: string): boolean {
  return LIGHT.has(lemma);
}

const IN_OBJECT = tagSet('determiner', 'possessive', 'word', 'adverb', 'number');
/** Words from the verb to the noun. */
export const LONGEST_OBJECT = 4;

/** "voiced deep concern about …", "made a promise to …": the verb that carries the noun at `at`. */
export function carrierOf(passage: Passage, at: number): VerbSite | null {
  const { tokens } = passage;
  for (let i = at - 1; i >= 0 && i >= at - LONGEST_OBJECT; i -= 1) {
    const verb = tokens[i]?.verb;
    if (verb && LIGHT.has(verb.lemma)) return verbSite(passage, i, verb);
    if (!IN_OBJECT.has(tokens[i]?.tag)) return null;
  }
  return null;
}
