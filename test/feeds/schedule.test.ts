import { describe, expect, test } from 'vitest';
import { freshnessOf, isDue, nextCheck } from '../../src/feeds/schedule.ts';

const NOW = '2025-10-21T12:00:00.000Z';
const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const minutesUntil = (wishes: object) =>
  (Date.parse(nextCheck({ now: NOW, everyMinutes: 60, failures: 0, seed: 'x', ...wishes })) -
    Date.parse(NOW)) /
  60_000;

describe('nextCheck waits', () => {
  test.each([
    ['an hour, whatever less is asked', { everyMinutes: 5 }, 60],
    ['as long as the operator asks', { everyMinutes: 120 }, 120],
    ['as long as the feed asks', { ttlMinutes: 90 }, 90],
    ['as long as max-age asks', { maxAgeSeconds: 7200 }, 120],
    ['as long as Expires asks', { expiresInSeconds: 7260 }, 121],
    ['as long as Retry-After asks', { retryAfterSeconds: 10_800, failures: 1 }, 180],
    ['the longest of all', { everyMinutes: 70, ttlMinutes: 90, maxAgeSeconds: 60 }, 90],
    ['a day at most for a feed', { ttlMinutes: 100_000 }, 1440],
    ['a day at most for a server', { retryAfterSeconds: Number.POSITIVE_INFINITY, failures: 1 }, 1440],
    ['a week where the operator asks', { everyMinutes: 10_080 }, 10_080],
    ['out the hours that the feed skips', { skipHours: [13, 14] }, 180],
    ['out the days that the feed skips', { skipDays: ['Tuesday'] }, 720],
    [
      'out several of them',
      { skipDays: ['Wednesday', 'Thursday', 'Friday'], ttlMinutes: 1440 },
      3 * 1440 + 720,
    ],
    ['no longer where all days are skipped', { skipDays: WEEK }, 60],
    [
      'no longer where all hours are skipped',
      { skipHours: Array.from({ length: 24 }, (_, hour) => hour) },
      60,
    ],
  ])('%s', (_, wishes, minutes) => {
    expect(minutesUntil(wishes)).toBe(minutes);
  });

  test('longer after each failure, spread by the seed, and a day at most', () => {
    const waits = [1, 2, 3, 4, 5, 6, 20].map((failures) => minutesUntil({ failures }));
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits[0]).toBeGreaterThanOrEqual(60);
    expect(waits[0]).toBeLessThanOrEqual(72);
    expect(waits.at(-1)).toBe(1440);
    expect(minutesUntil({ failures: 2, seed: 'a' })).not.toBe(minutesUntil({ failures: 2, seed: 'b' }));
    expect(minutesUntil({ failures: 2 })).toBe(minutesUntil({ failures: 2 }));
  });
});

test.each([
  ['never asked before', null, true],
  ['the very instant', NOW, true],
  ['a second too early', '2025-10-21T12:00:01.000Z', false],
  ['a wait that only a wrong clock can have set', '2031-01-01T00:00:00.000Z', true],
])('isDue: %s', (_, next, due) => {
  expect(isDue(next, NOW)).toBe(due);
});

test.each([
  ['max-age', { 'cache-control': 'public, max-age=300' }, { maxAgeSeconds: 300 }],
  [
    'max-age before Expires',
    { 'cache-control': 'max-age=300', expires: 'Tue, 21 Oct 2025 18:00:00 GMT' },
    { maxAgeSeconds: 300, expiresInSeconds: null },
  ],
  [
    'Expires by the server’s own clock',
    { date: 'Mon, 01 Jan 2024 00:00:00 GMT', expires: 'Mon, 01 Jan 2024 02:00:00 GMT' },
    { expiresInSeconds: 7200 },
  ],
  ['Expires in the past', { expires: '0' }, { maxAgeSeconds: null }],
  ['no-cache', { 'cache-control': 'no-cache, max-age=300' }, { maxAgeSeconds: null, expiresInSeconds: null }],
  ['Retry-After in seconds', { 'retry-after': '120' }, { retryAfterSeconds: 120 }],
  ['Retry-After of any length', { 'retry-after': '99999999999' }, { retryAfterSeconds: 99_999_999_999 }],
  ['Retry-After as a date', { 'retry-after': 'Tue, 21 Oct 2025 12:10:00 GMT' }, { retryAfterSeconds: 600 }],
])('freshnessOf reads %s', (_, headers, freshness) => {
  expect(freshnessOf(headers as Record<string, string>, NOW)).toMatchObject(freshness);
});
