import { describe, expect, test } from 'vitest';
import { zoned } from '../../src/feeds/zoned.ts';

describe('zoned(date, timeZone)', () => {
  test.each<[promise: string, date: string | null, timeZone: string, expected: string | null]>([
    ['adds the summer offset', '2025-07-01T09:30', 'Europe/Kyiv', '2025-07-01T09:30+03:00'],
    ['adds the winter offset', '2025-12-01T09:30:00', 'Europe/Kyiv', '2025-12-01T09:30:00+02:00'],
    ['adds an offset of half an hour', '2025-12-01T09:30', 'Asia/Kolkata', '2025-12-01T09:30+05:30'],
    ['adds an offset to the west', '2025-12-01T09:30', 'America/New_York', '2025-12-01T09:30-05:00'],
    ['writes UTC as Z', '2025-12-01T09:30', 'UTC', '2025-12-01T09:30Z'],
    ['takes an unknown zone as UTC', '2025-12-01T09:30', 'Mars/Olympus', '2025-12-01T09:30Z'],
    [
      'reads the hour before the clocks change by the old offset',
      '2025-03-30T02:30',
      'Europe/Kyiv',
      '2025-03-30T02:30+02:00',
    ],
    ['leaves a zone that is there', '2025-12-01T09:30+01:00', 'Europe/Kyiv', '2025-12-01T09:30+01:00'],
    ['leaves a day without a time', '2025-12-01', 'Europe/Kyiv', '2025-12-01'],
    ['leaves no date', null, 'Europe/Kyiv', null],
  ])('%s', (_promise, date, timeZone, expected) => {
    expect(zoned(date, timeZone)).toBe(expected);
  });
});
