/** English lengths of time. */
import { durationValue } from '../duration-value.ts';
import type { Parts, TimeRule } from '../language-rules.ts';
import type { Duration, PartialTime } from '../partial-time.ts';
import { compound, maybe, named, oneOf, type Pattern, phrase, words } from '../pattern.ts';
import { NUMBER, readNumber, SPELLED_NUMBER } from './numbers.ts';
import { UNIT, UNITS_PLURAL, unitOf, VAGUE_AMOUNT } from './words.ts';

const REACH = words(
  'the last',
  'the past',
  'the next',
  'the coming',
  'the previous',
  'the preceding',
  'the following',
  'the first',
  'the latest',
  'the final',
  'last',
  'past',
  'next',
  'coming',
  'recent',
  'first',
  'these',
  'those',
  'another',
  'an additional',
  'the',
);
const BACK = /\b(?:last|past)\b/i;
const AHEAD = /\b(?:next|coming)\b/i;
const MORE = maybe(
  words(
    'more',
    'full',
    'straight',
    'consecutive',
    'additional',
    'long',
    'trading',
    'business',
    'working',
    'calendar',
  ),
);

function reachOf(phraseText: string): Pick<Duration, 'reach'> {
  if (BACK.test(phraseText)) return { reach: 'back' };
  return AHEAD.test(phraseText) ? { reach: 'ahead' } : {};
}

function readDuration({ reach = '', amount = '', unit = '', half }: Parts): PartialTime | null {
  const count = /^(?:an?|one|each)$/i.test(amount) ? 1 : readNumber(amount);
  if (count === null) return null;
  const value = durationValue(half ? count + 0.5 : count, unitOf(unit));
  const isReported = /^the(?: first| latest)?$/i.test(reach) && /^months$/i.test(unit);
  return { kind: 'duration', value, isOne: /^an?$/i.test(amount), isReported, ...reachOf(reach) };
}

function readVague({ reach = '', amount = '', unit = '' }: Parts): PartialTime {
  return { kind: 'duration', value: vagueValue(unit), ...reachOf(`${reach} ${amount}`) };
}

/** `PXY` for decades too: how many is not said. */
function vagueValue(unit: string): string {
  return durationValue('X', unitOf(unit));
}

const EXACT: Pattern = named('amount', NUMBER);
const ANY_UNIT = named('unit', oneOf(UNITS_PLURAL, UNIT));

/** "the two-week crisis": the article belongs to the noun behind, not to the length of time. */
function isAdjective({ unit = '', reach = '' }: Parts): boolean {
  return /^the$/i.test(reach) && !/s$/i.test(unit);
}

export const durations: readonly TimeRule[] = [
  {
    name: 'fiscal-year-length',
    pattern: phrase(
      words('the'),
      maybe(words('current', 'latest')),
      words('fiscal', 'financial'),
      words('year'),
    ),
    read: () => ({ kind: 'duration', value: 'P1Y' }),
  },
  {
    name: 'duration',
    pattern: phrase(maybe(named('reach', REACH)), compound(EXACT, MORE, ANY_UNIT)),
    read: (parts) => (isAdjective(parts) ? null : readDuration(parts)),
  },
  {
    name: 'duration',
    pattern: compound(EXACT, ANY_UNIT),
    read: readDuration,
  },
  {
    name: 'duration-range',
    pattern: phrase(
      maybe(named('reach', REACH)),
      NUMBER,
      words('to', 'or'),
      NUMBER,
      named('unit', UNITS_PLURAL),
    ),
    read: readVague,
  },
  {
    name: 'duration-one',
    pattern: phrase(
      named('amount', words('a', 'an')),
      maybe(words('full', 'whole', 'entire', 'single')),
      named(
        'unit',
        words('minute', 'hour', 'day', 'week', 'fortnight', 'month', 'year', 'decade', 'century'),
      ),
      maybe(named('half', words('and a half'))),
    ),
    read: readDuration,
  },
  {
    name: 'duration-and-half',
    pattern: phrase(
      named('amount', SPELLED_NUMBER),
      named('half', words('and a half')),
      named('unit', UNITS_PLURAL),
    ),
    read: readDuration,
  },
  {
    name: 'half-duration',
    pattern: oneOf(
      phrase(
        words('half a', 'half an', 'a half'),
        named('unit', words('hour', 'minute', 'year', 'decade', 'century', 'day')),
      ),
    ),
    read: ({ unit = '' }) => ({ kind: 'duration', value: durationValue(0.5, unitOf(unit)) }),
  },
  {
    name: 'duration-vague',
    pattern: phrase(
      maybe(named('reach', REACH)),
      named('amount', VAGUE_AMOUNT),
      MORE,
      named('unit', UNITS_PLURAL),
    ),
    read: readVague,
  },
  {
    name: 'duration-vague',
    pattern: phrase(
      named(
        'reach',
        words('the past', 'the last', 'the next', 'the coming', 'recent', 'coming', 'past', 'the'),
      ),
      named(
        'unit',
        words('minutes', 'hours', 'days', 'weeks', 'months', 'quarters', 'years', 'decades', 'centuries'),
      ),
      maybe(words('ahead', 'to come')),
    ),
    read: (parts, { text, start, end }) =>
      /^the [a-z]+s$/i.test(text.slice(start, end)) ? null : readVague(parts),
  },
  {
    name: 'duration-bare',
    pattern: named(
      'unit',
      words('minutes', 'hours', 'days', 'weeks', 'months', 'years', 'decades', 'centuries'),
    ),
    read: readVague,
  },
  {
    name: 'duration-reach-one',
    pattern: phrase(
      named('reach', words('the past', 'the last', 'the next', 'the coming', 'past')),
      named('unit', words('minute', 'hour', 'day', 'week', 'month', 'quarter', 'year', 'decade', 'century')),
    ),
    read: (parts) => readDuration({ ...parts, amount: 'one' }),
  },
  {
    name: 'duration-long',
    pattern: compound(named('unit', oneOf(UNITS_PLURAL, UNIT)), words('long')),
    read: ({ unit = '' }, { text, start, end }) => {
      if (!/[-‐‑]long$/i.test(text.slice(start, end))) return null;
      return { kind: 'duration', value: durationValue(/s$/i.test(unit) ? 'X' : 1, unitOf(unit)) };
    },
  },
];
