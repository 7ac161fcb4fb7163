/** Dates that belong together: "Aug. 15-17", "from 2010 to 2015", "between March and May". */
import type { TimeExpression } from '../model/analysis.ts';
import { dateOfDay, daysInMonth, weekdayOf } from './day.ts';
import { parseEdtf } from './edtf.ts';
import type { TimePhrase } from './find-phrases.ts';
import type { LanguageRules, RangeWords } from './language-rules.ts';
import { ofYear, type PartialTime } from './partial-time.ts';
import { dayPeriod, type Period } from './period.ts';

/** The longest joint with its day, in code units. */
const REACH = 24;

/** Adds the ends of ranges that are written as a bare day: the 17 of "Aug. 15-17", the 15 of "15 to 17 August". */
export function addRangeEnds(
  text: string,
  phrases: readonly TimePhrase[],
  { ranges }: LanguageRules,
): TimePhrase[] {
  const complete: TimePhrase[] = [];
  for (const [index, found] of phrases.entries()) {
    const last = complete.at(-1);
    const taken = last?.end ?? 0;
    const phrase = last ? afterWeekday(text, last, found, ranges) : found;
    if (phrase.start < taken) continue;
    const after = endOfRange(text, phrase, ranges, phrases[index + 1]?.start ?? text.length);
    const whole = after ? withYear(text, phrase, after) : [phrase];
    const before = startOfRange(text, phrase, ranges, taken);
    if (before) complete.push(before);
    complete.push(...whole);
  }
  return complete;
}

/** "from Monday to Friday": the second is the next one after the first. */
function afterWeekday(
  text: string,
  first: TimePhrase,
  second: TimePhrase,
  { joint }: RangeWords,
): TimePhrase {
  const { partial } = second;
  const isPair = first.partial.kind === 'weekday' && partial.kind === 'weekday';
  if (!isPair || second.start - first.end > REACH || !joint.test(text.slice(first.end, second.start)))
    return second;
  const place = (period: Period) =>
    dayPeriod(period.first + ((partial.weekday - weekdayOf(period.first) + 7) % 7));
  return { ...second, partial: { kind: 'within', of: first.partial, place, isDay: true } };
}

/** "from September to December 2014": the year behind the second end holds for the first. */
export function lendYears(
  text: string,
  phrases: readonly TimePhrase[],
  { ranges }: LanguageRules,
): TimePhrase[] {
  return phrases.map((phrase, index) => {
    const next = phrases[index + 1];
    const { partial } = phrase;
    if (next?.partial.kind !== 'fixed' || partial.kind !== 'yearly' || partial.pick !== 'tense')
      return phrase;
    const between = next.start - phrase.end > REACH ? '' : text.slice(phrase.end, next.start);
    const { granularity, first } = next.partial.period;
    const isEnd = ranges.joint.test(between) || ranges.pairJoint.test(between);
    if (!isEnd || (granularity !== 'day' && granularity !== 'month')) return phrase;
    const { year } = dateOfDay(first);
    const sameYear = partial.inYear(year);
    return { ...phrase, partial: ofYear(partial, sameYear && sameYear.first > first ? year - 1 : year) };
  });
}

/** "Aug. 15-17, 2025": the year behind the second day holds for both. */
function withYear(text: string, first: TimePhrase, second: TimePhrase): TimePhrase[] {
  const match = /^,? ([12]\d{3})(?![\d%]|[.,]\d)/.exec(text.slice(second.end, second.end + REACH));
  if (!match || first.partial.kind !== 'yearly' || second.partial.kind !== 'within') return [first, second];
  const dated = ofYear(first.partial, Number(match[1]));
  return [
    { ...first, partial: dated },
    { ...second, end: second.end + match[0].length, partial: { ...second.partial, of: dated } },
  ];
}

function startOfRange(
  text: string,
  { start, partial }: TimePhrase,
  { dayBefore }: RangeWords,
  from: number,
): TimePhrase | null {
  const match = dayBefore.exec(text.slice(Math.max(from, start - REACH), start));
  const other = match && onOtherDay(partial, Number.parseInt(match[1] ?? '', 10));
  if (!match || !other) return null;
  const at = start - match[0].length;
  return { start: at, end: at + (match[1]?.length ?? 0), rule: 'range-end', partial: other };
}

function endOfRange(
  text: string,
  { end, partial }: TimePhrase,
  { dayAfter }: RangeWords,
  to: number,
): TimePhrase | null {
  const match = dayAfter.exec(text.slice(end, Math.min(to, end + REACH)));
  const other = match && onOtherDay(partial, Number.parseInt(match[1] ?? '', 10));
  if (!match || !other) return null;
  const length = match[1]?.length ?? 0;
  const stop = end + match[0].length;
  return { start: stop - length, end: stop, rule: 'range-end', partial: other };
}

/** Another day of the month that a date lies in; null where the phrase is no date or the month has no such day. */
function onOtherDay(partial: PartialTime, day: number): PartialTime | null {
  const sample =
    partial.kind === 'fixed' ? partial.period : partial.kind === 'yearly' ? partial.inYear(2024) : null;
  if (sample?.granularity !== 'day') return null;
  const { year, month, day: own } = dateOfDay(sample.first);
  if (day === own || day > daysInMonth(year, month)) return null;
  return { kind: 'within', of: partial, place: ({ first }) => dayPeriod(first - own + day), isDay: true };
}

/** Gives both ends of a range the whole of it as their EDTF, so that what lasted is shown as lasting. */
export function spanRanges(
  text: string,
  expressions: readonly TimeExpression[],
  { ranges }: LanguageRules,
): TimeExpression[] {
  const spanned = [...expressions];
  for (let index = 1; index < spanned.length; index++) {
    const [first, second] = [spanned[index - 1], spanned[index]];
    if (!first || !second || !isRange(text, first, second, ranges)) continue;
    const edtf = spanOf(first, second);
    if (!edtf) continue;
    spanned[index - 1] = { ...first, edtf };
    spanned[index] = { ...second, edtf };
  }
  return spanned;
}

function isRange(text: string, first: TimeExpression, second: TimeExpression, ranges: RangeWords): boolean {
  if (second.start - first.end > REACH) return false;
  const between = text.slice(first.end, second.start);
  const before = text.slice(Math.max(0, first.start - REACH), first.start);
  return ranges.joint.test(between) || (ranges.pairJoint.test(between) && ranges.pairLead.test(before));
}

const SIMPLE = /^\d{4}(?:-\d\d){0,2}$/;

/** `from/to`, where both are plain dates of one kind in their order; an end that was open is closed by the other. */
function spanOf(first: TimeExpression, second: TimeExpression): string | null {
  const from = first.edtf?.replace('/..', '') ?? '';
  const to = second.edtf?.replace('../', '') ?? '';
  if (!SIMPLE.test(from) || !SIMPLE.test(to) || from.length !== to.length || from === to) return null;
  return parseEdtf(`${from}/${to}`) && `${from}/${to}`;
}
