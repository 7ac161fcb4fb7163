/** German dates that are reckoned from the day of publication or from the last date told. */
import type { Parts, TimeRule } from '../language-rules.ts';
import { type Origin, type PartialTime, reference, shift, type Weekday } from '../partial-time.ts';
import { expression, maybe, named, oneOf, phrase, words } from '../pattern.ts';
import {
  DAY_PART,
  DIRECTION,
  dayPartOf,
  directionOf,
  NUMBER,
  readNumber,
  UNIT,
  unitOf,
  VAGUE_AMOUNT,
  WEEKDAY,
  WEEKDAY_AND_PART,
  weekdayNumber,
} from './words.ts';

const DAY_WORDS: Readonly<Record<string, number>> = {
  vorgestern: -2,
  gestern: -1,
  heute: 0,
  morgen: 1,
  übermorgen: 2,
};
/** Lower case where a capital makes another word of it: "der Morgen". */
const DAY_WORD = oneOf(
  words('vorgestern', 'gestern', 'heute', 'übermorgen'),
  expression('morgen(?![a-zäöüß])', ['morgen']),
);

function readCount({ amount = '', unit = '' }: Parts, sign: 1 | -1, from: Origin): PartialTime | null {
  const { granularity } = unitOf(unit);
  const count = readNumber(amount);
  if (!granularity || count === null) return null;
  const approximate = granularity !== 'day' && from === 'publication';
  if (granularity === 'decade' || granularity === 'century') {
    const years = Math.round(count * (granularity === 'decade' ? 10 : 100));
    return { ...shift('year', sign * years, from), approximate };
  }
  return { ...shift(granularity, sign * Math.round(count), from), approximate };
}

function readWeekday({ weekday = '', which }: Parts): Weekday {
  const pick = which ? (['last', 'this', 'next'] as const)[directionOf(which) + 1] : 'tense';
  return { kind: 'weekday', weekday: weekdayNumber(weekday), pick: pick ?? 'tense' };
}

export const relativeDates: readonly TimeRule[] = [
  {
    name: 'day-word',
    pattern: named('word', DAY_WORD),
    read: ({ word = '' }) => shift('day', DAY_WORDS[word.toLowerCase()] ?? 0),
  },
  {
    name: 'this-day-part',
    pattern: phrase(named('word', DAY_WORD), named('part', DAY_PART)),
    read: ({ word = '', part = '' }) => ({
      kind: 'clock',
      time: dayPartOf(part),
      day: shift('day', DAY_WORDS[word.toLowerCase()] ?? 0),
    }),
  },
  { name: 'weekday', pattern: named('weekday', WEEKDAY), read: readWeekday },
  {
    name: 'weekday-of-direction',
    pattern: phrase(named('which', DIRECTION), named('weekday', WEEKDAY)),
    read: readWeekday,
  },
  {
    name: 'clock-of-weekday',
    pattern: phrase(maybe(named('which', DIRECTION)), WEEKDAY_AND_PART),
    read: (parts) => ({ kind: 'clock', time: dayPartOf(parts.part ?? ''), day: readWeekday(parts) }),
  },
  {
    name: 'unit-shift',
    pattern: phrase(named('which', DIRECTION), named('unit', UNIT)),
    read: ({ which = '', unit = '' }) => {
      const { granularity } = unitOf(unit);
      const isPlural = /(?:e|en)$/.test(unit) && granularity !== 'week' && granularity !== 'weekend';
      return granularity && granularity !== 'day' && !isPlural && unit !== 'Wochen'
        ? shift(granularity, directionOf(which))
        : null;
    },
  },
  {
    name: 'the-weekend',
    pattern: words('wochenende'),
    read: (_parts, { text, start }) =>
      /\b(?:am|übers|das|zum) $/i.test(text.slice(Math.max(0, start - 7), start))
        ? { kind: 'nearest-weekend' }
        : null,
  },
  {
    name: 'ago',
    pattern: phrase(
      words('vor'),
      maybe(words('rund', 'etwa', 'fast', 'knapp', 'gut')),
      named('amount', NUMBER),
      named('unit', UNIT),
    ),
    read: (parts) => readCount(parts, -1, 'publication'),
  },
  {
    name: 'vague-ago',
    pattern: phrase(words('vor'), VAGUE_AMOUNT, UNIT),
    read: () => reference('PAST_REF'),
  },
  {
    name: 'earlier-than-narrative',
    pattern: phrase(
      named('amount', NUMBER),
      named('unit', UNIT),
      words('zuvor', 'davor', 'vorher', 'früher'),
    ),
    read: (parts) => readCount(parts, -1, 'narrative'),
  },
  {
    name: 'later-than-narrative',
    pattern: phrase(named('amount', NUMBER), named('unit', UNIT), words('später', 'danach', 'darauf')),
    read: (parts) => readCount(parts, 1, 'narrative'),
  },
  {
    name: 'day-before',
    pattern: oneOf(words('tag zuvor', 'tag davor', 'vortag', 'vorabend'), words('tags zuvor')),
    read: () => shift('day', -1, 'narrative'),
  },
  {
    name: 'day-after',
    pattern: oneOf(
      words('tag darauf', 'tag danach', 'tags darauf'),
      words('nächsten tag', 'folgenden tag', 'folgetag'),
    ),
    read: () => shift('day', 1, 'narrative'),
  },
];
