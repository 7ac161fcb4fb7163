/** Where the name of a person ends. */
import { isStopWord } from '../terms.ts';
import { wordSet } from '../word-list.ts';
import { AMBIGUOUS_FIRST_NAMES, FIRST_NAMES } from './first-names.ts';
import type { Label, LabelledWords } from './labels.ts';
import { FOR_WHOM } from './name-rule.ts';
import { ORGANIZATION_ENDINGS } from './organization-data.ts';
import { PLACE_ENDINGS, PLACE_PREPOSITIONS } from './other-capitals.ts';
import { isJoined, textAt, type Word } from './words.ts';

const NOT_IN_PERSON = wordSet(`${ORGANIZATION_ENDINGS} Emeritus Emerita Elect Designate`);
export const PARTICLES = wordSet(
  `de da di dal del della der den des van von bin bint ibn al el la le do du dos das ter ten zu af av`,
);
/** Particles that many write large inside a name. */
const LARGE_PARTICLES = wordSet(
  'El Al Ben Bin Bint Ibn Abdel Abdul Abu Abd De Da Di Del Della Der Den Van Von La Le Dos Das',
);
/** "al-Assad", "el-Sisi": the particle is written in one word with the name. */
const JOINED_PARTICLE = /^(?:al|el|as|ad|ar|ul|bin|ben)-\p{Lu}/u;
const SUFFIXES = wordSet('Jr Sr II III IV');
/** Titles that are also surnames: "Martin Luther King". */
const SURNAME_TITLES = wordSet('King Prince Bishop Judge Pope Dean Major Justice Marshal Cook Abbott');
const LETTERS = /^(?:[A-Z][A-Za-z'’.-]*|\p{Lu}[\p{L}\p{M}'’.-]*)$/u;
const ADJECTIVE = /(?<=-(?:led|run|era|style|born|made|like|wide|friendly|\p{Ll}{2,}ed))$/u;
const MOST_WORDS = 4;
/** Where particles stand among them: "José Luis Rodríguez del Pozo". */
const MOST_WITH_PARTICLES = 7;

/** "Hale-backed", "Z-led": a name inside an adjective is nobody's name. Most words have no hyphen. */
export function isAdjective(word: string): boolean {
  return word.includes('-') && ADJECTIVE.test(word);
}

const GIVEN_WITH_HYPHEN = /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u;

function hasParticle(word: string): boolean {
  return word.includes('-') && JOINED_PARTICLE.test(word);
}

/** The word after the name of a person that begins at `at`; `at` where the word there cannot be part of one. */
export function personEnd(sentence: LabelledWords, at: number): number {
  const { words } = sentence;
  let end = at;
  let longest = at + MOST_WORDS;
  while (end < longest && mayStandInName(sentence, end, at)) {
    end++;
    if (words[end - 1]?.possessive) return end;
    const next = afterParticles(words, end);
    if (next > end || (end > at + 1 && LARGE_PARTICLES.has(textAt(words, end - 1))))
      longest = at + MOST_WITH_PARTICLES;
    // "Hale de Sørbø/Pier Wire": what stands behind the particle is no word of the name, so that it belongs to none.
    if (next > end && !mayStandInName(sentence, next, at)) break;
    end = next;
  }
  if (isNickname(sentence, end)) end += 2;
  if (isHeadline(words, end)) return at;
  if (end === at + 4 && areTwo(words, at)) return at + 2;
  return SUFFIXES.has(textAt(words, end)) && /^,? $/.test(words[end]?.gap ?? '') ? end + 1 : end;
}

/** "Thomas | “Tommy” Hale": a name in quotation marks or brackets, and the surname behind it. */
function isNickname({ words, labels }: LabelledWords, at: number): boolean {
  const nickname = words[at];
  if (!nickname?.capital || nickname.gap.length !== 2 || !/^ ["“‘'(]/.test(nickname.gap)) return false;
  const surname = words[at + 1];
  if (!surname?.capital || labels[at + 1] !== null || !/\p{Ll}/u.test(nickname.text)) return false;
  return /^["”’')] $/.test(surname.gap) && LETTERS.test(surname.text);
}

/** "Tom Hale | Anna Brek", with no mark between them. */
function areTwo(words: readonly Word[], at: number): boolean {
  const [first, second, third] = words.slice(at, at + 3).map(({ text }) => FIRST_NAMES.has(text));
  return (
    first === true && second === false && third === true && !AMBIGUOUS_FIRST_NAMES.has(textAt(words, at + 2))
  );
}

/** "Hears | About Obama": a small word that is written large, so that all capitals tell nothing. */
function isHeadline(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.gap === ' ' && word.capital && isSmallWord(word.text);
}

/** Small words that are names too. */
const NAMES_TOO = wordSet('Said Will An Do May');

function isSmallWord(text: string): boolean {
  return text.length > 1 && isStopWord(text) && !NAMES_TOO.has(text);
}

/** "van der" before another capital belongs to the name. */
function afterParticles(words: readonly Word[], at: number): number {
  if (hasParticle(textAt(words, at)) && isJoined(words, at)) return at;
  let next = at;
  while (PARTICLES.has(textAt(words, next)) && isJoined(words, next)) next++;
  return next > at && words[next]?.capital && isJoined(words, next) ? next : at;
}

function mayStandInName(sentence: LabelledWords, next: number, first: number): boolean {
  const { words } = sentence;
  const word = words[next];
  if (word && next > first && hasParticle(word.text)) return isJoined(words, next);
  if (!word?.capital || !LETTERS.test(word.text) || isAdjective(word.text)) return false;
  if (next > first && !goesOnWith(words, next, first)) return false;
  if (NOT_IN_PERSON.has(word.text) || (word.possessive && FOR_WHOM.has(word.text))) return false;
  if (PLACE_ENDINGS.has(word.text) && !isSurnameToo(words, next, first)) return false;
  return isNameInSpiteOfLists(sentence, next, first);
}

/** Whether the name that began at word `first` may go on with the capital at word `at`. */
function goesOnWith(words: readonly Word[], at: number, first: number): boolean {
  if (at > first + 1 && isDateline(words, at)) return false;
  const isInPhrase = isJoined(words, at) || PARTICLES.has(textAt(words, at - 1));
  return isInPhrase && !isSmallWord(textAt(words, at));
}

/** Whether what lists say of word `at` leaves room for a part of the name that began at word `first`. */
function isNameInSpiteOfLists({ words, labels }: LabelledWords, at: number, first: number): boolean {
  const text = textAt(words, at);
  const label = labels[at] ?? null;
  if (label === null || (label === 'thing' && PARTICLES.has(textAt(words, at - 1)))) return true;
  if (at === first) return isFirstNameToo(text, label);
  switch (label) {
    case 'title':
      return SURNAME_TITLES.has(text) && labels[at + 1] !== 'title';
    case 'calendar':
      return text === 'May';
    case 'place':
    case 'organization':
      return isOneWord(labels, at);
    default:
      return false;
  }
}

/** "Tom Hale | LESK, 2 March": a town written in capitals, after a name that is not. */
function isDateline(words: readonly Word[], at: number): boolean {
  return CRIED.test(textAt(words, at)) && /\p{Ll}/u.test(textAt(words, at - 1));
}

const CRIED = /^\p{Lu}{4,}$/u;

/** "Anita Hill", unless something is said to be in it; "Park Ji-won". */
function isSurnameToo(words: readonly Word[], at: number, first: number): boolean {
  if (at === first) return words[at]?.text === 'Park' && GIVEN_WITH_HYPHEN.test(textAt(words, at + 1));
  if (at !== first + 1 || words[at]?.text !== 'Hill') return false;
  return FIRST_NAMES.has(textAt(words, first)) && !PLACE_PREPOSITIONS.has(textAt(words, first - 1));
}

/** Given names that lists know as something else: "Georgia", "Bill". */
export function isFirstNameToo(text: string, label: Label): boolean {
  return FIRST_NAMES.has(text) && (label === 'place' || label === 'thing' || label === 'organization');
}

/** "Washington" of "Denzel Washington" may be a surname; "New York" may not. */
function isOneWord(labels: LabelledWords['labels'], at: number): boolean {
  return labels[at + 1] !== labels[at];
}
