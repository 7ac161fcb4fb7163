/** English times of the day. */

import { twoDigits } from '../day.ts';
import type { Parts, TimeRule } from '../language-rules.ts';
import { type PartialTime, shift } from '../partial-time.ts';
import { compound, expression, figures, maybe, named, phrase, words } from '../pattern.ts';
import { DAY_PART, dayPartOf } from './words.ts';

const MERIDIEM = expression(
  String.raw`(?:[ap]\.m\.|[ap]\.m(?![A-Za-z.])|[ap]m(?![A-Za-z])|[AP]\.?M\.?(?![A-Za-z]))`,
  [],
);
const ZONE_NAME = `(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|EES?T|IST|JST|AEDT|AEST|(?:[Ee]astern|[Cc]entral|[Pp]acific|[Mm]ountain|[Ll]ocal)(?: (?:[Ss]tandard|[Dd]aylight))? [Tt]ime)(?![A-Za-z])`;
const ZONE = expression(String.raw`(?:\(${ZONE_NAME}\)|${ZONE_NAME})`, []);
const POINTS: Readonly<Record<string, string>> = { noon: 'T12:00', midday: 'T12:00', midnight: 'T24:00' };

function clock(hour: number, minute: number): PartialTime | null {
  if (hour > 24 || minute > 59) return null;
  return { kind: 'clock', time: `T${twoDigits(hour)}:${twoDigits(minute)}` };
}

function readTwelveHours({ hour = '', minute, half = '' }: Parts): PartialTime | null {
  const number = Number(hour);
  if (number < 1 || number > 12) return null;
  const isAfternoon = /^p|afternoon|evening|night/i.test(half);
  return clock((number % 12) + (isAfternoon ? 12 : 0), Number(minute || 0));
}

export const clockTimes: readonly TimeRule[] = [
  {
    name: 'clock',
    pattern: phrase(
      figures(
        String.raw`(?<hour>\d{1,2})(?:[:.](?<minute>\d\d))?[ \u00a0\u202f]?(?<half>${MERIDIEM.source})`,
      ),
      maybe(ZONE),
    ),
    read: readTwelveHours,
  },
  {
    name: 'clock',
    pattern: phrase(
      figures(String.raw`(?<hour>\d{1,2})(?::(?<minute>\d\d))?(?: o['’]clock)?`),
      words('in the'),
      named('half', words('morning', 'afternoon', 'evening')),
    ),
    read: readTwelveHours,
  },
  {
    name: 'clock-24',
    pattern: phrase(figures(String.raw`(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?![\d:])`), maybe(ZONE)),
    read: ({ hour, minute }, { text, start }) =>
      /\b(?:at|by|from|until|till|around|about|before|after|since|and|to) $/i.test(
        text.slice(Math.max(0, start - 10), start),
      ) ||
      (/ /.test(text.slice(start, start + 6)) && ZONE_AFTER.test(text.slice(start, start + 14)))
        ? clock(Number(hour), Number(minute))
        : null,
  },
  {
    name: 'clock-24',
    pattern: phrase(
      figures(String.raw`(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)`),
      words('GMT', 'UTC', 'hours', 'hrs'),
    ),
    read: ({ hour, minute }) => clock(Number(hour), Number(minute)),
  },
  {
    name: 'clock-point',
    pattern: phrase(named('point', words(...Object.keys(POINTS))), maybe(ZONE)),
    read: ({ point = '' }) => ({ kind: 'clock', time: POINTS[point.toLowerCase()] ?? 'T12:00' }),
  },
  {
    name: 'this-day-part',
    pattern: phrase(words('this'), named('part', words('morning', 'afternoon', 'evening'))),
    read: ({ part = '' }) => ({ kind: 'clock', time: dayPartOf(part), day: shift('day', 0) }),
  },
  {
    name: 'part-of-day-part',
    pattern: compound(words('early', 'mid', 'late'), named('part', DAY_PART)),
    read: ({ part = '' }) => ({ kind: 'clock', time: dayPartOf(part) }),
  },
  {
    name: 'tonight',
    pattern: words('tonight'),
    read: () => ({ kind: 'clock', time: 'TNI', day: shift('day', 0) }),
  },
  {
    name: 'last-night',
    pattern: words('last night', 'last evening'),
    read: () => ({ kind: 'clock', time: 'TNI', day: shift('day', -1) }),
  },
  {
    name: 'day-part-of-narrative',
    pattern: phrase(words('the next', 'the following', 'that', 'the same'), named('part', DAY_PART)),
    read: ({ part = '' }, { text, start }) => ({
      kind: 'clock',
      time: dayPartOf(part),
      day: shift('day', /next|following/i.test(text.slice(start, start + 13)) ? 1 : 0, 'narrative'),
    }),
  },
  {
    name: 'overnight',
    pattern: words('overnight'),
    read: () => ({ kind: 'clock', time: 'TNI', day: shift('day', 0) }),
  },
];

const ZONE_AFTER = new RegExp(`^\\d{1,2}:\\d\\d ${ZONE.source}`);
