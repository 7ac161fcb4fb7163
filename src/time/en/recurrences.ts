/** English times that come again and again. */

import { twoDigits } from '../day.ts';
import { durationValue } from '../duration-value.ts';
import type { Parts, TimeRule } from '../language-rules.ts';
import type { PartialTime } from '../partial-time.ts';
import { maybe, named, names, oneOf, phrase, words } from '../pattern.ts';
import { NUMBER, readNumber } from './numbers.ts';
import { NTH } from './weekdays.ts';
import {
  DAY_PART,
  dayPartOf,
  FULL_MONTH,
  monthNumber,
  SEASON,
  seasonOf,
  UNIT,
  UNITS_PLURAL,
  unitOf,
  WEEKDAY,
  weekdayNumber,
} from './words.ts';

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  monthly: 'P1M',
  annually: 'P1Y',
  yearly: 'P1Y',
};
const EVERY = words('every', 'each');
const OTHER = maybe(named('other', words('other', 'second')));

function set(value: string): PartialTime {
  return { kind: 'set', value };
}

function readEvery({ unit = '', amount = '', other }: Parts): PartialTime | null {
  const count = amount ? readNumber(amount) : other ? 2 : 1;
  return count === null ? null : set(durationValue(count, unitOf(unit)));
}

function weekdaySet(weekday: string, part = ''): PartialTime {
  return set(`XXXX-WXX-${weekdayNumber(weekday)}${part && dayPartOf(part.replace(/s$/i, ''))}`);
}

export const recurrences: readonly TimeRule[] = [
  {
    name: 'every-unit',
    pattern: phrase(EVERY, OTHER, named('unit', UNIT)),
    read: readEvery,
  },
  {
    name: 'every-unit',
    pattern: phrase(
      words('every'),
      maybe(words('few')),
      named('amount', NUMBER),
      named('unit', UNITS_PLURAL),
    ),
    read: readEvery,
  },
  {
    name: 'every-weekday',
    pattern: phrase(EVERY, named('weekday', WEEKDAY), maybe(named('part', DAY_PART))),
    read: ({ weekday = '', part }) => weekdaySet(weekday, part),
  },
  {
    name: 'weekday-of-every-month',
    pattern: phrase(
      words(...NTH.keys()),
      WEEKDAY,
      words(
        'of the month',
        'of each month',
        'of every month',
        'in each month',
        'in every month',
        'each month',
        'every month',
      ),
    ),
    read: () => set('P1M'),
  },
  {
    name: 'every-month',
    pattern: phrase(EVERY, named('month', FULL_MONTH)),
    read: ({ month = '' }) => set(`XXXX-${twoDigits(monthNumber(month))}`),
  },
  {
    name: 'every-season',
    pattern: phrase(EVERY, named('season', SEASON)),
    read: ({ season = '' }) => set(`XXXX-${seasonOf(season)}`),
  },
  {
    name: 'weekdays-plural',
    pattern: oneOf(
      named(
        'weekday',
        names('Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'),
      ),
      phrase(named('weekday', WEEKDAY), named('part', words('mornings', 'afternoons', 'evenings', 'nights'))),
    ),
    read: ({ weekday = '', part }) => weekdaySet(weekday, part),
  },
  {
    name: 'adverb',
    pattern: named('word', words(...Object.keys(ADVERBS))),
    read: ({ word = '' }) => set(ADVERBS[word.toLowerCase()] ?? 'P1D'),
  },
  {
    name: 'times-a-unit',
    pattern: phrase(
      oneOf(words('once', 'twice'), phrase(NUMBER, words('times'))),
      words('a', 'an', 'each', 'every', 'per'),
      named('unit', words('day', 'week', 'month', 'year')),
    ),
    read: readEvery,
  },
];
