/**
 * Dates as the pages show them: the Extended Date/Time Format (Library of Congress, ISO 8601-2:2019),
 * level 0 and the parts of level 1 that news needs: `~` about, `?` uncertain, `%` both, seasons (`2025-21`),
 * unspecified digits (`197X`, `19XX`) and intervals, open ones included (`2022-02-24/..`).
 */
import { remembering } from '../text/remember.ts';
import { type DateWords, dateWordsOf } from './date-words.ts';
import { type Day, dayOfDate, existingDay, firstOfMonth, lastOfMonth, mondayOf, shiftMonth } from './day.ts';

export type EdtfPrecision = 'day' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'interval';

/** What an EDTF string covers. */
export interface EdtfSpan {
  /** First and last day, both inside; −Infinity and +Infinity at an open end. */
  readonly first: Day;
  readonly last: Day;
  /** `~` or `%`: "about". */
  readonly approximate: boolean;
  /** `?` or `%`: "possibly". */
  readonly uncertain: boolean;
  /** `week`: an interval from a Monday to its Sunday. */
  readonly precision: EdtfPrecision;
}

type Shape = readonly [
  pattern: RegExp,
  precision: EdtfPrecision,
  days: (parts: readonly number[]) => readonly [Day | null, Day | null],
];

const SHAPES: readonly Shape[] = [
  [/^(\d{4})-(\d\d)-(\d\d)(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?)?$/, 'day', daysOfDay],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, 'month', daysOfMonth],
  [/^(\d{4})-(2[1-4])$/, 'season', daysOfSeason],
  [/^(\d{4})$/, 'year', ([year = 0]) => daysOfYears(year, year)],
  [/^(\d{3})X$/, 'decade', ([decade = 0]) => daysOfYears(decade * 10, decade * 10 + 9)],
  [/^(\d{2})XX$/, 'century', ([century = 0]) => daysOfYears(century * 100, century * 100 + 99)],
];

function daysOfDay([year = 0, month = 0, day = 0]: readonly number[]): readonly [Day | null, Day | null] {
  const found = existingDay(year, month, day);
  return [found, found];
}

function daysOfMonth([year = 0, month = 0]: readonly number[]): readonly [Day, Day] {
  return [firstOfMonth(year, month), lastOfMonth(year, month)];
}

/** Meteorological seasons of the northern half; winter runs into the next year. */
function daysOfSeason([year = 0, season = 0]: readonly number[]): readonly [Day, Day] {
  const start = (season - 20) * 3;
  const end = shiftMonth(year, start, 2);
  return [firstOfMonth(year, start), lastOfMonth(end.year, end.month)];
}

function daysOfYears(from: number, to: number): readonly [Day, Day] {
  return [dayOfDate({ year: from, month: 1, day: 1 }), dayOfDate({ year: to, month: 12, day: 31 })];
}

/** What an EDTF string covers, or null where it is not one that this project writes, or names no real date. */
export const parseEdtf: (edtf: string) => EdtfSpan | null = remembering(readEdtf);

function readEdtf(edtf: string): EdtfSpan | null {
  const ends = edtf.split('/');
  if (ends.length > 2) return null;
  const [first = '', last] = ends;
  return last === undefined ? parseDate(first) : parseInterval(first, last);
}

function parseDate(edtf: string): EdtfSpan | null {
  const qualifier = /[~?%]$/.exec(edtf)?.[0] ?? '';
  const plain = qualifier ? edtf.slice(0, -1) : edtf;
  for (const [pattern, precision, days] of SHAPES) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const [first, last] = days(match.slice(1).map(Number));
    if (first === null || last === null) return null;
    const approximate = qualifier === '~' || qualifier === '%';
    return { first, last, approximate, uncertain: qualifier === '?' || qualifier === '%', precision };
  }
  return null;
}

const NO_START: EdtfSpan = openEnd(Number.NEGATIVE_INFINITY);
const NO_END: EdtfSpan = openEnd(Number.POSITIVE_INFINITY);

function openEnd(day: Day): EdtfSpan {
  return { first: day, last: day, approximate: false, uncertain: false, precision: 'interval' };
}

function parseInterval(from: string, to: string): EdtfSpan | null {
  const start = isOpen(from) ? NO_START : parseDate(from);
  const end = isOpen(to) ? NO_END : parseDate(to);
  if (!start || !end || (start === NO_START && end === NO_END) || start.first > end.last) return null;
  const [first, last] = [start.first, end.last];
  const isWeek = start.precision === 'day' && end.precision === 'day' && last - first === 6;
  return {
    first,
    last,
    approximate: start.approximate || end.approximate,
    uncertain: start.uncertain || end.uncertain,
    precision: isWeek && mondayOf(first) === first ? 'week' : 'interval',
  };
}

function isOpen(end: string): boolean {
  return end === '..' || end === '';
}

/** Whether a date begins and does not end: `2025-11-01/..`. */
export function isOpenEnded(edtf: string): boolean {
  return parseEdtf(edtf)?.last === Number.POSITIVE_INFINITY;
}

/**
 * Order on a timeline: by first day, then the shorter span first; on one day what has no time first, then by the time;
 * then by the string itself, so that any two different strings have one order. What cannot be read comes last.
 */
export function compareEdtf(a: string, b: string): number {
  const one = parseEdtf(a);
  const other = parseEdtf(b);
  if (!one || !other) return one ? -1 : other ? 1 : compare(a, b);
  return (
    compare(one.first, other.first) ||
    compare(one.last, other.last) ||
    compare(timeIn(a), timeIn(b)) ||
    compare(a, b)
  );
}

const WITH_ZONE = /(?:Z|[+-]\d\d:\d\d)$/;

/** The instant of a day with a time; without a zone it is that of UTC. What has no time comes before all. */
function timeIn(edtf: string): number {
  if (!edtf.includes('T')) return Number.NEGATIVE_INFINITY;
  const instant = Date.parse(WITH_ZONE.test(edtf) ? edtf : `${edtf}Z`);
  return Number.isNaN(instant) ? Number.NEGATIVE_INFINITY : instant;
}

function compare<T extends number | string>(a: T, b: T): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/**
 * A date in words, short: `15 Aug 2025`, `week of 13 Oct 2025`, `about 2020`, `15–17 Aug 2025`.
 * What is no EDTF of ours comes back as it is.
 * @param language BCP 47; English where there are no words for it
 * @param ahead what has no end begins only then: "from 1 Nov 2025 on", not "since 1 Nov 2025"
 */
export function formatEdtf(edtf: string, language: string, { ahead = false } = {}): string {
  const span = parseEdtf(edtf);
  if (!span) return edtf;
  const words = dateWordsOf(language);
  const plain = edtf.replace(/[~?%]/g, '');
  const shown = plain.includes('/') ? formatInterval(span, plain, words, ahead) : formatDate(plain, words);
  const hedged = span.approximate ? words.about(shown) : shown;
  return span.uncertain ? words.possibly(hedged) : hedged;
}

function formatDate(edtf: string, words: DateWords): string {
  const year = edtf.slice(0, 4);
  if (/^\d{3}X/.test(edtf)) return words.decade(Number(edtf.slice(0, 3)) * 10);
  if (/^\d{2}XX/.test(edtf)) return words.century(Number(edtf.slice(0, 2)) + 1);
  if (edtf.length === 4) return words.year(year);
  const second = Number(edtf.slice(5, 7));
  if (second > 20) return `${words.seasons[second - 21]} ${words.year(year)}`;
  const month = words.months[second - 1];
  return edtf.length === 7
    ? `${month} ${words.year(year)}`
    : `${words.day(Number(edtf.slice(8, 10)))} ${month} ${words.year(year)}`;
}

function formatInterval(span: EdtfSpan, edtf: string, words: DateWords, ahead: boolean): string {
  const [from = '', to = ''] = edtf.split('/');
  if (span.last === Number.POSITIVE_INFINITY)
    return (ahead ? words.from : words.since)(formatDate(from, words));
  if (span.first === Number.NEGATIVE_INFINITY) return words.until(formatDate(to, words));
  if (span.precision === 'week') return words.week(formatDate(from, words));
  return join(formatDate(from, words), formatDate(to, words));
}

/** Both ends; the first leaves out what the second repeats: `15–17 Aug 2025`, `Jul–Sep 2025`, `30 Sep – 2 Oct 2025`. */
function join(from: string, to: string): string {
  if (from === to) return from;
  const start = from.split(' ');
  const end = to.split(' ');
  while (start.length > 1 && start.at(-1) === end.at(-1)) {
    start.pop();
    end.pop();
  }
  return start.length > 1 ? `${start.join(' ')} – ${to}` : `${start[0]}–${to}`;
}
