/** Offices that somebody is said to take up or leave: "Dana Wirth was sworn in as prime minister", "Ida Moen resigned as mayor". */
import { isStopWord } from '../terms.ts';
import { phrases } from '../word-list.ts';
import type { LabelledWords } from './labels.ts';
import { DETERMINERS } from './role-modifiers.ts';
import { type FoundRole, isClosed } from './roles-before.ts';
import { isJoined, spanOf, textAt, type Word, YEAR } from './words.ts';

/** Ways of saying it, from the name to the office; the longest first. */
const TAKING =
  waysOf(`was sworn in as, was elected as, was appointed as, was chosen as, was confirmed as, was named as, took office as,
  took over as, takes over as, has been elected, has been appointed, has been named, was elected, was re-elected, was reelected, was appointed,
  was named`);
/** The last verb of each is told with the office: "resigned as mayor". */
const LEAVING =
  waysOf(`has stepped down as, had stepped down as, stepped down as, steps down as, has resigned as, had resigned as, resigned as,
  resigns as, has quit as, quit as, quits as, has retired as, retired as, retires as, has been removed as, has been ousted as, has been dismissed as,
  has been sacked as, has been fired as, was removed as, was ousted as, was dismissed as, was sacked as, was fired as`);
const AUXILIARIES = new Set(['has', 'had', 'was', 'been']);
/** As the words of a role that was left begin. */
const LEFT = new RegExp(
  `^(?:${[...LEAVING.values()].flat().map(withoutAuxiliaries).join('|')}) (?:the |an? )?`,
  'i',
);
const SUCCEEDING = new Set(['succeeds', 'succeeded']);
const LONGEST_NAME = 5;

const MOST_WORDS = 9;
const LINKS = new Set(['of', 'for']);
/** What makes a prize or a first time of an office: "best actor", "first president to visit". */
const NO_OFFICE =
  /^(?:best|most|top|first|only|youngest|oldest|latest|player|year|month|week|match|game|tournament|decade|century)$/i;
/** What may follow an office taken up: a time, or by whom. */
const WHEN = /^(?:(?:on|in|last|this|early|late|next|by) |yesterday|today|again\b)/;
const WORDS_OF_TIME = 5;

/** Before a name: what follows may not be, or was long ago. */
const IFS = /^(?:if|unless|until|when|once|whether|before|since|after)$/i;

/** The office that the words after the name `[from, at)` say that the person takes up or leaves; null where they say none. */
export function officeChange(sentence: LabelledWords, from: number, at: number): FoundRole | null {
  const { words } = sentence;
  if (IFS.test(textAt(words, from - 1))) return null;
  const isRelative = words[at]?.text === 'who' && words[at]?.gap === ', ' && isJoined(words, at + 1);
  const verb = isRelative ? at + 1 : at;
  if (!isRelative && words[verb]?.gap !== ' ') return null;
  return leavesOffice(sentence, verb) ?? takesOffice(sentence, verb);
}

/** The office of a role that tells of leaving it, "mayor" of "resigned as the mayor"; null of any other role. */
export function officeLeft(role: string): string | null {
  return LEFT.test(role) ? role.replace(LEFT, '') : null;
}

function withoutAuxiliaries(way: readonly string[]): string {
  return way.filter((word) => !AUXILIARIES.has(word)).join(' ');
}

/** "resigned as mayor" */
function leavesOffice(sentence: LabelledWords, verb: number): FoundRole | null {
  const { words } = sentence;
  const office = wayEnd(LEAVING, words, verb);
  const end = office > verb ? officeEnd(sentence, afterArticle(words, office)) : 0;
  if (end <= office || namesYear(sentence, end)) return null;
  let start = verb;
  while (AUXILIARIES.has(textAt(words, start))) start++;
  return { ...spanOf(words, start, end), rule: 'leaves-office' };
}

/** "was elected mayor", "succeeds Ida Moen as mayor" */
function takesOffice(sentence: LabelledWords, verb: number): FoundRole | null {
  const { words } = sentence;
  const way = wayEnd(TAKING, words, verb) || successionEnd(words, verb);
  if (way <= verb) return null;
  const start = afterArticle(words, way);
  const end = officeEnd(sentence, start);
  return end > start && isOffice(sentence, start, end) && isLately(sentence, end)
    ? { ...spanOf(words, start, end), rule: 'takes-office' }
    : null;
}

type Ways = ReadonlyMap<string, readonly (readonly string[])[]>;

/** By their first word. */
function waysOf(block: string): Ways {
  const ways = phrases(block).map((way) => way.split(' '));
  return Map.groupBy(ways, ([first = '']) => first);
}

/** The word after the way that begins at word `at`; 0 where none does. */
function wayEnd(ways: Ways, words: readonly Word[], at: number): number {
  const way = ways
    .get(textAt(words, at))
    ?.find((one) =>
      one.every((text, k) => words[at + k]?.text === text && (k === 0 || isJoined(words, at + k))),
    );
  return way ? at + way.length : 0;
}

/** The word after "succeeds Ida Moen as"; 0 where word `at` does not begin it. */
function successionEnd(words: readonly Word[], at: number): number {
  if (!SUCCEEDING.has(textAt(words, at))) return 0;
  let end = at + 1;
  while (end <= at + LONGEST_NAME && words[end]?.capital && isJoined(words, end)) end++;
  return end > at + 1 && words[end]?.text === 'as' && isJoined(words, end) ? end + 1 : 0;
}

function afterArticle(words: readonly Word[], at: number): number {
  return DETERMINERS.has(textAt(words, at)) ? at + 1 : at;
}

/** The end of "Germany's finance minister", "president of Mexico" that begins at word `start`; 0 where it is none. */
function officeEnd(sentence: LabelledWords, start: number): number {
  const noun = officeNounEnd(sentence, start);
  return noun > 0 && LINKS.has(textAt(sentence.words, noun)) ? bodyEnd(sentence, noun) : noun;
}

/** The word after the titles of the office, "president and founder" among them; 0 where none stands there. */
function officeNounEnd({ words, labels }: LabelledWords, start: number): number {
  let noun = 0;
  for (let at = start; at < start + MOST_WORDS && (at === start || isJoined(words, at)); at++) {
    if (labels[at] === 'title' && !words[at]?.possessive) noun = at + 1;
    else if (noun === at && textAt(words, at) === 'and' && labels[at + 1] === 'title') continue;
    else if (noun > 0 || (labels[at] === null && isStopWord(textAt(words, at)))) break;
  }
  return noun;
}

/** The end of "of Mexico", whose link is word `link`; `link` where nothing follows that may be a body. */
function bodyEnd({ words, labels }: LabelledWords, link: number): number {
  const body = textAt(words, link + 1) === 'the' ? link + 2 : link + 1;
  let end = body;
  while (isJoined(words, end) && (words[end]?.capital || (end === body && labels[end] === null))) end++;
  return end > body ? end : link;
}

function isOffice({ words }: LabelledWords, start: number, end: number): boolean {
  return words.slice(start, end).every(({ text }) => !NO_OFFICE.test(text));
}

/** Whether the sentence ends its clause after the office, or goes on with a time of this year. */
function isLately(sentence: LabelledWords, end: number): boolean {
  if (namesYear(sentence, end)) return false;
  const after = sentence.words.slice(end, end + WORDS_OF_TIME).map(({ text }) => text);
  return isClosed(sentence, end) || WHEN.test(after.join(' '));
}

/** Whether a year follows: the office may be another's by now. */
function namesYear({ words }: LabelledWords, end: number): boolean {
  return words.slice(end, end + WORDS_OF_TIME).some(({ text }) => YEAR.test(text));
}
