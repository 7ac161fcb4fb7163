/** Where a role phrase begins: "former Fox News chairman and chief executive" from its last word back to its first. */
import { isStopWord } from '../terms.ts';
import { wordSet } from '../word-list.ts';
import type { LabelledWords } from './labels.ts';
import { ORGANIZATION_ENDINGS, ORGANIZATION_HEADS } from './organization-data.ts';
import { isField, isModifier, modifiesRole, SMALL } from './role-modifiers.ts';
import { FORMER, OPINIONS, RANKS } from './role-words.ts';
import { capitalsStart, isJoined, textAt, type Word } from './words.ts';

const HEADS = wordSet(ORGANIZATION_HEADS);
const ENDINGS = wordSet(ORGANIZATION_ENDINGS);
const MOST_WORDS = 10;
/** The first word of the phrase that ends in the title at word `last`. */
export function phraseStart(sentence: LabelledWords, last: number): number {
  const { words } = sentence;
  let start = last;
  while (start > 0 && last - start < MOST_WORDS && isJoined(words, start)) {
    const before = words[start - 1];
    if (before?.possessive) return isOwner(sentence, start - 1) ? ownerStart(sentence, start - 1) : start;
    if (before?.text === 'and' && sentence.labels[start - 1] === null)
      return pairStart(sentence, start, last) ?? start;
    const joined = nameWithOf(sentence, start);
    if (joined === null && !modifiesRole(sentence, start - 1)) break;
    start = joined ?? start - 1;
  }
  return opinionEnd(words, start, last);
}

/** The word after what somebody thinks of a person, which begins at `start`: "popular", "wildly popular"; at most `last`. */
export function opinionEnd(words: readonly Word[], start: number, last: number): number {
  let end = start;
  while (end < last) {
    const isGraded = end + 1 < last && /^\p{Ll}+ly$/u.test(textAt(words, end));
    const opinion = isGraded ? end + 1 : end;
    if (!isOpinion(words, opinion)) break;
    end = opinion + 1;
  }
  return end;
}

/** "popular", "fellow"; not "Real" of "Real Time", but "Embattled" that opens a sentence. */
function isOpinion(words: readonly Word[], at: number): boolean {
  const { text = '', capital = false } = words[at] ?? {};
  const mayBeName = capital && words[at + 1]?.capital && (at > 0 || text.length < SHORTEST_OPENING);
  return !mayBeName && (text === 'fellow' || OPINIONS.has(text.toLowerCase()));
}

/** "Real" and "Star" open names. */
const SHORTEST_OPENING = 5;

/** "Hall" of "Hall of Fame" player, "Council" of "Council on Tides" chairman; null where no such name ends before word `start`. */
function nameWithOf({ words, labels }: LabelledWords, start: number): number | null {
  const first = start - 2;
  const link = textAt(words, start - 1);
  if (!(link === 'of' || link === 'on' || link === 'for') || !words[start]?.capital || !words[first]?.capital)
    return null;
  const label = labels[first] ?? null;
  const isHead = link === 'of' ? label === null || label === 'thing' : HEADS.has(textAt(words, first));
  const isName =
    isHead && isJoined(words, start - 1) && labels[start] !== 'title' && labels[start] !== 'calendar';
  return isName && !words[first]?.possessive ? first : null;
}

/** Where a phrase of two parts begins, "and" before word `start`; null where the parts may be two people's. */
function pairStart(sentence: LabelledWords, start: number, last: number): number | null {
  return isJoined(sentence.words, start - 1)
    ? (twoTitles(sentence, start, last) ??
        twoFields(sentence, start) ??
        bodyOfTwoFields(sentence, start, last) ??
        twoFormerBodies(sentence, start))
    : null;
}

/** "Fox News chairman and chief executive": two offices, the second with no owner of its own. */
function twoTitles(sentence: LabelledWords, start: number, last: number): number | null {
  const { words, labels } = sentence;
  const first = start - 2;
  if (labels[first] !== 'title' || words[first]?.possessive) return null;
  if (!labels.slice(start, last + 1).every((label) => label === 'title')) return null;
  const opening = phraseStart(sentence, first);
  return /^the$/i.test(textAt(words, opening - 1)) ? null : opening;
}

/** "Health and Human Services Secretary", "sports and youth minister": one office for two fields, written alike. */
function twoFields(sentence: LabelledWords, start: number): number | null {
  const [field, second] = [sentence.words[start - 2], sentence.words[start]];
  if (!field || field.capital !== second?.capital || sentence.labels[start - 2] !== null) return null;
  if (headBefore(sentence, start - 2) !== null) return null;
  const areFields = field.capital
    ? isModifier(sentence, start - 2)
    : isField(field.text) && isField(second?.text);
  return areFields ? phraseStart(sentence, start - 2) : null;
}

/** The "Ministry" of "Ministry of Foreign Affairs", whose last word is at `last`; null where no such name ends there. */
function headBefore({ words }: LabelledWords, last: number): number | null {
  const first = capitalsStart(words, last);
  const isOf = words[first - 1]?.text === 'of' && isJoined(words, first) && isJoined(words, first - 1);
  return isOf && HEADS.has(textAt(words, first - 2)) ? first - 2 : null;
}

/** Last words of a body of the state, of which one may be for two fields. */
const STATE_BODIES = wordSet(
  'Administration Commission Service Agency Department Ministry Committee Board Bureau Council',
);

/** "Oceanic and Tidal Administration chief": one body for two fields; "Norvik Motors and Lesk Council leader" are two. */
function bodyOfTwoFields(sentence: LabelledWords, start: number, last: number): number | null {
  const { words, labels } = sentence;
  const body = words.findLastIndex((_, at) => at < last && at > start && labels[at] === null);
  const isState = body > start && STATE_BODIES.has(textAt(words, body));
  const field = words[start - 2];
  if (!isState || !field?.capital || labels[start - 2] !== null || ENDINGS.has(field.text)) return null;
  return words[start]?.capital && labels[start] === null ? phraseStart(sentence, start - 2) : null;
}

/** "former United and City player": two names that are no offices, and "former" holds for both. */
function twoFormerBodies({ words, labels }: LabelledWords, start: number): number | null {
  for (let at = start - 2; at >= 0 && labels[at] !== 'title'; at--) {
    if (FORMER.test(textAt(words, at))) return FORMER.test(textAt(words, start)) ? null : at;
    if (!words[at]?.capital || !isJoined(words, at)) break;
  }
  return null;
}

/** "Chairman of the Joint Chiefs" before "Gen.", which begins at or before `start`; null where no office stands there. */
export function officeBeforeRank(
  { words, labels }: LabelledWords,
  start: number,
  end: number,
): number | null {
  if (!RANKS.has(textAt(words, end - 1))) return null;
  const of = words[start - 1]?.text === 'the' ? start - 2 : start - 1;
  return words[of]?.text === 'of' && labels[of - 1] === 'title' && isJoined(words, of) ? of - 1 : null;
}

/** Whether a small noun that no rule takes is cut off before a role of one small word, "slave | trader", or half of a name, "Nails n’ | Petals singer". */
export function isCutOff({ words, labels }: LabelledWords, start: number, end: number): boolean {
  const before = words[start - 1];
  if (before?.text.toLowerCase() === 'n' && /^['’] $/.test(words[start]?.gap ?? '')) return true;
  if (end > start + 1 || !before || words[start]?.capital || !isJoined(words, start)) return false;
  const text = before.text;
  return (
    labels[start - 1] === null &&
    SMALL.test(text) &&
    text !== 'fellow' &&
    !isStopWord(text) &&
    !VERB_OR_ADVERB.test(text)
  );
}

const VERB_OR_ADVERB = /(?:ed|ly|ing|s)$/;
const MOST_BEFORE = 5;

/** Whether "former" stands further left in the noun phrase, cut off by a word that no rule takes: the role is over. */
export function hidesFormer({ words }: LabelledWords, start: number): boolean {
  if (FORMER.test(textAt(words, start))) return false;
  for (let at = start - 1; at >= Math.max(0, start - MOST_BEFORE); at--) {
    if (!isJoined(words, at + 1) || (isStopWord(textAt(words, at)) && words[at]?.text !== 'and'))
      return false;
    if (FORMER.test(textAt(words, at))) return true;
  }
  return false;
}

/** Whose role it is must be named: "Ukraine's", not "the country's". */
function isOwner({ words, labels }: LabelledWords, at: number): boolean {
  return (
    (words[at]?.capital ?? false) &&
    labels[at] !== 'calendar' &&
    !isQuoted(words, at) &&
    !(at === 0 && isStopWord(textAt(words, at)))
  );
}

/** "'Night Ferries' actor": a mark of quotation closes a title, and owns nothing. */
function isQuoted(words: readonly Word[], last: number): boolean {
  let first = last;
  while (first > 0 && words[first]?.gap === ' ' && words[first]?.capital) first--;
  return words[last]?.text.endsWith('s') === true && /['‘]$/.test(words[first]?.gap ?? '');
}

/** The first word of the owner's name that ends at word `last`; "NHS England" and "the University of Lesk" are one. */
function ownerStart(sentence: LabelledWords, last: number): number {
  const { words, labels } = sentence;
  const head = headBefore(sentence, last);
  if (head !== null) return head;
  let start = last;
  while (start > 0 && isJoined(words, start) && words[start - 1]?.capital) {
    const [before, label] = [labels[start - 1] ?? null, labels[start] ?? null];
    const sameName = before === label || (before === 'organization' && label === 'place');
    if (
      !sameName ||
      before === 'title' ||
      (start === 1 && labels[0] === null && isStopWord(textAt(words, 0)))
    )
      break;
    start--;
  }
  return start;
}
