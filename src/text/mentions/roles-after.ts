/** Roles that follow a name: "Dana Wirth, the harbour's chief executive,". */
import { WEEKDAYS } from '../calendar-words.ts';
import { isStopWord } from '../terms.ts';
import { wordSet } from '../word-list.ts';
import { FIRST_NAMES } from './first-names.ts';
import type { LabelledWords } from './labels.ts';
import { opinionEnd } from './role-phrase.ts';
import { ROLE_FIELDS, ROLE_MODIFIERS } from './role-words.ts';
import { type FoundRole, isClosed } from './roles-before.ts';
import { capitalsStart, isJoined, spanOf, textAt, type Word, YEAR } from './words.ts';

const MOST_WORDS = 16;
/** Words before the noun of the role: "the acting deputy head". */
const MOST_BEFORE_NOUN = 7;
const DETERMINERS = new Set(['the', 'a', 'an']);
const AFTER_NOUN = new Set(['of', 'for', 'at', 'in', 'to', 'on', 'from', 'with']);
const LEADING =
  wordSet(`leads heads chairs runs manages directs oversees commands coaches edits owns founded represents teaches serves sits
  presides works co-chairs co-founded co-leads co-owns`);
/** What somebody may lead without an office. */
const CONTESTS =
  /^(?:race|races|poll|polls|way|field|standings|table|list|ballot|ticket|risk|marathon|show|pack|points)$/;
/** A year after an office tells when it was held. */
const IN_YEAR = new Set(['in', 'from', 'until', 'till', 'to']);
/** A clause of its own begins here; the role has ended. */
const CLAUSE_WORDS =
  wordSet(`who which that said says say is was were are has had have will would could should told when where while after
  before because as since such whom whose`);

const SAYS = wordSet(
  'said says say told tells added confirmed announced explained explains wrote writes argued argues',
);

/** The role in the apposition that begins at word `afterName`, right after a name and a comma or an age; null where none is safe. */
export function roleAfter(sentence: LabelledWords, afterName: number): FoundRole | null {
  const { words } = sentence;
  if (!followsComma(words, afterName)) return null;
  const at = isAge(words, afterName) ? afterName + 1 : afterName;
  const opening = TIMES.has(textAt(words, at)) ? at + 1 : at;
  const first = DETERMINERS.has(textAt(words, opening)) ? opening + 1 : opening;
  const noun = roleNoun(sentence, first);
  if (noun < 0 || (first === opening && !opensRole(sentence, opening, noun))) return null;
  const end = phraseEnd(sentence, noun + 1);
  // "sailed with Dana Wirth, the mayor said": somebody else speaks.
  if (SAYS.has(textAt(words, end)) && isJoined(words, end) && isInside(words, afterName)) return null;
  if (isSpeakers(words, end)) return null;
  let start = words[at]?.text === 'then' ? at : afterSmallOwner(words, first, noun);
  start = opinionEnd(words, start, noun);
  return end > 0 ? { ...spanOf(words, start, end), rule: 'role-after-name' } : null;
}

/** Words after which a clause begins. */
const CLAUSE_OPENERS = new Set(['that', 'why', 'and', 'but', 'as', 'while', 'because', 'when', 'where']);

/** Whether the name before word `at` stands inside a clause, behind a word like "with", so that it opens none. */
function isInside(words: readonly Word[], at: number): boolean {
  const first = capitalsStart(words, at - 1);
  return isJoined(words, first) && !CLAUSE_OPENERS.has(textAt(words, first - 1));
}

/** "a song for Dana Wirth, the mayor | , Max Holm, said": the role before word `end` is that of the one who speaks. */
function isSpeakers(words: readonly Word[], end: number): boolean {
  if (words[end]?.gap !== ', ' || !words[end]?.capital) return false;
  let next = end + 1;
  while (words[next]?.capital && isJoined(words, next)) next++;
  return words[next]?.gap === ', ' && SAYS.has(textAt(words, next));
}

/** "41" of "Max Holm, 41, a fisherman". */
function isAge(words: readonly Word[], at: number): boolean {
  return /^\d{1,3}$/.test(textAt(words, at)) && words[at + 1]?.gap === ', ';
}

/** Right after a comma, or after "Jr.,". */
function followsComma(words: readonly Word[], at: number): boolean {
  const gap = words[at]?.gap;
  return gap === ', ' || (gap === '., ' && /^[JS]r$/.test(textAt(words, at - 1)));
}

/** What may stand before the article: of these only "then" makes another role of a role. */
const TIMES = new Set(['then', 'now', 'currently']);
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|only|own|top|\p{Ll}+est)$/u;

/** After "country's third" in "the country's third president": whose role it is must be named, and who is counted. */
function afterSmallOwner(words: readonly Word[], first: number, noun: number): number {
  for (let at = noun - 1; at >= first; at--) {
    if (!words[at]?.possessive) continue;
    if (words[at]?.capital) return first;
    return ORDINAL.test(textAt(words, at + 1)) ? Math.min(at + 2, noun) : at + 1;
  }
  return first;
}

/** "Dana Wirth, who leads the Harbour Front,", "who serves on its board,": an office in the present, and of what. */
export function leadsAfter(sentence: LabelledWords, at: number): FoundRole | null {
  const { words } = sentence;
  const text = textAt(words, at + 1);
  if (words[at]?.gap !== ', ' || words[at]?.text !== 'who' || !LEADING.has(text)) return null;
  const end = phraseEnd(sentence, textAt(words, at + 2) === 'as' ? officeEnd(sentence, at + 3) : at + 2);
  const body = words.slice(at + 2, end);
  const isNamed = body.some((word) => word.capital) || (text !== 'represents' && body[0]?.text === 'the');
  const isContest = body.some((word) => CONTESTS.test(word.text));
  return isNamed && !isContest ? { ...spanOf(words, at, end), rule: 'who-leads' } : null;
}

/** After "mayor" in "serves as | mayor of Lesk", "as | the acting mayor of Lesk"; `from` where no office is named. */
function officeEnd(sentence: LabelledWords, from: number): number {
  const first = DETERMINERS.has(textAt(sentence.words, from)) ? from + 1 : from;
  const noun = roleNoun(sentence, first);
  return noun < 0 ? from : noun + 1;
}

/**
 * Without an article a role opens with its noun or with whose it is: "president of …", "Ukraine's president". With words of the office
 * or a body before the noun, "acting head of …", "Norvik chief executive,", it must end there, or say of what: no other name may follow.
 */
function opensRole({ words, labels }: LabelledWords, at: number, noun: number): boolean {
  const word = words[at];
  if (labels[at] === 'title' || labels[at] === 'people' || (word?.capital && word.possessive)) return true;
  const next = noun + 1;
  const isLast = !isJoined(words, next) || OF_WHAT.has(textAt(words, next));
  return isLast && words.slice(at, noun).every((_, index) => isOfOffice({ words, labels }, at + index));
}

const OF_WHAT = new Set(['of', 'for', 'at', 'with']);

/** "senior", "oil", "BP"; verbs and other small words are none. */
function isOfOffice({ words, labels }: Pick<LabelledWords, 'words' | 'labels'>, at: number): boolean {
  const { text = '', capital = false, possessive = false } = words[at] ?? {};
  if (possessive) return false;
  const lower = text.toLowerCase();
  return labels[at] !== null || capital || ROLE_MODIFIERS.has(lower) || ROLE_FIELDS.has(lower);
}

/** The last word of the title that heads the phrase from `first`; -1 where its noun is none. */
function roleNoun({ words, labels }: LabelledWords, first: number): number {
  let noun = -1;
  for (let at = first; at < first + MOST_BEFORE_NOUN && at < words.length; at++) {
    if (at > first && !isJoined(words, at)) break;
    if (labels[at] === 'title') noun = at;
    else if (labels[at] === null && isStopWord(textAt(words, at))) break;
    else noun = -1;
    if (words[at]?.possessive) noun = -1;
  }
  return noun;
}

/** Where the phrase whose noun ends before `at` closes: "of the union" included; 0 where it runs on unsafely. */
export function phraseEnd(sentence: LabelledWords, at: number): number {
  const { words } = sentence;
  if (isClosed(sentence, at)) return at;
  const second = secondTitleEnd(sentence, at);
  if (second > 0) return phraseEnd(sentence, second);
  if (!goesOnFromNoun(words, at)) return CLAUSE_WORDS.has(textAt(words, at)) ? at : 0;
  for (let next = at; next < at + MOST_WORDS; next++) {
    const isInside = next > at;
    if (isInside && isClosed(sentence, next)) return next;
    const text = textAt(words, next);
    if (CLAUSE_WORDS.has(text) || SAYS.has(text)) return clauseStart(sentence, at, next);
    if (runsIntoAnother(words, next)) return 0;
    if (isInside && (!isJoined(words, next) || beginsPerson(sentence, next))) return 0;
  }
  return 0;
}

function goesOnFromNoun(words: readonly Word[], at: number): boolean {
  const text = textAt(words, at);
  return AFTER_NOUN.has(text) || words[at]?.capital === true || DETERMINERS.has(text);
}

/** Whether word `at` tells when an office was held, on what day something happened, or of a second thing: the phrase is no office then. */
function runsIntoAnother(words: readonly Word[], at: number): boolean {
  const text = textAt(words, at);
  if (YEAR.test(text)) return IN_YEAR.has(textAt(words, at - 1));
  if (DAYS.has(text)) return isOfEvent(words, at);
  return text === 'and' && !words[at + 1]?.capital;
}

const DAYS = new Set<string>([...WEEKDAYS, 'yesterday', 'today', 'tonight']);

/** "a paper read | Friday": what happened on a day is no part of an office; "the Mail on | Sunday" and "the | Friday club" are names. */
function isOfEvent(words: readonly Word[], at: number): boolean {
  const before = words[words[at - 1]?.text === 'on' ? at - 2 : at - 1];
  return before !== undefined && !before.capital && !DETERMINERS.has(before.text);
}

/** "an envoy for ports | Max Holm": another person's name right after a noun, so that the role is theirs. */
function beginsPerson({ words, labels }: LabelledWords, at: number): boolean {
  const [before, first, last] = [words[at - 1], words[at], words[at + 1]];
  if (!first?.capital || !last?.capital || !isJoined(words, at + 1) || labels[at] !== null) return false;
  return (
    FIRST_NAMES.has(first.text) && !before?.capital && !before?.possessive && !isStopWord(before?.text ?? '')
  );
}

/** Where the clause at word `next` begins, its preposition included: "an adviser | with whom …"; 0 right after a name's role. */
function clauseStart({ words }: LabelledWords, at: number, next: number): number {
  const start = AFTER_NOUN.has(textAt(words, next - 1)) ? next - 1 : next;
  return start > at || start < next ? start : 0;
}

/** After "and founder" of "president and founder": a second office without an article; 0 where none follows. */
function secondTitleEnd({ words, labels, lengths }: LabelledWords, at: number): number {
  const isSecond = words[at]?.text === 'and' && isJoined(words, at) && labels[at + 1] === 'title';
  return isSecond ? at + 1 + (lengths[at + 1] ?? 1) : 0;
}
