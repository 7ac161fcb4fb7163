/** Rules that find organisations by the shape of their name. */

import { isStopWord } from '../terms.ts';
import { wordSet } from '../word-list.ts';
import { FIRST_NAMES } from './first-names.ts';
import type { Label, LabelledWords } from './labels.ts';
import { FOR_WHOM, type NameRule } from './name-rule.ts';
import { ORGANIZATION_ENDINGS, ORGANIZATION_HEADS } from './organization-data.ts';
import { isKnownSurname } from './public-figures.ts';
import { isJoined, textAt, type Word } from './words.ts';

const ENDINGS = wordSet(ORGANIZATION_ENDINGS);
const HEADS = wordSet(ORGANIZATION_HEADS);
/** Prepositions that go on with the name of an organisation. */
const LINKS = new Set(['of', 'for', 'on']);
const LONGEST_NAME = 9;

/** "Harbour Workers Union", "Russian Defense Ministry", "Orbel Inc": capitals that end in a word for a body. */
function capitalsWithEnding({ words, labels }: LabelledWords, at: number): number {
  let end = 0;
  for (let next = at; next < at + LONGEST_NAME && mayStandInName(words, next, at); next++) {
    const isName = (next === at && isNamesake(words, at)) || isForAll(words, next);
    const label = isName ? null : labels[next];
    if (next > at && ENDINGS.has(textAt(words, next)) && label !== 'title' && !isRoom(words, next))
      end = next + 1;
    else if (label === 'title' || label === 'honorific' || label === 'calendar') break;
  }
  return goesOn(words, labels, end) ? 0 : end;
}

/** "Lesk General Hospital": a hospital for all ills; nobody's rank. */
function isForAll(words: readonly Word[], at: number): boolean {
  return words[at]?.text === 'General' && HOSPITALS.has(textAt(words, at + 1)) && isJoined(words, at + 1);
}

const HOSPITALS = wordSet('Hospital Infirmary Clinic');

/** "Vehicle Assembly | Building": a capital after the ending makes it the name of something else, unless somebody's rank or name begins. */
function goesOn(words: readonly Word[], labels: LabelledWords['labels'], end: number): boolean {
  const next = words[end];
  if (end === 0 || !next?.capital || !isJoined(words, end) || words[end - 1]?.possessive) return false;
  if (labels[end] === 'thing') return true;
  const isRank = labels[end + 1] === 'title' && isJoined(words, end + 1);
  const isWord = /\p{Ll}{2}$/u.test(next.text) && !isStopWord(next.text);
  return labels[end] === null && isWord && !isRank && !FIRST_NAMES.has(next.text);
}

const ROOMS = wordSet('Oval Corner Box Head');

/** "the Oval Office": nobody’s body. */
function isRoom(words: readonly Word[], at: number): boolean {
  return words[at]?.text === 'Office' && ROOMS.has(textAt(words, at - 1));
}

const NAMESAKES = wordSet('Queen King Prince Princess General');

/** Titles that may begin the name of a school, a hospital, a bay or a firm: "Queen Mary College", "General Harbour Utilities". */
export function isNamesake(words: readonly Word[], at: number): boolean {
  return NAMESAKES.has(textAt(words, at));
}

function mayStandInName(words: readonly Word[], next: number, first: number): boolean {
  if (!words[next]?.capital) return false;
  if (next === first) return true;
  const owner = words[next - 1];
  const isOwned = owner?.possessive && !isSaint(words, first, next) && !FOR_WHOM.has(owner.text);
  return isJoined(words, next) && !isOwned;
}

/** "St. Michael’s | Hospital": a saint owns nothing. */
function isSaint(words: readonly Word[], first: number, next: number): boolean {
  return next === first + 2 && /^(?:St|Saint)$/.test(textAt(words, first));
}

/** "Ministry of Foreign Affairs", "University of Chicago", "Centre for Harbour Studies". */
function headWithObject(sentence: LabelledWords, at: number): number {
  const head = textAt(sentence.words, at);
  const end = HEADS.has(head) ? objectEnd(sentence, at + 1) : 0;
  return end > 0 && HEADS_OF_FIELDS.has(head) ? fieldsEnd(sentence, end) : end;
}

const HEADS_OF_FIELDS = wordSet(
  'Ministry Department Union Committee Bureau Office Council Agency Commission',
);

/** The end of "Department for Tides | , Ports and Ferries"; `at` where no such list goes on. */
function fieldsEnd(sentence: LabelledWords, at: number): number {
  const { words } = sentence;
  let end = at;
  while ((words[end]?.gap === ', ' || (end > at && isJoined(words, end))) && isField(sentence, end)) end++;
  const isClosed =
    end > at && words[end]?.text === 'and' && isJoined(words, end + 1) && isField(sentence, end + 1);
  if (!isClosed) return at;
  end += 2;
  while (isJoined(words, end) && isField(sentence, end)) end++;
  return end;
}

/** The end of "of the Interior and Justice" that begins at `at`; 0 where no capital follows the preposition. */
function objectEnd(sentence: LabelledWords, at: number): number {
  const { words, labels } = sentence;
  if (!LINKS.has(textAt(words, at)) || !isJoined(words, at)) return 0;
  const first = words[at + 1]?.text === 'the' && isJoined(words, at + 1) ? at + 2 : at + 1;
  let next = first;
  while (next < at + LONGEST_NAME && isJoined(words, next)) {
    const isInside = next > first;
    const label = labels[next];
    if (label === 'calendar' || (isInside && (label === 'honorific' || words[next - 1]?.possessive))) break;
    if (isInside && label === 'title' && words[next]?.capital) return beforeTitle(sentence, first, next);
    if (words[next]?.capital) next++;
    else if (linksCapitals(sentence, next)) next += 2;
    else break;
  }
  return next > first && words[first]?.capital ? next : 0;
}

/** "Bank of Japan | Governor Ida Lund": where an office follows, words after the body's place are the office's. */
function beforeTitle({ labels, lengths }: LabelledWords, first: number, title: number): number {
  const place = labels.lastIndexOf('place', title - 1);
  return place < first ? title : Math.min(title, place + (lengths[place] ?? 1));
}

/** What "and" joins to the name of a body is another thing then. */
const OTHERS: ReadonlySet<Label> = new Set<Label>(['place', 'organization', 'title']);

/** "and" or "of" between two capitals, the second no person's name. */
function linksCapitals({ words, labels }: LabelledWords, at: number): boolean {
  const text = words[at]?.text;
  const following = words[at + 1];
  if ((text !== 'and' && text !== 'of') || !following?.capital || !isJoined(words, at + 1)) return false;
  const isOther = OTHERS.has(labels[at + 1] ?? null);
  if (text === 'and' && isOther) return false;
  return !FIRST_NAMES.has(following.text) && !words[at - 1]?.possessive;
}

/** "Kyiv School of Economics": an ending of the first rule that goes on as the second one's head. */
function capitalsWithObject(sentence: LabelledWords, at: number): number {
  const end = capitalsWithEnding(sentence, at);
  if (end === 0) return 0;
  const goesOn = headWithObject(sentence, end - 1);
  return Math.max(end, goesOn);
}

/** "the Fish and Wildlife Service", "the Securities and Exchange Commission": two fields of one body, not two bodies. */
function twoFields(sentence: LabelledWords, at: number): number {
  const { words } = sentence;
  if (!isDetermined(words, at)) return 0;
  let and = at;
  while (isField(sentence, and) && (and === at || isJoined(words, and))) and++;
  const isOne = and > at && words[and]?.text === 'and' && !words[and - 1]?.possessive;
  return isOne && isJoined(words, and) && isJoined(words, and + 1) && isField(sentence, and + 1)
    ? capitalsWithObject(sentence, and + 1)
    : 0;
}

/** Whether "the", a country or an owner stands before. */
function isDetermined(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    isJoined(words, at) && (/^(?:the|U\.S\.|US|UK)$/i.test(before?.text ?? '') || before?.possessive === true)
  );
}

/** A capital that is nobody's name and no word for a body. */
function isField({ words, labels }: LabelledWords, at: number): boolean {
  const { text = '', capital = false } = words[at] ?? {};
  const isPlain = labels[at] === null || labels[at] === 'thing';
  return capital && isPlain && !ENDINGS.has(text) && !FIRST_NAMES.has(text);
}

/** Nouns after which a name is a firm’s, be it as of a person: "the retailer Tom Hale". */
const FIRMS = wordSet(`
  conglomerate consultancy brokerage carmaker automaker planemaker chipmaker drugmaker brewer distiller jeweller jeweler retailer supermarket
  airline lender insurer manufacturer think-tank`);
/** Those of them that stand alone before a clause too: "the company Tom Hale attacked", but "the research firm Ada Quill". */
const PLAIN_FIRMS = wordSet('firm company chain startup start-up nonprofit non-profit');
/** What somebody does with a firm: "the firm Tom Hale | founded". */
const DEEDS = wordSet(
  'founded co-founded started built created bought sold owns owned runs ran leads led heads headed chairs chaired has had works worked joined left co-owns set',
);

/** The end of the firm’s name that begins at word `at`; 0 where the noun before it is none for a firm, or whose firm it is follows. */
function afterFirmNoun(sentence: LabelledWords, at: number): number {
  const { words } = sentence;
  if (!isJoined(words, at) || !isFirmNoun(words, at - 1)) return 0;
  const end = firmEnd(sentence, at);
  const first = textAt(words, at);
  const isKnown = end === at + 1 && (isKnownSurname(first) || FIRST_NAMES.has(first));
  return end > at && !isKnown && !DEEDS.has(textAt(words, end)) ? end : 0;
}

function firmEnd({ words, labels }: LabelledWords, at: number): number {
  let end = at;
  while (end < at + LONGEST_NAME && words[end]?.capital && (end === at || isJoined(words, end))) {
    if (labels[end] === 'title' || labels[end] === 'calendar' || labels[end] === 'honorific') break;
    end++;
    if (words[end - 1]?.possessive) break;
  }
  return end;
}

function isFirmNoun(words: readonly Word[], at: number): boolean {
  const noun = textAt(words, at);
  if (FIRMS.has(noun)) return true;
  const before = textAt(words, at - 1);
  return PLAIN_FIRMS.has(noun) && at > 0 && isJoined(words, at) && !isStopWord(before);
}

/** Whether a firm’s name begins at word `at`, which is nobody’s then. */
export function isFirm(sentence: LabelledWords, at: number): boolean {
  return afterFirmNoun(sentence, at) > 0;
}

const ACRONYM = /^(?:\p{Lu}\.?){2,8}$/u;
const SMALL_WORDS = new Set(['of', 'for', 'the', 'and', 'on', 'in', 'to', 'against']);

/** "Harbour Workers Front (HWF)": the capitals before brackets whose first letters stand inside them; not "(VE) Day". */
function introducesAcronym({ words }: LabelledWords, at: number): number {
  let letters = '';
  for (let end = at; end < at + LONGEST_NAME; end++) {
    const word = words[end];
    if (!word) return 0;
    if (end > at + 1 && isBracketed(words, end)) {
      const isWhole = !(words[end + 1]?.gap === ') ' && words[end + 1]?.capital);
      return isWhole && word.text.replaceAll('.', '') === letters ? end : 0;
    }
    if (end > at && !isJoined(words, end)) return 0;
    if (word.capital) letters += word.text.charAt(0);
    else if (!SMALL_WORDS.has(word.text)) return 0;
  }
  return 0;
}

/** Whether word `at` is an acronym alone in brackets. */
export function isBracketed(words: readonly Word[], at: number): boolean {
  const isOpened = words[at]?.gap === ' (' && ACRONYM.test(textAt(words, at));
  return isOpened && (words[at + 1]?.gap.startsWith(')') ?? true);
}

/** In order; the first that fires gives the name. */
export const organizationRules: readonly { readonly name: string; readonly end: NameRule }[] = [
  { name: 'introduces-acronym', end: introducesAcronym },
  { name: 'head-with-object', end: headWithObject },
  { name: 'two-fields', end: twoFields },
  { name: 'capitals-with-ending', end: capitalsWithObject },
  { name: 'after-firm-noun', end: afterFirmNoun },
];
