/** English weekdays, weekends and weeks that are named after a day. */
import type { Parts, TimeRule } from '../language-rules.ts';
import { date, ofYear, shift, type Weekday, weekdayOfMonth } from '../partial-time.ts';
import { maybe, named, phrase, words } from '../pattern.ts';
import { periodAround } from '../period.ts';
import { pickOf } from './calendar-dates.ts';
import { readYear } from './numbers.ts';
import { DAY_NUMBER, MONTH, monthNumber, WEEKDAY, weekdayNumber, YEAR } from './words.ts';

/** Which of a month's Fridays, say: −1 is the last. */
export const NTH: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', -1],
]);

const WEEK_SHIFTS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

function readWeekday({ weekday = '', which }: Parts): Weekday {
  return { kind: 'weekday', weekday: weekdayNumber(weekday), pick: which ? pickOf(which) : 'tense' };
}

export const weekdays: readonly TimeRule[] = [
  { name: 'weekday', pattern: named('weekday', WEEKDAY), read: readWeekday },
  {
    name: 'weekday-of-direction',
    pattern: phrase(
      named('which', words('last', 'this', 'next', 'this past', 'this coming', 'past', 'coming')),
      named('weekday', WEEKDAY),
    ),
    read: readWeekday,
  },
  {
    name: 'weekday-of-narrative',
    pattern: phrase(
      words('the'),
      named('which', words('previous', 'preceding', 'prior', 'following', 'next')),
      named('weekday', WEEKDAY),
    ),
    read: (parts) => ({ ...readWeekday(parts), from: 'narrative' }),
  },
  {
    name: 'weekday-of-week',
    pattern: phrase(
      named('weekday', WEEKDAY),
      maybe(words('of')),
      named('which', words('last', 'this', 'next')),
      words('week'),
    ),
    read: ({ weekday = '', which = '' }) => ({
      kind: 'within',
      of: shift('week', WEEK_SHIFTS[which.toLowerCase()] ?? 0),
      place: ({ first }) => ({ granularity: 'day', first: first + weekdayNumber(weekday) - 1 }),
      isDay: true,
    }),
  },
  {
    name: 'weekday-of-month',
    pattern: phrase(
      named('nth', words(...NTH.keys())),
      named('weekday', WEEKDAY),
      words('in', 'of'),
      named('month', MONTH),
      maybe(named('year', YEAR)),
    ),
    read({ nth = '', weekday = '', month = '', year = '' }) {
      const day = weekdayOfMonth(monthNumber(month), weekdayNumber(weekday), NTH.get(nth.toLowerCase()) ?? 1);
      const inYear = readYear(year);
      return inYear === null ? day : ofYear(day, inYear);
    },
  },
  {
    name: 'week-of-day',
    pattern: phrase(
      maybe(words('the')),
      words('week of', 'weekend of'),
      named('month', MONTH),
      named('day', DAY_NUMBER),
    ),
    read: ({ month = '', day = '' }, { text, start, end }) => {
      const granularity = /weekend/i.test(text.slice(start, end)) ? 'weekend' : 'week';
      return {
        kind: 'within',
        of: date(monthNumber(month), Number.parseInt(day, 10)),
        place: ({ first }) => periodAround(first, granularity),
        isDay: false,
      };
    },
  },
  {
    name: 'the-weekend',
    pattern: phrase(named('which', words('the', 'this')), words('weekend')),
    read: ({ which }) => ({ kind: 'nearest-weekend', isThis: which?.toLowerCase() === 'this' }),
  },
];
