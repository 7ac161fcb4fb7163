/**
 * A period: a stretch of the calendar that people name (a day, a week, the third quarter), and the sums
 * that "last", "next" and "ago" ask for.
 */
import {
  addMonths,
  type Day,
  dateOfDay,
  dayOfDate,
  existingDay,
  firstOfMonth,
  formatDay,
  formatYear,
  isoWeekOf,
  isWritable,
  lastOfMonth,
  mondayOf,
  twoDigits,
  weekdayOf,
} from './day.ts';

/** Kinds of period, from the finest on. */
export const GRANULARITIES = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
] as const;
export type Granularity = (typeof GRANULARITIES)[number];

export interface Period {
  readonly granularity: Granularity;
  /** Its first day. */
  readonly first: Day;
}

/** Seasons in the order of the year, as TIMEX3 writes them; winter begins in December. */
const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;
export type Season = (typeof SEASONS)[number];

const DAYS: Partial<Record<Granularity, number>> = { day: 1, week: 7, weekend: 7 };
const MONTHS: Partial<Record<Granularity, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

export function dayPeriod(day: Day): Period {
  return { granularity: 'day', first: day };
}

export function yearPeriod(year: number): Period {
  return { granularity: 'year', first: firstOfMonth(year, 1) };
}

export function monthPeriod(year: number, month: number): Period {
  return { granularity: 'month', first: firstOfMonth(year, month) };
}

export function quarterPeriod(year: number, quarter: number): Period {
  return { granularity: 'quarter', first: firstOfMonth(year, quarter * 3 - 2) };
}

export function halfPeriod(year: number, half: number): Period {
  return { granularity: 'half', first: firstOfMonth(year, half * 6 - 5) };
}

export function seasonPeriod(year: number, season: Season): Period {
  return { granularity: 'season', first: firstOfMonth(year, (SEASONS.indexOf(season) + 1) * 3) };
}

export function decadePeriod(year: number): Period {
  return { granularity: 'decade', first: firstOfMonth(Math.floor(year / 10) * 10, 1) };
}

/** @param ordinal 20 for 1900–1999, as people call it */
export function centuryPeriod(ordinal: number): Period {
  return { granularity: 'century', first: firstOfMonth((ordinal - 1) * 100, 1) };
}

/** The period of a kind that a day lies in; the weekend of its week. */
export function periodAround(day: Day, granularity: Granularity): Period {
  return { granularity, first: firstDayAround(day, granularity) };
}

function firstDayAround(day: Day, granularity: Granularity): Day {
  const { year, month } = dateOfDay(day);
  switch (granularity) {
    case 'day':
      return day;
    case 'week':
      return mondayOf(day);
    case 'weekend':
      return mondayOf(day) + 5;
    case 'month':
      return firstOfMonth(year, month);
    case 'quarter':
      return firstOfMonth(year, month - ((month - 1) % 3));
    case 'half':
      return firstOfMonth(year, month <= 6 ? 1 : 7);
    case 'season':
      return month < 3 ? firstOfMonth(year - 1, 12) : firstOfMonth(year, month - (month % 3));
    case 'year':
      return firstOfMonth(year, 1);
    case 'decade':
      return firstOfMonth(Math.floor(year / 10) * 10, 1);
    case 'century':
      return firstOfMonth(Math.floor(year / 100) * 100, 1);
  }
}

/** The period `by` places on, or (negative) back. */
export function shiftPeriod({ granularity, first }: Period, by: number): Period {
  const days = DAYS[granularity];
  if (days) return { granularity, first: first + by * days };
  return { granularity, first: addMonths(first, by * (MONTHS[granularity] ?? 0)) };
}

/** The same period of another year: the same quarter, month or date. */
export function shiftYears(period: Period, years: number): Period {
  const { granularity, first } = period;
  if (granularity === 'week' || granularity === 'weekend') return shiftPeriod(period, years * 52);
  return { granularity, first: addMonths(first, years * 12) };
}

/** Its last day. */
export function lastDay({ granularity, first }: Period): Day {
  if (granularity === 'weekend') return first + 1;
  return shiftPeriod({ granularity, first }, 1).first - 1;
}

/** Whether four digits can write both its ends. */
export function isInCalendar(period: Period): boolean {
  return isWritable(period.first) && isWritable(lastDay(period));
}

export function yearOfPeriod({ first }: Period): number {
  return dateOfDay(first).year;
}

/** TIMEX3 (TimeML 1.2.1): `2013-W12`, `2013-Q1`, `2013-SP`, `201`. */
export function timexOf({ granularity, first }: Period): string {
  const { year, month } = dateOfDay(first);
  const digits = formatYear(year);
  switch (granularity) {
    case 'day':
      return formatDay(first);
    case 'week':
      return weekOf(first);
    case 'weekend':
      return `${weekOf(first)}-WE`;
    case 'month':
      return `${digits}-${twoDigits(month)}`;
    case 'quarter':
      return `${digits}-Q${(month + 2) / 3}`;
    case 'half':
      return `${digits}-H${month === 1 ? 1 : 2}`;
    case 'season':
      return `${digits}-${SEASONS[month / 3 - 1]}`;
    case 'year':
      return digits;
    case 'decade':
      return digits.slice(0, 3);
    case 'century':
      return digits.slice(0, 2);
  }
}

function weekOf(day: Day): string {
  const { year, week } = isoWeekOf(day);
  return `${formatYear(year)}-W${twoDigits(week)}`;
}

/** EDTF: what has no shape of its own there (weeks, quarters) is an interval. */
export function edtfOf(period: Period): string {
  const { granularity, first } = period;
  const { year, month } = dateOfDay(first);
  const digits = formatYear(year);
  switch (granularity) {
    case 'day':
      return formatDay(first);
    case 'week':
    case 'weekend':
      return `${formatDay(first)}/${formatDay(lastDay(period))}`;
    case 'month':
      return `${digits}-${twoDigits(month)}`;
    case 'quarter':
    case 'half':
      return `${digits}-${twoDigits(month)}/${formatDay(lastDay(period)).slice(0, 7)}`;
    case 'season':
      return `${digits}-${20 + month / 3}`;
    case 'year':
      return digits;
    case 'decade':
      return `${digits.slice(0, 3)}X`;
    case 'century':
      return `${digits.slice(0, 2)}XX`;
  }
}

/** A day of a year as a period, or null where the year has no such day. */
export function datePeriod(year: number, month: number, day: number): Period | null {
  const found = existingDay(year, month, day);
  return found === null ? null : dayPeriod(found);
}

/** The n-th weekday (1 Monday … 7 Sunday) of a month; from its end where `nth` is −1. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth < 0) {
    const last = lastOfMonth(year, month);
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = firstOfMonth(year, month);
  const offset = (weekday - weekdayOf(first) + 7) % 7;
  return first + offset + (nth - 1) * 7;
}

/**
 * Easter Sunday of the Gregorian calendar.
 * Source: the "anonymous Gregorian computus" (Nature, 1876; Meeus, Astronomical Algorithms, chapter 8).
 */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * late + 114;
  return dayOfDate({ year, month: Math.floor(count / 31), day: (count % 31) + 1 });
}
