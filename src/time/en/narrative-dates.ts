/** English dates that are reckoned from the last date the text has told of. */
import type { Parts, TimeRule } from '../language-rules.ts';
import { type PartialTime, shift } from '../partial-time.ts';
import { compound, maybe, named, oneOf, phrase, words } from '../pattern.ts';
import { datePeriod, monthPeriod, yearOfPeriod } from '../period.ts';
import { AMOUNT, COUNTED_UNIT, readCounted } from './counted-dates.ts';
import { readOrdinal } from './numbers.ts';
import { DAY_NUMBER, MONTH, monthNumber, unitOf } from './words.ts';

/** How far the period is from the one told of. */
const NARRATIVE_SHIFTS: Readonly<Record<string, number>> = {
  previous: -1,
  preceding: -1,
  prior: -1,
  following: 1,
  next: 1,
  same: 0,
  that: 0,
};

function readNarrativeShift({ which = '', unit = '' }: Parts): PartialTime | null {
  const { granularity } = unitOf(unit);
  const by = NARRATIVE_SHIFTS[which.toLowerCase()] ?? 0;
  return granularity && shift(granularity, by, 'narrative');
}

const OF_YEAR = phrase(
  words('of'),
  oneOf(
    phrase(
      words('the'),
      named('which', words(...Object.keys(NARRATIVE_SHIFTS).filter((word) => word !== 'that'))),
    ),
    words('that', 'that same'),
  ),
  words('year'),
);

/** A month or day of the year told of, or of the one before or after it. */
function readInToldYear({ month = '', day = '', which = 'that' }: Parts): PartialTime {
  const number = monthNumber(month);
  const dayNumber = day === '' ? null : readOrdinal(day);
  return {
    kind: 'within',
    of: shift('year', NARRATIVE_SHIFTS[which.toLowerCase()] ?? 0, 'narrative'),
    place: (period) => {
      const year = yearOfPeriod(period);
      return (dayNumber === null ? null : datePeriod(year, number, dayNumber)) ?? monthPeriod(year, number);
    },
    isDay: dayNumber !== null,
  };
}

export const narrativeDates: readonly TimeRule[] = [
  {
    name: 'month-of-narrative-year',
    pattern: phrase(named('month', MONTH), OF_YEAR),
    read: readInToldYear,
  },
  {
    name: 'day-of-narrative-year',
    pattern: oneOf(
      phrase(named('month', MONTH), named('day', DAY_NUMBER), OF_YEAR),
      phrase(named('day', DAY_NUMBER), named('month', MONTH), OF_YEAR),
    ),
    read: readInToldYear,
  },
  {
    name: 'unit-of-narrative',
    pattern: phrase(
      words('the'),
      named('which', words('previous', 'preceding', 'prior', 'following', 'next', 'same')),
      named('unit', words('day', 'week', 'weekend', 'month', 'year')),
    ),
    read: readNarrativeShift,
  },
  {
    name: 'unit-of-narrative',
    pattern: phrase(
      named('which', words('that')),
      maybe(words('same')),
      named('unit', words('day', 'week', 'weekend', 'month', 'quarter', 'year')),
    ),
    read: readNarrativeShift,
  },
  {
    name: 'day-before',
    pattern: phrase(
      words('the'),
      named('unit', words('day', 'week', 'month', 'year')),
      named('which', words('before', 'after')),
    ),
    read: ({ unit = '', which = '' }, { text, end }) => {
      const { granularity } = unitOf(unit);
      if (!granularity || leadsClause(text, end)) return null;
      return shift(granularity, which.toLowerCase() === 'before' ? -1 : 1, 'narrative');
    },
  },
  {
    name: 'earlier-than-narrative',
    pattern: phrase(AMOUNT, COUNTED_UNIT, named('word', words('earlier', 'before', 'previously'))),
    read: (parts, { text, end }) => {
      const isLead =
        parts.word?.toLowerCase() === 'before'
          ? leadsClause(text, end)
          : /^ than\b/.test(text.slice(end, end + 6));
      return isLead ? null : readCounted(parts, -1, 'narrative');
    },
  },
  {
    name: 'later-than-narrative',
    pattern: phrase(AMOUNT, COUNTED_UNIT, words('later')),
    read: (parts) => readCounted(parts, 1, 'narrative'),
  },
  {
    name: 'year-ago',
    pattern: compound(words('year'), words('ago', 'earlier')),
    read: () => ({ kind: 'years-from-period', by: -1, from: 'narrative' }),
  },
];

/** "two days before the vote": the words that follow say before what, so that it is no date by itself. */
function leadsClause(text: string, end: number): boolean {
  return /^ (?!and\b|but\b|or\b|when\b|in\b|on\b|at\b|by\b|with\b|for\b|to\b|as\b|that\b)[\p{L}\d]/u.test(
    text.slice(end, end + 12),
  );
}
