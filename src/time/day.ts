/**
 * Calendar days as whole numbers. A day has no hours and no zone, so sums never meet a clock change;
 * zones matter only in `dayOf`, which turns the instant of publication into a day, and in `startOfDay`, its inverse.
 */

import { remembering } from '../text/remember.ts';

/** Days since 1970-01-01 in the proleptic Gregorian calendar; may be negative. */
export type Day = number;

/** A year and month and day, as people count them: January is 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** An ISO 8601 week. `year` is the year the week belongs to, which at New Year may not be the day's. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/** Four digits must write a year. */
const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

/** A day in milliseconds. */
export const DAY_MS = 86_400_000;
const DAYS_OF_ERA = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH_SHIFT = 719_468;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/**
 * The day of a date that is known to exist.
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
 */
export function dayOfDate({ year, month, day }: CalendarDate): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_OF_ERA + dayOfEra - EPOCH_SHIFT;
}

/** The day of a date, or null where there is none: Feb. 30, month 13, year 0, a year of five digits. */
export function existingDay(year: number, month: number, day: number): Day | null {
  const exists =
    Number.isInteger(year + month + day) &&
    year >= FIRST_YEAR &&
    year <= LAST_YEAR &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month);
  return exists ? dayOfDate({ year, month, day }) : null;
}

/** The inverse of `dayOfDate` (Hinnant, `civil_from_days`). */
export function dateOfDay(day: Day): CalendarDate {
  const shifted = day + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_OF_ERA);
  const dayOfEra = shifted - era * DAYS_OF_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

const FIRST_WRITABLE = dayOfDate({ year: FIRST_YEAR, month: 1, day: 1 });
const LAST_WRITABLE = dayOfDate({ year: LAST_YEAR, month: 12, day: 31 });

/** Whether a day lies in the years that four digits can write. */
export function isWritable(day: Day): boolean {
  return day >= FIRST_WRITABLE && day <= LAST_WRITABLE;
}

/** `2025-10-21` → its day; null for any other shape and for days that do not exist. */
export function parseDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? existingDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

const ONE_DAY = /^\d{4}-\d\d-\d\d$/;

/** Whether an EDTF value names one day, and surely: not `2025-10`, `2025-10-21~` or a span. */
export function namesDay(edtf: string | null): edtf is string {
  return edtf !== null && ONE_DAY.test(edtf);
}

/** A day as `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  const date = dateOfDay(day);
  return `${formatYear(date.year)}-${twoDigits(date.month)}-${twoDigits(date.day)}`;
}

/** A year as four digits. */
export function formatYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** A month, day, hour or week as two digits. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
export function weekdayOf(day: Day): number {
  return modulo(day + 3, 7) + 1;
}

/** The Monday of the day's week. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

export function isoWeekOf(day: Day): IsoWeek {
  const thursday = mondayOf(day) + 3;
  const { year } = dateOfDay(thursday);
  return { year, week: Math.floor((thursday - dayOfDate({ year, month: 1, day: 1 })) / 7) + 1 };
}

/** The same day of another month; the last of that month where it is too short. */
export function addMonths(day: Day, months: number): Day {
  const date = dateOfDay(day);
  const { year, month } = shiftMonth(date.year, date.month, months);
  return dayOfDate({ year, month, day: Math.min(date.day, daysInMonth(year, month)) });
}

/** A month, `months` later or (negative) earlier. */
export function shiftMonth(year: number, month: number, months: number): { year: number; month: number } {
  const count = year * 12 + (month - 1) + months;
  return { year: Math.floor(count / 12), month: modulo(count, 12) + 1 };
}

export function firstOfMonth(year: number, month: number): Day {
  return dayOfDate({ year, month, day: 1 });
}

export function lastOfMonth(year: number, month: number): Day {
  return dayOfDate({ year, month, day: daysInMonth(year, month) });
}

/** The remainder that is never negative. */
function modulo(number: number, divisor: number): number {
  return ((number % divisor) + divisor) % divisor;
}

const PUBLISHED =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?)?$/i;
const ONLY_UTC = /^(?:Z|[+-]00:?00)$/i;

/**
 * The day on which an article appeared, as its newsroom's calendar had it.
 *
 * A date alone, a time without a zone and a time with an offset other than zero are the newsroom's own clock:
 * their date is the day. `Z` and `+00:00` say when, but not where (RFC 9557, section 2.2; many content systems
 * write every date so): there the newsroom's zone decides.
 *
 * @param published ISO 8601 date or date-time
 * @param timeZone IANA name; an unknown one counts as UTC
 * @returns `YYYY-MM-DD`, or null where `published` is missing or no date that exists
 */
export function dayOf(published: string | null, timeZone: string): string | null {
  return published === null ? null : calendarOf(timeZone)(published) || null;
}

/** As `dayOf`, as a number. */
export function dayIn(published: string | null, timeZone: string): Day | null {
  return parseDay(dayOf(published, timeZone) ?? '');
}

/** More than any zone's clock differs from UTC. */
const FARTHEST_OFFSET = 26 * 3_600_000;

/**
 * The instant at which a day begins in a zone, in milliseconds: midnight, or where the clock leaps over it, the
 * leap. A day that a zone left out begins with the next one.
 * @param timeZone IANA name; an unknown one counts as UTC
 */
export function startOfDay(day: Day, timeZone: string): number {
  const utc = day * DAY_MS;
  const has = (instant: number) => (dayOf(new Date(instant).toISOString(), timeZone) ?? '') >= formatDay(day);
  let [before, at] = [utc - FARTHEST_OFFSET, utc + FARTHEST_OFFSET];
  while (at - before > 1) {
    const middle = Math.floor((before + at) / 2);
    if (has(middle)) at = middle;
    else before = middle;
  }
  return at;
}

/** Calendars of newsrooms by their zones; each remembers its days, since every part that reads an article asks. */
const calendars = new Map<string, (published: string) => string>();

function calendarOf(timeZone: string): (published: string) => string {
  const known = calendars.get(timeZone);
  if (known) return known;
  const format = zoneFormat(timeZone);
  const calendar = remembering((published) => dayInZone(published, format));
  calendars.set(timeZone, calendar);
  return calendar;
}

/** `''` where `published` is no date that exists. */
function dayInZone(published: string, format: Intl.DateTimeFormat): string {
  const [, date = '', time, zone] = PUBLISHED.exec(published) ?? [];
  if (parseDay(date) === null) return '';
  if (!time || !zone || !ONLY_UTC.test(zone)) return date;
  const instant = Date.parse(`${date}T${time}Z`);
  return Number.isNaN(instant) ? '' : format.format(instant);
}

/** Sweden's dates are ISO dates. */
function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat('sv-SE', { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat('sv-SE', { ...options, timeZone: 'UTC' });
  }
}
