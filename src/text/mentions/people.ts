/** Rules that find people: by what stands before the name, by the name itself, by what follows. */
import { isStopWord } from '../terms.ts';
import { AMBIGUOUS_FIRST_NAMES, FIRST_NAMES } from './first-names.ts';
import type { Label, LabelledWords } from './labels.ts';
import { FOR_WHOM, type NameRule } from './name-rule.ts';
import { officeChange } from './offices.ts';
import { ORGANIZATION_ENDINGS } from './organization-data.ts';
import { PLACE_ENDINGS, PLACE_PREPOSITIONS } from './other-capitals.ts';
import { givenNamesOf, isKnownSurname } from './public-figures.ts';
import { HONORIFICS, SHORT_TITLES } from './role-words.ts';
import { roleAfter } from './roles-after.ts';
import { officeBeforeComma, roleBeforeComma } from './roles-before.ts';
import { wordSet } from './word-list.ts';
import { isJoined } from './words.ts';

const NOT_IN_PERSON = wordSet(`${ORGANIZATION_ENDINGS} Emeritus Emerita Elect Designate`);
const PARTICLES = wordSet(
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
const INITIALS = /^(?:\p{Lu}\.?){1,3}$/u;
const LETTERS = /^(?:[A-Z][A-Za-z'’.-]*|\p{Lu}[\p{L}\p{M}'’.-]*)$/u;
/** Endings that only surnames have; two capitals of which the second ends so are a person. */
const SURNAME_SHAPE =
  /^\p{Lu}\p{Ll}+(?:enko|vych|vich|chuk|skyi|skyy|sky|skiy|ski|ska|skaya|shyn|ov|ova|ev|eva|yev|ić|vić|idze|dze|shvili|yan|oğlu|sson|sdóttir|opoulos|akis|escu)$/u;
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
    if (next > end || (end > at + 1 && LARGE_PARTICLES.has(words[end - 1]?.text ?? '')))
      longest = at + MOST_WITH_PARTICLES;
    // "Hale de Sørbø/Pier Wire": what stands behind the particle is no word of the name, so that it belongs to none.
    if (next > end && !mayStandInName(sentence, next, at)) break;
    end = next;
  }
  if (isNickname(sentence, end)) end += 2;
  if (isHeadline(words, end)) return at;
  if (end === at + 4 && areTwo(words, at)) return at + 2;
  return SUFFIXES.has(words[end]?.text ?? '') && /^,? $/.test(words[end]?.gap ?? '') ? end + 1 : end;
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
function areTwo(words: LabelledWords['words'], at: number): boolean {
  const [first, second, third] = words.slice(at, at + 3).map(({ text }) => FIRST_NAMES.has(text));
  return (
    first === true &&
    second === false &&
    third === true &&
    !AMBIGUOUS_FIRST_NAMES.has(words[at + 2]?.text ?? '')
  );
}

/** "Hears | About Obama": a small word that is written large, so that all capitals tell nothing. */
function isHeadline(words: LabelledWords['words'], at: number): boolean {
  const word = words[at];
  return word?.gap === ' ' && word.capital && isSmallWord(word.text);
}

/** Small words that are names too. */
const NAMES_TOO = wordSet('Said Will An Do May');

function isSmallWord(text: string): boolean {
  return text.length > 1 && isStopWord(text) && !NAMES_TOO.has(text);
}

/** "van der" before another capital belongs to the name. */
function afterParticles(words: LabelledWords['words'], at: number): number {
  if (hasParticle(words[at]?.text ?? '') && isJoined(words, at)) return at;
  let next = at;
  while (PARTICLES.has(words[next]?.text ?? '') && isJoined(words, next)) next++;
  return next > at && words[next]?.capital && isJoined(words, next) ? next : at;
}

function mayStandInName({ words, labels }: LabelledWords, next: number, first: number): boolean {
  const word = words[next];
  if (word && next > first && hasParticle(word.text)) return isJoined(words, next);
  if (!word?.capital || !LETTERS.test(word.text) || isAdjective(word.text)) return false;
  if (next > first + 1 && isDateline(words, next)) return false;
  if (next > first && !isJoined(words, next) && !PARTICLES.has(words[next - 1]?.text ?? '')) return false;
  if (next > first && isSmallWord(word.text)) return false;
  if (NOT_IN_PERSON.has(word.text) || (word.possessive && FOR_WHOM.has(word.text))) return false;
  if (PLACE_ENDINGS.has(word.text) && !isSurnameToo(words, next, first)) return false;
  const label = labels[next] ?? null;
  if (label === null || (label === 'thing' && PARTICLES.has(words[next - 1]?.text ?? ''))) return true;
  if (next === first) return isFirstNameToo(word.text, label);
  if (label === 'title') return SURNAME_TITLES.has(word.text) && labels[next + 1] !== 'title';
  return label === 'calendar'
    ? word.text === 'May'
    : (label === 'place' || label === 'organization') && isOneWord(labels, next);
}

/** "Tom Hale | LESK, 2 March": a town written in capitals, after a name that is not. */
function isDateline(words: LabelledWords['words'], at: number): boolean {
  return CRIED.test(words[at]?.text ?? '') && /\p{Ll}/u.test(words[at - 1]?.text ?? '');
}

const CRIED = /^\p{Lu}{4,}$/u;

/** "Anita Hill", unless something is said to be in it; "Park Ji-won". */
function isSurnameToo(words: LabelledWords['words'], at: number, first: number): boolean {
  if (at === first) return words[at]?.text === 'Park' && GIVEN_WITH_HYPHEN.test(words[at + 1]?.text ?? '');
  if (at !== first + 1 || words[at]?.text !== 'Hill') return false;
  return FIRST_NAMES.has(words[first]?.text ?? '') && !PLACE_PREPOSITIONS.has(words[first - 1]?.text ?? '');
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
function afterTitle(sentence: LabelledWords, at: number, end: number): number {
  const { words, labels } = sentence;
  if (labels[at - 1] !== 'title' || !isJoined(words, at) || words[at - 1]?.possessive) return 0;
  if (words[at - 1]?.text === 'major') return 0;
  if (end === at + 1 && !isSurnameAlone(sentence, at)) return 0;
  return followedByThing(sentence, end) ? 0 : end;
}

/** In capitals, or "OKs". */
const SHOUTED = /^\p{Lu}+s?$/u;
/** Titles under which one is called by surname alone; the last word of them counts: "Prime Minister Hale". */
const TITLES_OF_ADDRESS = wordSet(`
  President Premier Minister Chancellor Secretary Senator Congressman Congresswoman Representative Speaker Governor Mayor Ambassador King Queen Prince
  Princess Pope Emperor Emir Sultan Cardinal Archbishop Bishop Patriarch Ayatollah Imam Rabbi Pastor Reverend Father Judge Justice Magistrate Sheriff Marshal
  General Colonel Captain Lieutenant Sergeant Admiral Commander Brigadier Corporal Commissioner Constable Detective Inspector Superintendent
  Professor Coach Chairman Councillor Singer Rapper`);

/** Whether one capital after a title is a surname: the title is one of address, and the capitals end there. */
function isSurnameAlone({ words, labels }: LabelledWords, at: number): boolean {
  const [title, name] = [words[at - 1], words[at]];
  if (!title?.capital || !name || (name.possessive && words[at + 1]?.capital && !isKnownSurname(name.text)))
    return false;
  // "Superintendent | Vice Adm. Hale"
  if (labels[at + 1] === 'title' && isJoined(words, at + 1)) return false;
  if (SHOUTED.test(name.text) || INITIALS.test(name.text) || isNumbered(words, at)) return false;
  return isKnownSurname(name.text) || TITLES_OF_ADDRESS.has(title.text) || SHORT_TITLES.has(title.text);
}

/** "Rapper Orbel 24": the number is part of the name. */
function isNumbered(words: LabelledWords['words'], at: number): boolean {
  return isJoined(words, at + 1) && /^\d+$/.test(words[at + 1]?.text ?? '');
}

/** "Mr. Vance", "Dame Judith Hale". */
function afterHonorific(sentence: LabelledWords, at: number, end: number): number {
  const { words } = sentence;
  if (!HONORIFICS.has(words[at - 1]?.text ?? '') || !isJoined(words, at)) return 0;
  return end > at ? end : 0;
}

/** "Maria Okonjo", "J. K. Rowan": a given name or initials, then a surname. */
function firstName(sentence: LabelledWords, at: number, end: number): number {
  const { words, labels } = sentence;
  const text = words[at]?.text ?? '';
  const isInitials = INITIALS.test(text) && (text.includes('.') || words[at + 1]?.gap === '. ');
  if (!FIRST_NAMES.has(text) && !isInitials) return 0;
  if (labels[at] && !isFirstNameToo(text, labels[at])) return 0;
  if (
    end < at + 2 ||
    isInitial(words, end - 1) ||
    (isInitials && !/\p{Ll}/u.test(words[end - 1]?.text ?? ''))
  )
    return 0;
  if (AMBIGUOUS_FIRST_NAMES.has(text) && (at === 0 || labels[at] === 'place'))
    return isPublicFigure(words, at) || isOneOfPair(words, end) || isExplained(sentence, end) ? end : 0;
  return followedByThing(sentence, end) ? 0 : end;
}

/** "Garry F. McCarthy": no listed given name, but an initial inside. */
function initialInside(sentence: LabelledWords, at: number, end: number): number {
  const { words, labels } = sentence;
  if (!isInitial(words, at + 1) || words[at + 1]?.gap !== ' ' || labels[at] !== null) return 0;
  if (end < at + 3 || isInitial(words, at) || isInitial(words, end - 1)) return 0;
  return followedByThing(sentence, end) ? 0 : end;
}

/** "F." */
function isInitial(words: LabelledWords['words'], at: number): boolean {
  return (
    words[at]?.text.length === 1 && words[at]?.capital === true && words[at + 1]?.gap.startsWith('.') === true
  );
}

/** "Mark Rutte": given name and surname of somebody whom every reader knows. */
function isPublicFigure(words: LabelledWords['words'], at: number): boolean {
  return givenNamesOf(words[at + 1]?.text ?? '').includes(words[at]?.text ?? '');
}

/** "Max Holm and | Eva Holm". */
function isOneOfPair(words: LabelledWords['words'], end: number): boolean {
  const [and, first, last] = words.slice(end, end + 3);
  return (
    and?.text === 'and' &&
    FIRST_NAMES.has(first?.text ?? '') &&
    last?.capital === true &&
    isJoined(words, end + 2)
  );
}

/** "Oksana Varchuk": no listed given name, but a surname's ending. */
function surnameShape(sentence: LabelledWords, at: number, end: number): number {
  return isPlain(sentence, at, end) &&
    SURNAME_SHAPE.test(sentence.words[end - 1]?.text ?? '') &&
    !followedByThing(sentence, end)
    ? end
    : 0;
}

/** "Imbali Dlome, 43,", "Imbali Dlome, a lawyer for the crew," */
function explainedAfter(sentence: LabelledWords, at: number, end: number): number {
  const isTeam = /^the$/i.test(sentence.words[at - 1]?.text ?? '');
  return !isTeam && isPlain(sentence, at, end) && isExplained(sentence, end) ? end : 0;
}

/** "Norvik's chairwoman, Imbali Dlome,", "Imbali Dlome was elected mayor on Sunday": an office tells that it is a person. */
function inOffice(sentence: LabelledWords, at: number, end: number): number {
  const isInOffice =
    isPlain(sentence, at, end) &&
    (roleBeforeComma(sentence, at, end) ??
      officeBeforeComma(sentence, at, end) ??
      officeChange(sentence, at, end));
  return isInOffice ? end : 0;
}

/** Two words or more that no list knows; "Meet Anna Hale" begins one word later. */
function isPlain({ words, labels }: LabelledWords, at: number, end: number): boolean {
  const isListed = (label: Label, index: number) =>
    label !== null && !PARTICLES.has(words[at + index - 1]?.text ?? '');
  if (end < at + 2 || labels.slice(at, end).some(isListed)) return false;
  if (FIRST_NAMES.has(words[at]?.text ?? '') || !FIRST_NAMES.has(words[at + 1]?.text ?? '')) return true;
  return at > 0 && end === at + 2;
}

const AGE = /^\d{1,3}$/;

function isExplained(sentence: LabelledWords, end: number): boolean {
  const { words } = sentence;
  if (words[end]?.gap !== ', ') return false;
  if (AGE.test(words[end]?.text ?? '')) return words[end + 1]?.gap.startsWith(',') ?? true;
  return words[end]?.text === 'who' || roleAfter(sentence, end) !== null;
}

/** "Trump": a surname that every reader knows. */
function knownSurname(sentence: LabelledWords, at: number): number {
  if (!isKnownSurname(sentence.words[at]?.text ?? '')) return 0;
  return followedByThing(sentence, at + 1) ? 0 : at + 1;
}

/** "Stanley Cup", "Mandela Square", "Ida Moen Memorial Bridge": the capitals name a thing or a place. */
function followedByThing({ words, labels }: LabelledWords, end: number): boolean {
  const at = IN_HONOUR.has(words[end]?.text ?? '') && isJoined(words, end) ? end + 1 : end;
  if (!isJoined(words, at) || words[at - 1]?.possessive) return false;
  return labels[at] === 'thing' || (labels[at] === null && PLACE_ENDINGS.has(words[at]?.text ?? ''));
}

const IN_HONOUR = wordSet('Memorial International National Presidential Peace');

/** In order; the first that fires gives the name. */
export const personRules: readonly { readonly name: string; readonly end: NameRule }[] = [
  { name: 'after-title', end: afterTitle },
  { name: 'after-honorific', end: afterHonorific },
  { name: 'first-name', end: firstName },
  { name: 'initial-inside', end: initialInside },
  { name: 'explained-after', end: explainedAfter },
  { name: 'in-office', end: inOffice },
  { name: 'surname-shape', end: surnameShape },
  { name: 'known-surname', end: knownSurname },
];
