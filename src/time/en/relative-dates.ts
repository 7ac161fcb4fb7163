/** English dates that are reckoned from the day of publication. */
import type { Parts, TimeRule } from '../language-rules.ts';
import { type PartialTime, reference, shift } from '../partial-time.ts';
import { maybe, named, oneOf, phrase, words } from '../pattern.ts';
import { AMOUNT, COUNTED_UNIT, readCounted } from './counted-dates.ts';
import { CALENDAR_UNIT, UNITS_PLURAL, unitOf, VAGUE_AMOUNT } from './words.ts';

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
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};

function readUnitShift({ which = '', unit = '' }: Parts): PartialTime | null {
  const { granularity } = unitOf(unit);
  return granularity && shift(granularity, UNIT_SHIFTS[which.toLowerCase()] ?? 0);
}

/** "later in the day". */
const PART_OF_DAY = /\b(?:earlier|later|late|early) in $/i;

/** What stands before "the year" where the running one is meant. */
const IN_HAND =
  /\b(?:for|during|in|throughout|by|before|after|through|into|(?:end|beginning|start|middle|rest|remainder|part|half|most|close) of) $/i;

export const relativeDates: readonly TimeRule[] = [
  {
    name: 'day-word',
    pattern: named('word', words(...Object.keys(DAY_WORDS))),
    read: ({ word = '' }) => shift('day', DAY_WORDS[word.toLowerCase().replace(/\s+/g, ' ')] ?? 0),
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
    name: 'ago',
    pattern: phrase(AMOUNT, COUNTED_UNIT, maybe(words('or so')), words('ago')),
    read: (parts) => readCounted(parts, -1, 'publication'),
  },
  {
    name: 'from-now',
    pattern: phrase(AMOUNT, COUNTED_UNIT, words('from now', 'from today', 'hence')),
    read: (parts) => readCounted(parts, 1, 'publication'),
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
];
