import { describe, expect, test } from 'vitest';
import { nextChangeOfSite, nextMidnight, readBuildRecord, whyDue } from '../../src/build/due.ts';
import { parseSettings } from '../../src/build/settings.ts';
import type { Story } from '../../src/model/story.ts';
import { event, story } from '../story-builder.ts';

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

describe('nextChangeOfSite(stories, settings, now)', () => {
  const { settings } = parseSettings('timeZone: Pacific/Auckland\n');
  const past = event('e-1', '2025-10-20', 'Crews walked out.');
  const ahead = event('e-2', '2026-02-01', 'The port reopens.', { status: 'unconfirmed' });
  const updated = '2025-10-20T06:00:00.000Z';
  const midnight = '2025-10-22T11:00:00.000Z';
  test.each<[promise: string, Partial<Story>, now: string, next: string | null]>([
    ['a running story tells the day', { updated, timeline: [past] }, '2025-10-21T18:00:00.000Z', midnight],
    [
      'so does one at rest with something ahead, plan or not',
      { closed: true, timeline: [ahead] },
      '2025-10-21T18:00:00.000Z',
      midnight,
    ],
    [
      'a quiet one, all past, changes when it is closed',
      { updated, timeline: [past] },
      '2025-11-01T18:00:00.000Z',
      '2025-12-19T06:00:00.000Z',
    ],
    ['a closed one, all past, never', { closed: true, timeline: [past] }, '2025-10-21T18:00:00.000Z', null],
  ])('%s', (_promise, parts, now, next) => {
    expect(nextChangeOfSite([story({ developing: false, ...parts })], settings, now)).toBe(next);
  });
});
