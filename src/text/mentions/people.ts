/** Rules that find people: by what stands before the name, by the name itself, by what follows. */

import { wordSet } from '../word-list.ts';
import { AMBIGUOUS_FIRST_NAMES, FIRST_NAMES } from './first-names.ts';
import type { Label, LabelledWords } from './labels.ts';
import type { NameRule } from './name-rule.ts';
import { officeChange } from './offices.ts';
import { PLACE_ENDINGS } from './other-capitals.ts';
import { isFirstNameToo, PARTICLES } from './person-end.ts';
import { givenNamesOf, isKnownSurname } from './public-figures.ts';
import { HONORIFICS, SHORT_TITLES } from './role-words.ts';
import { roleAfter } from './roles-after.ts';
import { officeBeforeComma, roleBeforeComma } from './roles-before.ts';
import { isJoined, textAt, type Word } from './words.ts';

const INITIALS = /^(?:\p{Lu}\.?){1,3}$/u;
/** Endings that only surnames have; two capitals of which the second ends so are a person. */
const SURNAME_SHAPE =
  /^\p{Lu}\p{Ll}+(?:enko|vych|vich|chuk|skyi|skyy|sky|skiy|ski|ska|skaya|shyn|ov|ova|ev|eva|yev|ić|vić|idze|dze|shvili|yan|oğlu|sson|sdóttir|opoulos|akis|escu)$/u;

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
function isNumbered(words: readonly Word[], at: number): boolean {
  return isJoined(words, at + 1) && /^\d+$/.test(textAt(words, at + 1));
}

/** "Mr. Vance", "Dame Judith Hale". */
function afterHonorific(sentence: LabelledWords, at: number, end: number): number {
  const { words } = sentence;
  if (!HONORIFICS.has(textAt(words, at - 1)) || !isJoined(words, at)) return 0;
  return end > at ? end : 0;
}

/** "Maria Okonjo", "J. K. Rowan": a given name or initials, then a surname. */
function firstName(sentence: LabelledWords, at: number, end: number): number {
  const { words, labels } = sentence;
  const text = textAt(words, at);
  const isInitials = INITIALS.test(text) && (text.includes('.') || words[at + 1]?.gap === '. ');
  if (!FIRST_NAMES.has(text) && !isInitials) return 0;
  if (labels[at] && !isFirstNameToo(text, labels[at])) return 0;
  const isSurname = isInitials ? /\p{Ll}/u.test(textAt(words, end - 1)) : true;
  if (end < at + 2 || isInitial(words, end - 1) || !isSurname) return 0;
  const isAmbiguous = AMBIGUOUS_FIRST_NAMES.has(text) && (at === 0 || labels[at] === 'place');
  const isPerson = isAmbiguous
    ? isPublicFigure(words, at) || isOneOfPair(words, end) || isExplained(sentence, end)
    : !followedByThing(sentence, end);
  return isPerson ? end : 0;
}

/** "Garry F. McCarthy": no listed given name, but an initial inside. */
function initialInside(sentence: LabelledWords, at: number, end: number): number {
  const { words, labels } = sentence;
  if (!isInitial(words, at + 1) || words[at + 1]?.gap !== ' ' || labels[at] !== null) return 0;
  if (end < at + 3 || isInitial(words, at) || isInitial(words, end - 1)) return 0;
  return followedByThing(sentence, end) ? 0 : end;
}

/** "F." */
function isInitial(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.text.length === 1 && words[at]?.capital === true && words[at + 1]?.gap.startsWith('.') === true
  );
}

/** "Mark Rutte": given name and surname of somebody whom every reader knows. */
function isPublicFigure(words: readonly Word[], at: number): boolean {
  return givenNamesOf(textAt(words, at + 1)).includes(textAt(words, at));
}

/** "Max Holm and | Eva Holm". */
function isOneOfPair(words: readonly Word[], end: number): boolean {
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
    SURNAME_SHAPE.test(textAt(sentence.words, end - 1)) &&
    !followedByThing(sentence, end)
    ? end
    : 0;
}

/** "Imbali Dlome, 43,", "Imbali Dlome, a lawyer for the crew," */
function explainedAfter(sentence: LabelledWords, at: number, end: number): number {
  const isTeam = /^the$/i.test(textAt(sentence.words, at - 1));
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
    label !== null && !PARTICLES.has(textAt(words, at + index - 1));
  if (end < at + 2 || labels.slice(at, end).some(isListed)) return false;
  if (FIRST_NAMES.has(textAt(words, at)) || !FIRST_NAMES.has(textAt(words, at + 1))) return true;
  return at > 0 && end === at + 2;
}

const AGE = /^\d{1,3}$/;

function isExplained(sentence: LabelledWords, end: number): boolean {
  const { words } = sentence;
  if (words[end]?.gap !== ', ') return false;
  if (AGE.test(textAt(words, end))) return words[end + 1]?.gap.startsWith(',') ?? true;
  return words[end]?.text === 'who' || roleAfter(sentence, end) !== null;
}

/** "Trump": a surname that every reader knows. */
function knownSurname(sentence: LabelledWords, at: number): number {
  if (!isKnownSurname(textAt(sentence.words, at))) return 0;
  return followedByThing(sentence, at + 1) ? 0 : at + 1;
}

/** "Stanley Cup", "Mandela Square", "Ida Moen Memorial Bridge": the capitals name a thing or a place. */
function followedByThing({ words, labels }: LabelledWords, end: number): boolean {
  const at = IN_HONOUR.has(textAt(words, end)) && isJoined(words, end) ? end + 1 : end;
  if (!isJoined(words, at) || words[at - 1]?.possessive) return false;
  return labels[at] === 'thing' || (labels[at] === null && PLACE_ENDINGS.has(textAt(words, at)));
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
