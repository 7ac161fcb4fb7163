/** German lengths of time, recurrences, times of the day and words that leave the date open. */
import { twoDigits } from '../day.ts';
import { durationValue } from '../duration-value.ts';
import type { Parts, TimeRule } from '../language-rules.ts';
import { type PartialTime, reference } from '../partial-time.ts';
import { figures, maybe, named, phrase, words } from '../pattern.ts';
import {
  DIRECTION,
  directionOf,
  NUMBER,
  readNumber,
  UNIT,
  unitOf,
  VAGUE_AMOUNT,
  WEEKDAY,
  WEEKDAY_ADVERB,
  weekdayNumber,
} from './words.ts';

const ADVERBS: Readonly<Record<string, string>> = {
  stündlich: 'PT1H',
  täglich: 'P1D',
  wöchentlich: 'P1W',
  monatlich: 'P1M',
  jährlich: 'P1Y',
};

function set(value: string): PartialTime {
  return { kind: 'set', value };
}

function reachOf(which: string | undefined): { reach?: 'back' | 'ahead' } {
  const direction = which ? directionOf(which) : 0;
  return direction === 0 ? {} : { reach: direction < 0 ? 'back' : 'ahead' };
}

function readDuration({ which, amount, unit = '' }: Parts): PartialTime | null {
  const count = amount ? readNumber(amount) : 'X';
  return count === null
    ? null
    : { kind: 'duration', value: durationValue(count, unitOf(unit)), ...reachOf(which) };
}

function readClock({ hour, minute }: Parts): PartialTime | null {
  const [hours, minutes] = [Number(hour), Number(minute || 0)];
  if (hours > 24 || minutes > 59) return null;
  return { kind: 'clock', time: `T${twoDigits(hours)}:${twoDigits(minutes)}` };
}

export const durations: readonly TimeRule[] = [
  {
    name: 'duration',
    pattern: phrase(maybe(named('which', DIRECTION)), named('amount', NUMBER), named('unit', UNIT)),
    read: readDuration,
  },
  {
    name: 'duration-vague',
    pattern: phrase(maybe(named('which', DIRECTION)), VAGUE_AMOUNT, named('unit', UNIT)),
    read: readDuration,
  },
  {
    name: 'duration-vague',
    pattern: phrase(named('which', DIRECTION), named('unit', UNIT)),
    read: (parts) => (/(?:en|n)$/.test(parts.unit ?? '') ? readDuration(parts) : null),
  },
];

export const recurrences: readonly TimeRule[] = [
  {
    name: 'every-weekday',
    pattern: phrase(words('jeden'), named('weekday', WEEKDAY)),
    read: ({ weekday = '' }) => set(`XXXX-WXX-${weekdayNumber(weekday)}`),
  },
  {
    name: 'weekdays-plural',
    pattern: named('weekday', WEEKDAY_ADVERB),
    read: ({ weekday = '' }) => set(`XXXX-WXX-${weekdayNumber(weekday)}`),
  },
  {
    name: 'every-unit',
    pattern: phrase(words('jede', 'jeden', 'jedes'), named('unit', UNIT)),
    read: ({ unit = '' }) => set(durationValue(1, unitOf(unit))),
  },
  {
    name: 'every-unit',
    pattern: phrase(words('alle'), named('amount', NUMBER), named('unit', UNIT)),
    read: ({ amount = '', unit = '' }) => {
      const count = readNumber(amount);
      return count === null ? null : set(durationValue(count, unitOf(unit)));
    },
  },
  {
    name: 'adverb',
    pattern: named('word', words(...Object.keys(ADVERBS))),
    read: ({ word = '' }) => set(ADVERBS[word.toLowerCase()] ?? 'P1D'),
  },
];

export const clockTimes: readonly TimeRule[] = [
  {
    name: 'clock-24',
    pattern: phrase(figures(String.raw`(?<hour>[01]?\d|2[0-4])(?:[:.](?<minute>[0-5]\d))?`), words('uhr')),
    read: readClock,
  },
  {
    name: 'clock-point',
    pattern: named('point', words('mitternacht')),
    read: () => ({ kind: 'clock', time: 'T24:00' }),
  },
];

export const references: readonly TimeRule[] = [
  {
    name: 'present',
    pattern: words('jetzt', 'derzeit', 'zurzeit', 'aktuell', 'momentan'),
    read: () => reference('PRESENT_REF'),
  },
  {
    name: 'past',
    pattern: words('kürzlich', 'neulich', 'vor kurzem', 'jüngst'),
    read: () => reference('PAST_REF'),
  },
  {
    name: 'future',
    pattern: words('in zukunft', 'künftig', 'demnächst', 'in kürze'),
    read: () => reference('FUTURE_REF'),
  },
];
