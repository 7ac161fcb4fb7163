/** English words of the calendar, as pieces of patterns and as values. */

import { MONTHS, MONTHS_CUT, WEEKDAYS, WEEKDAYS_CUT } from '../../text/calendar-words.ts';
import { figures, names, oneOf, type Pattern, words } from '../pattern.ts';
import type { Granularity, Season } from '../period.ts';
import { SPELLED_NUMBER } from './numbers.ts';

export const FULL_MONTH: Pattern = names(...MONTHS);

/** "Oct." with its full stop: safe where "Oct" alone might be anything. */
export const SHORT_MONTH: Pattern = names(...MONTHS_CUT.map((month) => `${month}.`));

/** Only beside a day or year: "Jan" and "Mar" are also names. */
export const MONTH: Pattern = names(...MONTHS, ...MONTHS_CUT.flatMap((month) => [`${month}.`, month]));

/** "January" or "Jan." → 1. */
export function monthNumber(text: string): number {
  const key = text.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((month) => month.toLowerCase().startsWith(key)) + 1;
}

export const WEEKDAY: Pattern = names(...WEEKDAYS);

/** Only before a date: "Sun" and "Sat" are also words. */
export const WEEKDAY_BEFORE_DATE: Pattern = names(
  ...WEEKDAYS,
  ...WEEKDAYS_CUT.flatMap((day) => [`${day}.`, day]),
);

/** "Monday", "Mon." → 1 … "Sunday" → 7. */
export function weekdayNumber(text: string): number {
  const key = text.slice(0, 3).toLowerCase();
  return WEEKDAYS.findIndex((day) => day.toLowerCase().startsWith(key)) + 1;
}

/** A day of a month in figures, "7" or "7th"; no part of a longer figure, price or clock time. */
export const DAY_NUMBER: Pattern = figures(
  String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![0-9A-Za-z%]|[.,:]\d)`,
);

/** A year in four figures, from 1000 on; no part of a longer figure. */
export const YEAR: Pattern = figures(String.raw`[12]\d{3}(?![0-9A-Za-z%]|[.,:]\d)`);

/** "1994", "nineteen ninety-four". */
export const YEAR_OR_SPOKEN: Pattern = oneOf(YEAR, SPELLED_NUMBER);

const SEASON_CODES: Readonly<Record<string, Season>> = {
  spring: 'SP',
  summer: 'SU',
  fall: 'FA',
  autumn: 'FA',
  winter: 'WI',
};
export const SEASON: Pattern = words(...Object.keys(SEASON_CODES));

export function seasonOf(text: string): Season {
  return SEASON_CODES[text.toLowerCase()] ?? 'SP';
}

/** A unit of time: its letter in a TIMEX3 duration, and its kind of period, if it is one of the calendar. */
export interface TimeUnit {
  readonly letter: string;
  readonly granularity: Granularity | null;
  /** How many of `letter` one is: a quarter is three months. */
  readonly times: number;
}

const UNITS: Readonly<Record<string, TimeUnit>> = {
  second: { letter: 'TS', granularity: null, times: 1 },
  minute: { letter: 'TM', granularity: null, times: 1 },
  hour: { letter: 'TH', granularity: null, times: 1 },
  day: { letter: 'D', granularity: 'day', times: 1 },
  weekend: { letter: 'D', granularity: 'weekend', times: 2 },
  week: { letter: 'W', granularity: 'week', times: 1 },
  fortnight: { letter: 'W', granularity: 'week', times: 2 },
  month: { letter: 'M', granularity: 'month', times: 1 },
  quarter: { letter: 'Q', granularity: 'quarter', times: 1 },
  year: { letter: 'Y', granularity: 'year', times: 1 },
  decade: { letter: 'Y', granularity: 'decade', times: 10 },
  century: { letter: 'Y', granularity: 'century', times: 100 },
};
const UNIT_NAMES = Object.keys(UNITS);

export const UNIT: Pattern = words(...UNIT_NAMES);
export const UNITS_PLURAL: Pattern = words(...UNIT_NAMES.map(pluralOf));
/** What "last" and "next" can be said of: "last day" is no yesterday. */
export const CALENDAR_UNIT: Pattern = words(
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
);

function pluralOf(unit: string): string {
  return unit === 'century' ? 'centuries' : `${unit}s`;
}

/** "years", "Year" → the unit. */
export function unitOf(text: string): TimeUnit {
  const singular = text.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
  const unit = UNITS[singular];
  if (!unit) throw new Error(`"${text}" is no unit of time.`);
  return unit;
}

const DAY_PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
};
export const DAY_PART: Pattern = words(...Object.keys(DAY_PARTS));

export function dayPartOf(text: string): string {
  return DAY_PARTS[text.toLowerCase()] ?? 'TMO';
}

/** "several", "a few": an amount that stays open. */
export const VAGUE_AMOUNT: Pattern = words(
  'several',
  'a few',
  'few',
  'some',
  'many',
  'recent',
  'a number of',
  'a handful of',
  'dozens of',
  'countless',
);

export const ANY_UNIT: Pattern = oneOf(UNITS_PLURAL, UNIT);
