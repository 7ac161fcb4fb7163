/** Offices that somebody is said to take up: "Dana Wirth was sworn in as prime minister on Tuesday". */
import { isStopWord } from '../terms.ts';
import type { LabelledWords } from './labels.ts';
import { DETERMINERS } from './role-phrase.ts';
import { type FoundRole, isClosed } from './roles-before.ts';
import { phrases } from './word-list.ts';
import { isJoined, spanOf } from './words.ts';

/** Ways of saying it, from the name to the office; the longest first. */
const WAYS =
  phrases(`was sworn in as, was elected as, was appointed as, was chosen as, was confirmed as, was named as, took office as,
  took over as, takes over as, has been elected, has been appointed, has been named, was elected, was re-elected, was reelected, was appointed,
  was named`).map((way) => way.split(' '));

const FIRST_WORDS = new Set(WAYS.map(([first]) => first));
const MOST_WORDS = 9;
const LINKS = new Set(['of', 'for']);
/** What makes a prize or a first time of an office: "best actor", "first president to visit". */
const NO_OFFICE =
  /^(?:best|most|top|first|only|youngest|oldest|latest|player|year|month|week|match|game|tournament|decade|century)$/i;
/** A time that may follow: none in another year, for the office may be over. */
const WHEN = /^(?:(?:on|in|last|this|early|late|next) |yesterday|today|again\b)/;
const YEAR = /^(?:1[89]|20)\d\d$/;
const WORDS_OF_TIME = 5;

/** Before a name: what follows may not be, or was long ago. */
const IFS = /^(?:if|unless|until|when|once|whether|before|since|after)$/i;

/** The office that the words after the name `[from, at)` say that the person has taken up; null where they say none. */
export function takesOffice(sentence: LabelledWords, from: number, at: number): FoundRole | null {
  const { words } = sentence;
  if (IFS.test(words[from - 1]?.text ?? '')) return null;
  if (!FIRST_WORDS.has(words[at]?.text) || words[at]?.gap !== ' ') return null;
  const way = WAYS.find((way) =>
    way.every((text, k) => words[at + k]?.text === text && isJoined(words, at + k)),
  );
  if (!way) return null;
  const first = at + way.length;
  const start = DETERMINERS.has(words[first]?.text ?? '') ? first + 1 : first;
  const end = officeEnd(sentence, start);
  return end > start && isOffice(sentence, start, end) && isLately(sentence, end)
    ? { ...spanOf(words, start, end), rule: 'takes-office' }
    : null;
}

/** The end of "Germany's finance minister", "president of Mexico" that begins at word `start`; 0 where it is none. */
function officeEnd({ words, labels }: LabelledWords, start: number): number {
  let noun = 0;
  for (let at = start; at < start + MOST_WORDS && (at === start || isJoined(words, at)); at++) {
    if (labels[at] === 'title' && !words[at]?.possessive) noun = at + 1;
    else if (noun > 0 || (labels[at] === null && isStopWord(words[at]?.text ?? ''))) break;
  }
  if (noun === 0 || !LINKS.has(words[noun]?.text ?? '')) return noun;
  let end = noun + 1;
  if (words[end]?.text === 'the') end++;
  const body = end;
  while (isJoined(words, end) && (words[end]?.capital || (end === body && labels[end] === null))) end++;
  return end > body ? end : noun;
}

function isOffice({ words }: LabelledWords, start: number, end: number): boolean {
  return words.slice(start, end).every(({ text }) => !NO_OFFICE.test(text));
}

/** Whether the sentence ends its clause after the office, or goes on with a time of this year. */
function isLately(sentence: LabelledWords, end: number): boolean {
  const after = sentence.words.slice(end, end + WORDS_OF_TIME);
  if (after.some(({ text }) => YEAR.test(text))) return false;
  return isClosed(sentence, end) || WHEN.test(after.map(({ text }) => text).join(' '));
}
