/** Rules that find places by the shape of their name or by what stands beside it. */
import { isStopWord } from '../terms.ts';
import { wordSet } from '../word-list.ts';
import { isCountry } from './countries.ts';
import { FIRST_NAMES } from './first-names.ts';
import type { LabelledWords } from './labels.ts';
import type { NameRule } from './name-rule.ts';
import { isNamesake } from './organizations.ts';
import { PLACE_ENDINGS, PLACE_NOUNS, PLACE_PREPOSITIONS, SURNAME_ENDINGS } from './other-capitals.ts';
import { isKnownSurname } from './public-figures.ts';
import { isJoined, textAt } from './words.ts';

const LONGEST_NAME = 4;
/** Words before a name that make it a place: "Lake Orin", "Mount Hale". */
const BEFORE = new Set(['Lake', 'Mount', 'Mt', 'Cape', 'Fort', 'Ft', 'Port', 'San', 'Santa', 'Saint', 'St']);
export const KINDS_OF_PLACE = wordSet(
  'city town village capital port suburb province region island state district municipality settlement hamlet resort neighborhood neighbourhood county',
);

/** How many capitals from `at` may form a name: joined, and not explained by a list as something else. */
function capitalsEnd({ words, labels }: LabelledWords, at: number): number {
  let end = at;
  while (end < at + LONGEST_NAME && words[end]?.capital && (end === at || isJoined(words, end))) {
    const label = end === at && isNamesake(words, at) ? null : labels[end];
    if (label === 'title' || label === 'honorific' || label === 'calendar' || label === 'organization') break;
    end++;
    if (words[end - 1]?.possessive) break;
  }
  return end;
}

/** "Donetsk Oblast", "Orange County". */
function capitalsWithEnding(sentence: LabelledWords, at: number): number {
  for (let end = capitalsEnd(sentence, at); end > at + 1; end--) {
    if (PLACE_ENDINGS.has(textAt(sentence.words, end - 1)))
      return goesOn(sentence, end) || mayBePerson(sentence, at, end) || mayBeSeries(sentence, at, end)
        ? 0
        : end;
  }
  return 0;
}

/** "Breona Hill" where nothing says that somebody is at or in it. */
function mayBePerson({ words, labels }: LabelledWords, at: number, end: number): boolean {
  if (!SURNAME_ENDINGS.has(textAt(words, end - 1)) || labels[at] !== null) return false;
  const before = textAt(words, at - 1);
  const isNamed = words[end - 1]?.text === 'Hill' || FIRST_NAMES.has(textAt(words, at));
  return isNamed && end === at + 2 && before !== 'the' && !PLACE_PREPOSITIONS.has(before);
}

const STREETS = wordSet('Street Road Avenue Square Lane');
const BEFORE_STREET = wordSet('on in at near along off from to of and the outside around into across toward');

/** "Harbour Street is back", "in Harbour Street storylines": a series, where nothing happens in the street itself. */
function mayBeSeries({ words }: LabelledWords, at: number, end: number): boolean {
  if (!STREETS.has(textAt(words, end - 1))) return false;
  if (!BEFORE_STREET.has(textAt(words, at - 1)) && !/\d$/.test(textAt(words, at - 1))) return true;
  const next = words[end];
  return (
    next !== undefined &&
    isJoined(words, end) &&
    !next.capital &&
    !isStopWord(next.text) &&
    !/(?:ed|ly)$/.test(next.text)
  );
}

/** "Platte River | Networks": a capital that no list explains makes it the name of something else. */
function goesOn({ words, labels }: LabelledWords, end: number): boolean {
  return (
    words[end]?.capital === true &&
    labels[end] === null &&
    isJoined(words, end) &&
    !words[end - 1]?.possessive
  );
}

/** "Lake Orin", "Port Sable". */
function capitalsWithBeginning(sentence: LabelledWords, at: number): number {
  if (!BEFORE.has(textAt(sentence.words, at)) || sentence.labels[at + 1] !== null) return 0;
  return capitalsEnd(sentence, at) > at + 1 ? at + 2 : 0;
}

/** "Kherson region", "Hama province". */
function capitalsBeforeNoun(sentence: LabelledWords, at: number): number {
  const { words, labels } = sentence;
  const end = capitalsEnd(sentence, at);
  if (end === at || !isJoined(words, end) || words[end - 1]?.possessive) return 0;
  const isPeople = labels.slice(at, end).includes('people');
  return !isPeople && at > 0 && PLACE_NOUNS.has(textAt(words, end)) ? end : 0;
}

/** "in Varsk, Ukraine,": a name between a preposition and a listed place; not "according to Varsk, Ukraine’s spokesman". */
function townWithCountry(sentence: LabelledWords, at: number): number {
  const { words, labels } = sentence;
  if (!PLACE_PREPOSITIONS.has(textAt(words, at - 1)) || !isJoined(words, at)) return 0;
  const end = capitalsEnd(sentence, at);
  const isCountry = labels[end] === 'place' && words[end]?.gap === ', ' && !words[end]?.possessive;
  const isSource = /^according$/i.test(textAt(words, at - 2));
  return end > at && isCountry && !isSource && labels.slice(at, end).every((label) => label === null)
    ? end
    : 0;
}

/** "the town of Varsk". */
function kindOfPlace(sentence: LabelledWords, at: number): number {
  const { words, labels } = sentence;
  const isNamed = words[at - 1]?.text === 'of' && KINDS_OF_PLACE.has(textAt(words, at - 2));
  if (!isNamed || !isJoined(words, at) || labels[at] !== null) return 0;
  const end = capitalsEnd(sentence, at);
  return end > at ? end : 0;
}

/**
 * Whether the listed place in words `[at, end)` is rather part of another name: "Charlotte Kesl", "San Antonio
 * Spurs", "Virgin Atlantic".
 */
export function isPartOfName({ words, labels }: LabelledWords, at: number, end: number): boolean {
  const next = words[end];
  if (next?.capital && labels[end] === null && isJoined(words, end) && !words[end - 1]?.possessive) {
    if (/[^s]s$/.test(next.text) || (end === at + 1 && FIRST_NAMES.has(textAt(words, at)))) return true;
  }
  if (isFirm({ words, labels }, at, end)) return true;
  const before = words[at - 1];
  const isUnknown = before?.capital === true && labels[at - 1] === null && !isStopWord(before.text);
  return at > 1 && isUnknown && isJoined(words, at) && !before.possessive;
}

/** "Rio Tinto": a capital that no list explains goes on with the name, and nothing is said to be in it. */
function isFirm(
  { words, labels }: Pick<LabelledWords, 'words' | 'labels'>,
  at: number,
  end: number,
): boolean {
  if (end > at + 1 || isCountry(textAt(words, at))) return false;
  if (PLACE_PREPOSITIONS.has(textAt(words, at - 1))) return false;
  const next = words[end];
  if (!next?.capital || labels[end] !== null || !isJoined(words, end) || words[end - 1]?.possessive)
    return false;
  return !FIRST_NAMES.has(next.text) && !isKnownSurname(next.text) && !isStopWord(next.text);
}

/** In order; the first that fires gives the name. */
export const placeRules: readonly { readonly name: string; readonly end: NameRule }[] = [
  { name: 'capitals-with-ending', end: capitalsWithEnding },
  { name: 'capitals-with-beginning', end: capitalsWithBeginning },
  { name: 'town-with-country', end: townWithCountry },
  { name: 'kind-of-place', end: kindOfPlace },
  { name: 'capitals-before-noun', end: capitalsBeforeNoun },
];
