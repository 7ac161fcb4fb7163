/** Roles that stand before a name: "U.S. Secretary of State", "Hungary's Moscow-friendly prime minister,". */
import type { Span } from '../../model/span.ts';
import { isStopWord } from '../terms.ts';
import { wordSet } from '../word-list.ts';
import type { LabelledWords } from './labels.ts';
import { DETERMINERS } from './role-modifiers.ts';
import { hidesFormer, isCutOff, officeBeforeRank, phraseStart } from './role-phrase.ts';
import { HONORIFICS, RANKS, SHORT_TITLES } from './role-words.ts';
import { isJoined, spanOf, textAt, type Word } from './words.ts';

/** A role and the rule that found it. Offsets count in the document. */
export interface FoundRole extends Span {
  readonly rule: string;
}

/** "Sens. Hale and Lund": nobody is a plural. */
const PLURALS = /^(?:Sens|Reps|Govs)$/;

/** The role right before the name `[at, nameEnd)`; a surname alone only takes one that is written large. */
export function titleBefore(sentence: LabelledWords, at: number, nameEnd: number): FoundRole | null {
  const { words, labels } = sentence;
  // "the First Lady" is an office, whose last word is a form of address elsewhere.
  const isAddressed = HONORIFICS.has(textAt(words, at - 1)) && labels[at - 1] !== 'title';
  const end = isAddressed ? at - 1 : at;
  if (
    labels[end - 1] !== 'title' ||
    !isJoined(words, at) ||
    !isJoined(words, end) ||
    words[end - 1]?.possessive
  )
    return null;
  if (at + 1 === nameEnd && !words[end - 1]?.capital) return null;
  if (PLURALS.test(textAt(words, end - 1))) return null;
  const start = candidateStart(sentence, phraseStart(sentence, end - 1));
  const office = officeBeforeRank(sentence, start, end);
  if (office !== null)
    return {
      ...spanOf(words, phraseStart(sentence, office), rankStart(sentence, end)),
      rule: 'office-before-rank',
    };
  const isWhole = start < end && !hidesFormer(sentence, start) && !isCutOff(sentence, start, end);
  return isWhole && !isOfAnotherTime(sentence, start)
    ? { ...titleSpan(words, start, end), rule: 'title-before-name' }
    : null;
}

/**
 * "there may be a | President Hale", "under | President Hale": who might hold an office does not, and who held it then may not now;
 * "will | judge Tom Hale" is a verb.
 */
function isOfAnotherTime({ words }: LabelledWords, start: number): boolean {
  const before = /^an?$/.test(textAt(words, start - 1)) ? start - 2 : start - 1;
  const isOpen = isJoined(words, start) && isJoined(words, before + 1);
  return isOpen && OF_ANOTHER_TIME.test(textAt(words, before));
}

const OF_ANOTHER_TIME =
  /^(?:be|becomes?|under|during|since|will|would|shall|should|can|could|may|might|must)$/i;

/** The first of the words of rank that end before word `end`: "Lieutenant General". */
function rankStart({ words }: LabelledWords, end: number): number {
  let start = end - 1;
  while (RANKS.has(textAt(words, start - 1))) start--;
  return start;
}

/** "candidate for | governor": who runs for an office does not hold it. */
function candidateStart(sentence: LabelledWords, start: number): number {
  const { words } = sentence;
  const isSought = words[start - 1]?.text === 'for' && CANDIDATE.test(textAt(words, start - 2));
  return isSought ? phraseStart(sentence, start - 2) : start;
}

const CANDIDATE = /^(?:candidate|nominee|contender|frontrunner|front-runner)$/i;

/** Whether a role says no more than "Sen.", "Colonel" or "Rabbi". */
export function isShortTitle({ words }: LabelledWords, { start, end }: Span): boolean {
  const inside = words.filter((word) => word.start >= start && word.end <= end);
  return inside.every(({ text }) => SHORT_TITLES.has(text) || RANKS.has(text) || CALLINGS.has(text));
}

/** Forms of address for a calling, of which most have another office besides. */
const CALLINGS = wordSet('Ayatollah Imam Rabbi Pastor Reverend Father Professor');

/** From the first word of the title to its last, the full stop of "Gov." and the address of "Mrs Justice" included. */
function titleSpan(words: readonly Word[], start: number, end: number): Span {
  const isAddress =
    words[start]?.text === 'Justice' && HONORIFICS.has(textAt(words, start - 1)) && isJoined(words, start);
  const span = spanOf(words, isAddress ? start - 1 : start, end);
  return words[end]?.gap === '. ' ? { ...span, end: span.end + 1 } : span;
}

/** "Hungary's prime minister, Viktor Orban,": the name (`[at, end)`) explains the role, and a mark closes it. */
export function roleBeforeComma(sentence: LabelledWords, at: number, end: number): FoundRole | null {
  const { words, labels } = sentence;
  const comma = beforeAddress(sentence, at);
  if (words[comma]?.gap !== ', ' || labels[comma - 1] !== 'title' || !isClosed(sentence, end)) return null;
  const start = phraseStart(sentence, comma - 1);
  const opening = openingOf(words, start, comma);
  return opening !== null && !isObject(sentence, opening)
    ? { ...spanOf(words, start, comma), rule: 'role-comma-name' }
    : null;
}

/** The first word of "Sir Tom Hale", whose name begins at word `at`; a form of address is no part of the office before it. */
function beforeAddress({ words, labels }: LabelledWords, at: number): number {
  return labels[at - 1] === 'honorific' && isJoined(words, at) ? at - 1 : at;
}

const MOST_CAPITALS = 6;

/** "Acting Director of Coastal Research | Tom Hale", "ambassador to Norway | Tom Hale": a title and its body, written large. */
export function titleOfBodyBefore(sentence: LabelledWords, at: number): FoundRole | null {
  const { words, labels, lengths } = sentence;
  if (!words[at - 1]?.capital) return null;
  let end = at;
  while (labels[end - 1] === 'honorific' && isJoined(words, end)) end--;
  let body = end;
  while (body > end - MOST_CAPITALS && isJoined(words, body) && words[body - 1]?.capital) body--;
  const title = titleOfBody(sentence, body);
  if (body === end || title === null || !isJoined(words, end)) return null;
  const holdsTitle = labels
    .slice(body, end)
    .some((label, at) => label === 'title' && (lengths[body + at] ?? 0) > 0);
  return holdsTitle ? null : { ...spanOf(words, phraseStart(sentence, title), end), rule: 'title-of-body' };
}

/** The last word of the title before "of Coastal Research", "to Norway", whose body begins at word `body`; null where none stands there. */
function titleOfBody({ words, labels }: LabelledWords, body: number): number | null {
  const link = textAt(words, body - 1) === 'the' ? body - 2 : body - 1;
  const title = words[link - 1];
  const isOffice =
    textAt(words, link) === 'to'
      ? ENVOY.test(title?.text ?? '')
      : textAt(words, link) === 'of' && title?.capital;
  const isPhrase = isJoined(words, body) && isJoined(words, link) && isJoined(words, link + 1);
  return isOffice && isPhrase && labels[link - 1] === 'title' ? link - 1 : null;
}

const ENVOY = /^(?:ambassador|envoy|consul)$/i;

const IN_OFFICE = new Set(['of', 'for', 'at', 'in', 'to', 'on', 'and', 'the', 'a', 'an']);
const MOST_WORDS_IN_OFFICE = 12;

/** "The head of the ferry union, Mara Okafor,": an office with its body, and a mark closes the name. */
export function officeBeforeComma(sentence: LabelledWords, at: number, end: number): FoundRole | null {
  const { words } = sentence;
  const comma = beforeAddress(sentence, at);
  if (words[comma]?.gap !== ', ' || !isClosed(sentence, end)) return null;
  const noun = officeNoun(sentence, comma);
  if (noun === null) return null;
  const start = phraseStart(sentence, noun);
  const opening = openingOf(words, start, noun);
  const isWhole = opening !== null && DETERMINERS.has(textAt(words, opening)) && !isObject(sentence, opening);
  return isWhole ? { ...spanOf(words, start, comma), rule: 'office-comma-name' } : null;
}

/** The first title before "of the ferry union", which ends before word `at`; null where no such phrase ends there. */
function officeNoun({ words, labels }: LabelledWords, at: number): number | null {
  let noun: number | null = null;
  for (let next = at - 1; next > Math.max(0, at - MOST_WORDS_IN_OFFICE); next--) {
    const text = textAt(words, next);
    const isLink = IN_OFFICE.has(text);
    if (!isLink && (isStopWord(text) || /[^e]ed$/.test(text) || DETERMINERS.has(textAt(words, next + 1))))
      break;
    const isHead = labels[next] === 'title' && OFFICE_LINKS.has(textAt(words, next + 1));
    if (isHead) noun = next;
    if (!isJoined(words, next)) break;
  }
  return noun;
}

const OFFICE_LINKS = new Set(['of', 'for', 'at', 'to']);

/** The word that makes the role `[start, end)` one person's: its article, or its owner; null where none does. */
function openingOf(words: readonly Word[], start: number, end: number): number | null {
  if (words.slice(start, end).some(({ possessive }) => possessive)) return start;
  const before = words[start - 1];
  return DETERMINERS.has(before?.text ?? '') || before?.possessive ? start - 1 : null;
}

/** "the wife of | the president": the phrase that opens at `opening` only says whose somebody is. */
function isObject({ words, labels }: LabelledWords, opening: number): boolean {
  if (!OWNING.has(textAt(words, opening - 1)) || !isJoined(words, opening)) return false;
  return labels[opening - 2] === 'title' || RELATED.has(textAt(words, opening - 2));
}

const OWNING = new Set(['of', 'for', 'to']);
const RELATED = wordSet(
  'wife husband widow widower mother father parents son daughter brother sister cousin nephew niece uncle aunt friend ally partner victim supporter fan member',
);

const CLOSING = /^['’]?[,;:.)—–-]/;
const DASH = /^['’]? ?[—–]|^ -/;

/** Whether a mark closes what ends before word `end`, and no list goes on. */
export function isClosed({ words }: LabelledWords, end: number): boolean {
  const following = words[end];
  if (!following) return true;
  if (isJoined(words, end)) return false;
  if (DASH.test(following.gap)) return true;
  return CLOSING.test(following.gap) && following.text !== 'and' && following.text !== 'or';
}
