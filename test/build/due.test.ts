import { describe, expect, test } from 'vitest';
import { nextMidnight, readBuildRecord, whyDue } from '../../src/build/due.ts';

const record = { input: 'abc', nextChange: '2025-10-28T00:00:00.000Z' };

describe('whyDue(record, input, now)', () => {
  test.each<[promise: string, Parameters<typeof whyDue>, due: boolean]>([
    ['builds what was never built', [null, 'abc', '2025-10-21T00:00:00.000Z'], true],
    ['builds when the content changed', [record, 'abd', '2025-10-21T00:00:00.000Z'], true],
    ['rests while nothing changed', [record, 'abc', '2025-10-27T23:59:59.999Z'], false],
    [
      'builds from the instant at which time changes a page',
      [record, 'abc', '2025-10-28T00:00:00.000Z'],
      true,
    ],
    [
      'rests for ever where time changes nothing',
      [{ ...record, nextChange: null }, 'abc', '2099-01-01T00:00:00.000Z'],
      false,
    ],
  ])('%s', (_promise, given, due) => {
    expect(whyDue(...given) !== null).toBe(due);
  });
});

describe('readBuildRecord(json)', () => {
  test.each([null, '', '{', '{}', '{"input":1}'])('takes %j as no record', (json) => {
    expect(readBuildRecord(json)).toBeNull();
  });
  test('reads what was written', () => {
    expect(readBuildRecord(JSON.stringify(record))).toEqual(record);
  });
});

describe('nextMidnight(now, timeZone)', () => {
  test.each([
    ['2025-10-21T18:00:00.000Z', 'UTC', '2025-10-22T00:00:00.000Z'],
    ['2025-10-21T00:00:00.000Z', 'UTC', '2025-10-22T00:00:00.000Z'],
    ['2025-12-31T23:59:59.999Z', 'UTC', '2026-01-01T00:00:00.000Z'],
    ['2025-10-21T18:00:00.000Z', 'Pacific/Auckland', '2025-10-22T11:00:00.000Z'],
    ['2025-10-22T11:00:00.000Z', 'Pacific/Auckland', '2025-10-23T11:00:00.000Z'],
    ['2026-01-01T03:00:00.000Z', 'America/Los_Angeles', '2026-01-01T08:00:00.000Z'],
    ['2025-11-02T12:00:00.000Z', 'America/Los_Angeles', '2025-11-03T08:00:00.000Z'],
  ])('%s in %s → %s', (now, timeZone, midnight) => {
    expect(nextMidnight(now, timeZone)).toBe(midnight);
  });
});
