/** English dates that are reckoned from the day of publication or from the last date told. */
import type { Parts, TimeRule } from '../language-rules.ts';
import {
  date,
  fixed,
  type Origin,
  type PartialTime,
  reference,
  season,
  shift,
  type Weekday,
} from '../partial-time.ts';
import { compound, maybe, named, oneOf, phrase, words } from '../pattern.ts';
import { periodAround, seasonPeriod } from '../period.ts';
import { pickOf } from './calendar-dates.ts';
import { NUMBER, readNumber, readYear } from './numbers.ts';
import {
  ANY_UNIT,
  CALENDAR_UNIT,
  DAY_NUMBER,
  MONTH,
  monthNumber,
  SEASON,
  seasonOf,
  UNITS_PLURAL,
  unitOf,
  VAGUE_AMOUNT,
  WEEKDAY,
  weekdayNumber,
  YEAR_OR_SPOKEN,
} from './words.ts';

const DAY_WORDS: Readonly<Record<string, number>> = {
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
};

/** How far the period is from the one of its origin. */
const UNIT_SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};
const NARRATIVE_SHIFTS: Readonly<Record<string, number>> = {
  previous: -1,
  preceding: -1,
  prior: -1,
  following: 1,
  next: 1,
  same: 0,
  that: 0,
};
const THE = maybe(words('the'));
const AMOUNT = oneOf(words('a', 'an', 'one'), NUMBER);

function readUnitShift({ which = '', unit = '' }: Parts): PartialTime | null {
  const { granularity } = unitOf(unit);
  return granularity && shift(granularity, UNIT_SHIFTS[which.toLowerCase()] ?? 0);
}

function readNarrativeShift({ which = '', unit = '' }: Parts): PartialTime | null {
  const { granularity } = unitOf(unit);
  const by = NARRATIVE_SHIFTS[which.toLowerCase()] ?? 0;
  return granularity && shift(granularity, by, 'narrative');
}

/** "two years ago": so many places back. Hours stay on the clock and are left out. */
function readAgo({ amount = '', unit = '' }: Parts, sign: 1 | -1, from: Origin): PartialTime | null {
  const { granularity, times } = unitOf(unit);
  const number = /^an?$/i.test(amount) ? 1 : readNumber(amount);
  if (!granularity || number === null) return null;
  const count = granularity === 'week' ? number * times : number;
  if (granularity === 'year' && count === 1) return { kind: 'years-from-period', by: sign, from };
  if (granularity === 'decade' || granularity === 'century') {
    const years = Math.round(count * (granularity === 'decade' ? 10 : 100));
    return { ...shift('year', sign * years, from), approximate: true };
  }
  if (!Number.isInteger(count))
    return { ...shift(granularity, sign * Math.round(count), from), approximate: true };
  const approximate = granularity !== 'day' && from === 'publication';
  return { ...shift(granularity, sign * count, from), approximate };
}

function readWeekday({ weekday = '', which }: Parts): Weekday {
  return { kind: 'weekday', weekday: weekdayNumber(weekday), pick: which ? pickOf(which) : 'tense' };
}

export const relativeDates: readonly TimeRule[] = [
  {
    name: 'day-word',
    pattern: named('word', words(...Object.keys(DAY_WORDS))),
    read: ({ word = '' }) => shift('day', DAY_WORDS[word.toLowerCase().replace(/\s+/g, ' ')] ?? 0),
  },
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
    pattern: phrase(named('weekday', WEEKDAY), named('which', words('last', 'this', 'next')), words('week')),
    read: ({ weekday = '', which = '' }) => ({
      kind: 'within',
      of: shift('week', UNIT_SHIFTS[which.toLowerCase()] ?? 0),
      place: ({ first }) => ({ granularity: 'day', first: first + weekdayNumber(weekday) - 1 }),
      isDay: true,
    }),
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
    name: 'unit-shift',
    pattern: phrase(named('which', words('last', 'this', 'next')), named('unit', CALENDAR_UNIT)),
    read: readUnitShift,
  },
  {
    name: 'unit-shift',
    pattern: phrase(
      words('the', 'this'),
      named('which', words('current', 'coming')),
      maybe(words('calendar', 'fiscal')),
      named('unit', words('week', 'weekend', 'month', 'year', 'decade', 'century')),
    ),
    read: readUnitShift,
  },
  {
    name: 'unit-before-last',
    pattern: phrase(
      words('the'),
      named('unit', words('week', 'weekend', 'month', 'year')),
      named('which', words('before last', 'after next')),
    ),
    read: ({ unit = '', which = '' }) => {
      const { granularity } = unitOf(unit);
      return granularity && shift(granularity, which.toLowerCase().startsWith('b') ? -2 : 2);
    },
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
    name: 'the-weekend',
    pattern: words('the weekend'),
    read: () => ({ kind: 'nearest-weekend' }),
  },
  {
    name: 'unit-in-hand',
    pattern: phrase(words('the'), maybe(words('full')), named('unit', words('day', 'week', 'month', 'year'))),
    read: ({ unit = '' }, { text, start, end }) => {
      const { granularity } = unitOf(unit);
      const lead = text.slice(Math.max(0, start - 24), start);
      const isLed = granularity === 'day' ? PART_OF_DAY.test(lead) : IN_HAND.test(lead);
      const isDefined = /^(?: (?:of|that|when|in which|before|after|following|to|\d+)\b|-)/.test(
        text.slice(end, end + 10),
      );
      return granularity && isLed && !isDefined
        ? shift(granularity, 0, granularity === 'day' ? 'narrative' : 'publication')
        : null;
    },
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
    name: 'ago',
    pattern: phrase(named('amount', AMOUNT), named('unit', ANY_UNIT), maybe(words('or so')), words('ago')),
    read: (parts) => readAgo(parts, -1, 'publication'),
  },
  {
    name: 'earlier-than-narrative',
    pattern: phrase(
      named('amount', AMOUNT),
      named('unit', ANY_UNIT),
      named('word', words('earlier', 'before', 'previously')),
    ),
    read: (parts, { text, end }) => {
      const isLead =
        parts.word?.toLowerCase() === 'before'
          ? leadsClause(text, end)
          : /^ than\b/.test(text.slice(end, end + 6));
      return isLead ? null : readAgo(parts, -1, 'narrative');
    },
  },
  {
    name: 'later-than-narrative',
    pattern: phrase(named('amount', AMOUNT), named('unit', ANY_UNIT), words('later')),
    read: (parts) => readAgo(parts, 1, 'narrative'),
  },
  {
    name: 'from-now',
    pattern: phrase(
      named('amount', AMOUNT),
      named('unit', ANY_UNIT),
      words('from now', 'from today', 'hence'),
    ),
    read: (parts) => readAgo(parts, 1, 'publication'),
  },
  {
    name: 'vague-ago',
    pattern: phrase(
      maybe(VAGUE_AMOUNT),
      oneOf(UNITS_PLURAL, words('long', 'a while', 'some time')),
      words('ago'),
    ),
    read: () => reference('PAST_REF'),
  },
  {
    name: 'season-year',
    pattern: phrase(THE, named('season', SEASON), maybe(words('of')), named('year', YEAR_OR_SPOKEN)),
    read: ({ season: name = '', year = '' }) => {
      const number = readYear(year);
      return number === null ? null : fixed(seasonPeriod(number, seasonOf(name)));
    },
  },
  {
    name: 'season-of-direction',
    pattern: phrase(
      named('which', words('last', 'this', 'next', 'this past', 'this coming')),
      named('season', SEASON),
    ),
    read: ({ which = '', season: name = '' }) => season(seasonOf(name), pickOf(which)),
  },
  {
    name: 'season',
    pattern: phrase(words('the'), named('season', SEASON)),
    read: ({ season: name = '' }) => season(seasonOf(name)),
  },
  {
    name: 'year-ago',
    pattern: compound(words('year'), words('ago', 'earlier')),
    read: () => ({ kind: 'years-from-period', by: -1, from: 'narrative' }),
  },
];

/** "later in the day". */
const PART_OF_DAY = /\b(?:earlier|later|late|early) in $/i;

/** What stands before "the year" where the running one is meant. */
const IN_HAND =
  /\b(?:for|during|in|throughout|by|before|after|through|into|(?:end|beginning|start|middle|rest|remainder|part|half|most|close) of) $/i;

/** "two days before the vote": the words that follow say before what, so that it is no date by itself. */
function leadsClause(text: string, end: number): boolean {
  return /^ (?!and\b|but\b|or\b|when\b|in\b|on\b|at\b|by\b|with\b|for\b|to\b|as\b|that\b)[\p{L}\d]/u.test(
    text.slice(end, end + 12),
  );
}
