/**
 * What a text tells of, in whatever words: its terms without those that say when, a people or a capital counted as
 * its country, British and American spelling as one.
 */
import { remembering } from '../../text/remember.ts';
import { isStopWord, MOST_WORDS, stem, words } from '../../text/terms.ts';
import { rarity } from '../clustering/background.ts';
import { countryOf } from '../clustering/countries.ts';

/** What is told of, each with its weight: how rare the word is in news at large, 0–1. */
export type Matter = ReadonlyMap<string, number>;

/** Words that say when something was, and not what. */
const WHEN = new Set(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight day days week weeks weekend
  month months year years hour hours morning afternoon evening night january february march april may june july august
  september october november december jan feb mar apr jun jul aug sep sept oct nov dec last next late later early
  earlier ago`.split(/\s+/),
);

/** The matter of a text in English. */
export const matterOf: (text: string) => Matter = remembering((text) => {
  const matter = new Map<string, number>();
  for (const word of words(text)) {
    const told = toldBy(word);
    if (told) matter.set(told.term, told.weight);
  }
  return matter;
});

/** What a word as it stands tells; null where it tells nothing, or when. */
const toldBy = remembering((written): { readonly term: string; readonly weight: number } | null => {
  const word = written.toLowerCase().replace(/[’']s$/, '');
  if (isStopWord(word) || WHEN.has(word) || isDayOfMonth(word)) return null;
  return { term: countryOf(word) ?? stem(inOneSpelling(word)), weight: rarity(stem(word)) };
}, MOST_WORDS);

/** Whether a text tells so much besides what is told, by the weight of what it tells. */
export function addsAtLeast(least: number, told: Matter, own: Matter): boolean {
  let sum = 0;
  for (const [term, weight] of own) {
    if (sum >= least) return true;
    if (!told.has(term)) sum += weight;
  }
  return sum >= least;
}

/** The share of a text that is told, by weight, 0–1. */
export function shareTold(told: Matter, own: Matter): number {
  let [all, known] = [0, 0];
  for (const [term, weight] of own) {
    all += weight;
    if (told.has(term)) known += weight;
  }
  return all === 0 ? 1 : known / all;
}

function isDayOfMonth(word: string): boolean {
  return word.length <= 2 && Number(word) <= 31;
}

/** "apologises", "apologizes". */
function inOneSpelling(word: string): string {
  return word.replace(/(?<=\p{Ll}{4})is(?=(?:e|ed|es|ing|ation|ations)$)/u, 'iz');
}
