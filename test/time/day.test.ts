import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addMonths,
  dateOfDay,
  dayOf,
  dayOfDate,
  existingDay,
  formatDay,
  isoWeekOf,
  namesDay,
  parseDay,
  startOfDay,
  weekdayOf,
} from '../../src/time/day.ts';

const anyDay = fc.integer({ min: -719_162, max: 2_932_896 });

test('day 0 is 1970-01-01, a Thursday', () => {
  expect(formatDay(0)).toBe('1970-01-01');
  expect(weekdayOf(0)).toBe(4);
});

test('dayOfDate and dateOfDay undo each other', () => {
  fc.assert(fc.property(anyDay, (day) => dayOfDate(dateOfDay(day)) === day));
});

test('days agree with the platform on every date of the years 1 to 9999', () => {
  fc.assert(
    fc.property(anyDay, (day) => formatDay(day) === new Date(day * 86_400_000).toISOString().slice(0, 10)),
  );
});

test.each([['2025-02-30'], ['2025-13-01'], ['2025-00-10'], ['0000-01-01'], ['1900-02-29'], ['2025-1-1']])(
  '%s is no day',
  (iso) => {
    expect(parseDay(iso)).toBeNull();
  },
);

test('existingDay refuses what four digits cannot write', () => {
  expect(existingDay(10_000, 1, 1)).toBeNull();
  expect(existingDay(Number.NaN, 1, 1)).toBeNull();
  expect(existingDay(2024, 2, 29)).not.toBeNull();
});

test.each([
  ['2025-10-21', 2025, 43],
  ['2024-12-30', 2025, 1],
  ['2021-01-03', 2020, 53],
  ['2026-01-01', 2026, 1],
])('%s lies in week %i-W%i', (iso, year, week) => {
  expect(isoWeekOf(parseDay(iso) ?? Number.NaN)).toEqual({ year, week });
});

test.each([
  ['2025-10-31', 1, '2025-11-30'],
  ['2024-02-29', -12, '2023-02-28'],
  ['2025-01-15', -1, '2024-12-15'],
])('%s and %i months is %s', (from, months, to) => {
  expect(formatDay(addMonths(parseDay(from) ?? 0, months))).toBe(to);
});

test.each([
  ['2025-10-21', 'Europe/Kyiv', '2025-10-21'],
  ['2025-10-21T23:30:00', 'Europe/Kyiv', '2025-10-21'],
  ['2025-10-21T23:30:00+02:00', 'America/New_York', '2025-10-21'],
  ['2025-10-21T22:30:00Z', 'Europe/Kyiv', '2025-10-22'],
  ['2025-10-21T22:30:00+00:00', 'Europe/Kyiv', '2025-10-22'],
  ['2025-10-21T02:30:00.123Z', 'America/New_York', '2025-10-20'],
  ['2025-10-21T22:30Z', 'UTC', '2025-10-21'],
  ['2025-10-21T22:30:00Z', 'Not/AZone', '2025-10-21'],
])('dayOf(%s) in %s is %s', (published, zone, day) => {
  expect(dayOf(published, zone)).toBe(day);
});

test.each([null, '', 'Tuesday', '2025-02-30', '2025-02-30T10:00:00Z', '2025-10-21T99:99:00Z', '0000-00-00'])(
  'dayOf(%j) is null',
  (published) => {
    expect(dayOf(published, 'UTC')).toBeNull();
  },
);

test.each([
  ['2025-10-22', 'UTC', '2025-10-22T00:00:00.000Z'],
  ['2025-10-22', 'Not/AZone', '2025-10-22T00:00:00.000Z'],
  ['2025-10-22', 'Pacific/Auckland', '2025-10-21T11:00:00.000Z'],
  ['2025-10-22', 'Asia/Kolkata', '2025-10-21T18:30:00.000Z'],
  ['2026-01-01', 'America/Los_Angeles', '2026-01-01T08:00:00.000Z'],
  // Clocks change in the small hours: the day after has another offset.
  ['2025-11-02', 'America/Los_Angeles', '2025-11-02T07:00:00.000Z'],
  ['2025-11-03', 'America/Los_Angeles', '2025-11-03T08:00:00.000Z'],
  ['2025-09-28', 'Pacific/Auckland', '2025-09-27T12:00:00.000Z'],
  // Cairo's clock leaps from midnight to one; Samoa left a day out.
  ['2025-04-25', 'Africa/Cairo', '2025-04-24T22:00:00.000Z'],
  ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
  ['2011-12-31', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
])('%s begins in %s at %s', (iso, zone, instant) => {
  expect(new Date(startOfDay(parseDay(iso) ?? Number.NaN, zone)).toISOString()).toBe(instant);
});

test.each([
  ['2025-10-21', true],
  ['2025-10', false],
  ['2025-10-21~', false],
  ['2025-10-21/2025-10-24', false],
  ['2025-10-21T08:00', false],
  [null, false],
])('namesDay(%j) is %s', (edtf, expected) => {
  expect(namesDay(edtf)).toBe(expected);
});
