/** Looks words up in the lists beside this file: names that need no rule, titles, adjectives of peoples. */

import { phrases } from '../word-list.ts';
import { COUNTRIES } from './countries.ts';
import { ORGANIZATIONS, OUTLETS, WORDLIKE_ORGANIZATIONS } from './organization-data.ts';
import { WIDER_PEOPLES, WIDER_PLACES } from './place-data.ts';
import { ROLE_NOUNS, ROLE_PHRASES } from './role-words.ts';
import { isJoined, type Word, wordsOf } from './words.ts';

/** A name found in a list, and how many words of the sentence it takes. */
export interface KnownName {
  readonly kind: 'organization' | 'place' | 'people';
  readonly length: number;
  /** Also an everyday word: no name where it opens a sentence. */
  readonly wordlike: boolean;
}

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Phrases by their first word, the longest first. */
type PhraseIndex<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

function indexPhrases<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseIndex<T> {
  const index = new Map<string, Phrase<T>[]>();
  for (const [phrase, value] of entries) {
    const words = wordsOf({ text: phrase, start: 0 }).map((word) => word.text);
    const [first] = words;
    if (first === undefined) continue;
    index.set(first, [...(index.get(first) ?? []), { words, value }]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** The longest phrase of the index at word `at`; where `ignoreCase`, the index holds small letters. */
function findPhrase<T>(
  index: PhraseIndex<T>,
  words: readonly Word[],
  at: number,
  ignoreCase: boolean,
): Phrase<T> | null {
  const candidates = index.get(lookedUp(words, at, ignoreCase));
  if (!candidates) return null;
  for (const phrase of candidates) {
    if (
      phrase.words.every(
        (text, k) => k === 0 || (lookedUp(words, at + k, ignoreCase) === text && isJoined(words, at + k)),
      )
    )
      return phrase;
  }
  return null;
}

function lookedUp(words: readonly Word[], at: number, ignoreCase: boolean): string {
  const word = words[at];
  if (!word) return '';
  return ignoreCase && word.capital ? word.text.toLowerCase() : word.text;
}

function* knownNames(): Generator<[string, Omit<KnownName, 'length'>]> {
  const wordlike = new Set(phrases(WORDLIKE_ORGANIZATIONS));
  for (const phrase of phrases(ORGANIZATIONS))
    yield [phrase, { kind: 'organization', wordlike: wordlike.has(phrase) }];
  for (const phrase of phrases(OUTLETS))
    yield [phrase, { kind: 'organization', wordlike: wordlike.has(phrase) }];
  for (const phrase of phrases(WIDER_PLACES)) yield [phrase, { kind: 'place', wordlike: false }];
  for (const phrase of phrases(WIDER_PEOPLES)) yield [phrase, { kind: 'people', wordlike: false }];
  for (const { names, peoples, cities, regions } of COUNTRIES) {
    for (const place of [...names, ...cities, ...regions]) yield [place, { kind: 'place', wordlike: false }];
    for (const people of peoples) yield [people, { kind: 'people', wordlike: false }];
  }
}

const KNOWN = indexPhrases(knownNames());
const TITLES = indexPhrases([...ROLE_PHRASES, ...ROLE_NOUNS].map((phrase) => [phrase, true] as const));

/** The longest listed name that begins at word `at`. */
export function knownNameAt(words: readonly Word[], at: number): KnownName | null {
  const word = words[at];
  if (!word || (!word.capital && !word.text.startsWith('al'))) return null;
  const phrase = findPhrase(KNOWN, words, at, false);
  if (!phrase || (at === 0 && phrase.value.wordlike)) return null;
  return { ...phrase.value, length: phrase.words.length };
}

/** How many words the title that begins at word `at` has ("Secretary of State": 3); 0 where none does. */
export function titleLengthAt(words: readonly Word[], at: number): number {
  return findPhrase(TITLES, words, at, true)?.words.length ?? 0;
}
