/** Rules that find people: by what stands before the name, by the name itself, by what follows. */
import { AMBIGUOUS_FIRST_NAMES, FIRST_NAMES } from './first-names.ts';
import type { Label, LabelledWords } from './labels.ts';
import { ORGANIZATION_ENDINGS } from './organization-data.ts';
import type { NameRule } from './organizations.ts';
import { PLACE_ENDINGS } from './other-capitals.ts';
import { isKnownSurname } from './public-figures.ts';
import { HONORIFICS } from './role-words.ts';
import { roleAfter } from './roles-after.ts';
import { wordSet } from './word-list.ts';
import { isJoined } from './words.ts';

const NOT_IN_PERSON = wordSet(ORGANIZATION_ENDINGS);
const PARTICLES = wordSet(
  `de da di del della der den van von bin bint ibn al el la le du dos das ter ten zu af av`,
);
/** "al-Assad", "el-Sisi": the particle is written in one word with the name. */
const JOINED_PARTICLE = /^(?:al|el|as|ad|ar|ul|bin|ben)-\p{Lu}/u;
const SUFFIXES = wordSet('Jr Sr II III IV');
/** Titles that are also surnames: "Martin Luther King". */
const SURNAME_TITLES = wordSet('King Prince Bishop Judge Pope Dean Major Justice Marshal Cook Abbott');
const INITIALS = /^(?:\p{Lu}\.?){1,3}$/u;
const LETTERS = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
/** Endings that only surnames have; two capitals of which the second ends so are a person. */
const SURNAME_SHAPE =
  /^\p{Lu}\p{Ll}+(?:enko|vych|vich|chuk|skyi|skyy|sky|skiy|ski|ska|ska|shyn|ov|ova|ev|eva|yev|ić|vić|idze|dze|shvili|yan|oğlu|sson|sdóttir|opoulos|akis|escu)$/u;
const MOST_WORDS = 4;

/** The word after the name of a person that begins at `at`; `at` where the word there cannot be part of one. */
function nameEnd(sentence: LabelledWords, at: number): number {
  const { words } = sentence;
  let end = at;
  while (end < at + MOST_WORDS && mayStandInName(sentence, end, at)) {
    end++;
    if (words[end - 1]?.possessive) return end;
    end = afterParticles(words, end);
  }
  return SUFFIXES.has(words[end]?.text ?? '') && /^,? $/.test(words[end]?.gap ?? '') ? end + 1 : end;
}

/** "van der" before another capital belongs to the name. */
function afterParticles(words: LabelledWords['words'], at: number): number {
  if (JOINED_PARTICLE.test(words[at]?.text ?? '') && isJoined(words, at)) return at;
  let next = at;
  while (PARTICLES.has(words[next]?.text ?? '') && isJoined(words, next)) next++;
  return next > at && words[next]?.capital && isJoined(words, next) ? next : at;
}

function mayStandInName({ words, labels }: LabelledWords, next: number, first: number): boolean {
  const word = words[next];
  if (word && next > first && JOINED_PARTICLE.test(word.text)) return isJoined(words, next);
  if (!word?.capital || !LETTERS.test(word.text)) return false;
  if (next > first && !isJoined(words, next) && !PARTICLES.has(words[next - 1]?.text ?? '')) return false;
  if (NOT_IN_PERSON.has(word.text) || PLACE_ENDINGS.has(word.text)) return false;
  const label = labels[next] ?? null;
  if (label === null) return true;
  if (next === first) return isFirstNameToo(word.text, label);
  if (label === 'title') return SURNAME_TITLES.has(word.text) && labels[next + 1] !== 'title';
  return label === 'calendar'
    ? word.text === 'May'
    : (label === 'place' || label === 'organization') && isOneWord(labels, next);
}

/** Given names that lists know as something else: "Georgia", "Bill". */
function isFirstNameToo(text: string, label: Label): boolean {
  return FIRST_NAMES.has(text) && (label === 'place' || label === 'thing' || label === 'organization');
}

/** "Washington" of "Denzel Washington" may be a surname; "New York" may not. */
function isOneWord(labels: LabelledWords['labels'], at: number): boolean {
  return labels[at + 1] !== labels[at];
}

/** "President Alan Rourke", "prime minister Viktor Orban", "Gov. Hale"; a surname alone only after a capital. */
function afterTitle(sentence: LabelledWords, at: number): number {
  const { words, labels } = sentence;
  if (labels[at - 1] !== 'title' || !isJoined(words, at) || words[at - 1]?.possessive) return 0;
  const end = nameEnd(sentence, at);
  if (end === at + 1 && !isSurnameAlone(sentence, at)) return 0;
  return followedByThing(sentence, end) ? 0 : end;
}

const SHOUTED = /^\p{Lu}+$/u;
/** Titles that are adjectives too: "Major Disasters", "General People's Congress". */
const ADJECTIVE_TITLES = new Set('Major General Chief Head Principal Minor Special Prime Private'.split(' '));

/** Whether one capital after a title is a surname: the title is written large, and the capitals end there. */
function isSurnameAlone({ words }: LabelledWords, at: number): boolean {
  const [title, name] = [words[at - 1], words[at]];
  if (!title?.capital || !name || SHOUTED.test(name.text)) return false;
  return isKnownSurname(name.text) || !(ADJECTIVE_TITLES.has(title.text) || title.text.endsWith('s'));
}

/** "Mr. Vance", "Dame Judith Hale". */
function afterHonorific(sentence: LabelledWords, at: number): number {
  const { words } = sentence;
  if (!HONORIFICS.has(words[at - 1]?.text ?? '') || !isJoined(words, at)) return 0;
  const end = nameEnd(sentence, at);
  return end > at ? end : 0;
}

/** "Maria Okonjo", "J. K. Rowan": a given name or initials, then a surname. */
function firstName(sentence: LabelledWords, at: number): number {
  const { words, labels } = sentence;
  const text = words[at]?.text ?? '';
  const isInitials = INITIALS.test(text) && (text.includes('.') || words[at + 1]?.gap === '. ');
  if (!FIRST_NAMES.has(text) && !isInitials) return 0;
  if (labels[at] && !isFirstNameToo(text, labels[at])) return 0;
  const end = nameEnd(sentence, at);
  if (end < at + 2 || (isInitials && !/\p{Ll}/u.test(words[end - 1]?.text ?? ''))) return 0;
  if (AMBIGUOUS_FIRST_NAMES.has(text) && (at === 0 || labels[at] === 'place'))
    return isExplained(sentence, end) ? end : 0;
  return followedByThing(sentence, end) ? 0 : end;
}

/** "Oksana Varchuk": no listed given name, but a surname's ending. */
function surnameShape(sentence: LabelledWords, at: number): number {
  const end = nameEnd(sentence, at);
  return isPlain(sentence, at, end) &&
    SURNAME_SHAPE.test(sentence.words[end - 1]?.text ?? '') &&
    !followedByThing(sentence, end)
    ? end
    : 0;
}

/** "Imbali Dlome, 43,", "Imbali Dlome, a lawyer for the crew," */
function explainedAfter(sentence: LabelledWords, at: number): number {
  const end = nameEnd(sentence, at);
  return isPlain(sentence, at, end) && isExplained(sentence, end) ? end : 0;
}

/** Two words or more that no list knows; "Meet Anna Hale" begins one word later. */
function isPlain({ words, labels }: LabelledWords, at: number, end: number): boolean {
  if (end < at + 2 || labels.slice(at, end).some((label) => label !== null)) return false;
  return FIRST_NAMES.has(words[at]?.text ?? '') || !FIRST_NAMES.has(words[at + 1]?.text ?? '');
}

const AGE = /^\d{1,3}$/;

function isExplained(sentence: LabelledWords, end: number): boolean {
  const { words } = sentence;
  if (words[end]?.gap !== ', ') return false;
  if (AGE.test(words[end]?.text ?? '')) return words[end + 1]?.gap.startsWith(',') ?? true;
  return words[end]?.text === 'who' || roleAfter(sentence, end) !== null;
}

/** "Trump": a surname that every reader knows. */
function knownSurname({ words }: LabelledWords, at: number): number {
  return isKnownSurname(words[at]?.text ?? '') ? at + 1 : 0;
}

/** "Stanley Cup": the capitals name a thing. */
function followedByThing({ words, labels }: LabelledWords, end: number): boolean {
  return labels[end] === 'thing' && isJoined(words, end);
}

/** In order; the first that fires gives the name. */
export const personRules: readonly { readonly name: string; readonly end: NameRule }[] = [
  { name: 'after-title', end: afterTitle },
  { name: 'after-honorific', end: afterHonorific },
  { name: 'first-name', end: firstName },
  { name: 'explained-after', end: explainedAfter },
  { name: 'surname-shape', end: surnameShape },
  { name: 'known-surname', end: knownSurname },
];
