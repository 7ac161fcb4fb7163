/** Gives phrases the words that belong to them: "early" next week, 9 a.m. Tuesday, a year "or so". */
import type { TimePhrase } from './find-phrases.ts';
import type { Attachment, LanguageRules } from './language-rules.ts';
import { namesDay, type PartialTime } from './partial-time.ts';

/** The longest attachment, in code units. */
const REACH = 32;

/** Phrases widened by their modifiers; none is widened over its neighbour. */
export function attachModifiers(
  text: string,
  phrases: readonly TimePhrase[],
  { before, after }: LanguageRules,
): TimePhrase[] {
  return phrases.map((phrase, index) => {
    const from = Math.max(phrases[index - 1]?.end ?? 0, phrase.start - REACH);
    const to = Math.min(phrases[index + 1]?.start ?? text.length, phrase.end + REACH);
    return widenRight(text, widenLeft(text, phrase, before, from), after, to);
  });
}

function widenLeft(
  text: string,
  phrase: TimePhrase,
  attachments: readonly Attachment[],
  from: number,
): TimePhrase {
  let { start, partial } = phrase;
  for (const { pattern, takes, change } of attachments) {
    const words = takes(partial) ? pattern.exec(text.slice(from, start))?.[1] : undefined;
    if (!words) continue;
    start -= words.length;
    if (change) partial = change(partial, words);
  }
  return { ...phrase, start, partial };
}

function widenRight(
  text: string,
  phrase: TimePhrase,
  attachments: readonly Attachment[],
  to: number,
): TimePhrase {
  let { end, partial } = phrase;
  for (const { pattern, takes, change } of attachments) {
    const match = takes(partial) ? pattern.exec(text.slice(end, to)) : null;
    if (!match) continue;
    end += match[0].length;
    if (change) partial = change(partial, match[1] ?? '');
  }
  return { ...phrase, end, partial };
}

/** Marks dates from which something goes on, or until which it lasts. */
export function markOpenEnds(
  text: string,
  phrases: readonly TimePhrase[],
  { since, until }: LanguageRules,
): TimePhrase[] {
  return phrases.map((phrase) => {
    const before = text.slice(Math.max(0, phrase.start - REACH), phrase.start);
    const open = since.test(before) ? 'since' : until.test(before) ? 'until' : null;
    return open ? { ...phrase, partial: { ...phrase.partial, open } } : phrase;
  });
}

/** Joins a time and its day where they stand side by side: "10 p.m. Wednesday", "Thursday, 9 a.m.". */
export function joinTimesAndDays(
  text: string,
  phrases: readonly TimePhrase[],
  { timeThenDay }: LanguageRules,
): TimePhrase[] {
  const joined: TimePhrase[] = [];
  for (const phrase of phrases) {
    const last = joined.at(-1);
    const partial =
      last && timeThenDay.test(text.slice(last.end, phrase.start)) ? joinedTime(last, phrase) : null;
    if (last && partial)
      joined[joined.length - 1] = { ...last, end: phrase.end, rule: 'clock-of-day', partial };
    else joined.push(phrase);
  }
  return joined;
}

/** A time takes the day that stands shortly after it: "10:35 a.m. (0735 GMT) Friday". */
export function lendDays(text: string, phrases: readonly TimePhrase[]): TimePhrase[] {
  return phrases.map((phrase, index) => {
    const { partial } = phrase;
    if (partial.kind !== 'clock' || partial.day) return phrase;
    const day = phrases
      .slice(index + 1, index + 3)
      .map((next) => dayOfPhrase(next, text, phrase.end))
      .find((found) => found !== null);
    return day ? { ...phrase, partial: { ...partial, day } } : phrase;
  });
}

/** Behind the stop of "8 p.m.": "A run-off would …", not "Eastern time on …". */
const OPENS_SENTENCE = /^\s+\p{Lu}\p{Ll}*(?! (?:[Tt]ime|Standard|Daylight|Summer)\b)\s+\p{Ll}/u;

function dayOfPhrase({ start, partial }: TimePhrase, text: string, from: number): PartialTime | null {
  const between = text.slice(from, start);
  if (between.length > REACH || /[.;\n]/.test(between.replace(/\b[ap]\.m\./g, ''))) return null;
  if (text[from - 1] === '.' && OPENS_SENTENCE.test(between)) return null;
  const day = partial.kind === 'clock' ? (partial.day ?? null) : partial;
  return day && namesDay(day) ? day : null;
}

function joinedTime({ partial: first }: TimePhrase, { partial: second }: TimePhrase): PartialTime | null {
  if (first.kind === 'clock' && !first.day && namesDay(second)) return { ...first, day: second };
  if (second.kind === 'clock' && !second.day && namesDay(first)) return { ...second, day: first };
  return null;
}
