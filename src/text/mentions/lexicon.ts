/** Looks words up in the lists beside this file: names that need no rule, titles, adjectives of peoples. */
import { ORGANIZATIONS, OUTLETS, WORDLIKE_ORGANIZATIONS } from './organization-data.ts';
import { COUNTRIES, WIDER_PEOPLES, WIDER_PLACES } from './place-data.ts';
import { ROLE_NOUNS, ROLE_PHRASES } from './role-words.ts';
import { phrases } from './word-list.ts';
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
  const candidates = index.get(textAt(words, at, ignoreCase));
  if (!candidates) return null;
  for (const phrase of candidates) {
    if (
      phrase.words.every(
        (text, k) => k === 0 || (textAt(words, at + k, ignoreCase) === text && isJoined(words, at + k)),
      )
    )
      return phrase;
  }
  return null;
}

function textAt(words: readonly Word[], at: number, ignoreCase: boolean): string {
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
  for (const line of COUNTRIES.trim().split('\n')) {
    const [names = '', peoples = '', cities = '', regions = ''] = line.split('|');
    for (const place of phrases([names, cities, regions].join(',')))
      yield [place, { kind: 'place', wordlike: false }];
    for (const people of phrases(peoples)) yield [people, { kind: 'people', wordlike: false }];
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

/** The first listed name of a country for any of its names: "United States" for "U.S."; other names as they are. */
export function sameCountryName(name: string): string {
  return COUNTRY_NAMES.get(name) ?? name;
}

/** The country, in small letters, that a name or an adjective means: "united kingdom" for "uk" and "british"; both without dots and accents. */
export function countryCalled(folded: string): string | undefined {
  return COUNTRIES_CALLED.get(folded);
}

const COUNTRIES_CALLED = new Map(
  COUNTRIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [names = '', peoples = ''] = line.split('|');
      const called = phrases(`${names},${peoples}`).map((name) => name.toLowerCase().replaceAll('.', ''));
      return called.map((name) => [name, called[0] ?? name] as const);
    })
    .reverse(),
);

/** Whether a name is one of a country's. */
export function isCountry(name: string): boolean {
  return COUNTRY_NAMES.has(name);
}

const COUNTRY_NAMES = new Map(
  COUNTRIES.trim()
    .split('\n')
    .flatMap((line) => {
      const names = phrases(line.split('|')[0] ?? '');
      return names.map((name) => [name, names[0] ?? name] as const);
    }),
);

/** Whether a name, in small letters, is one of a country or of its part that is no city. */
export function isListedRegion(lower: string): boolean {
  return REGIONS.has(lower);
}

const REGIONS = new Set(
  COUNTRIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [names = '', , , regions = ''] = line.split('|');
      return phrases(`${names},${regions}`).map((name) => name.toLowerCase());
    }),
);
