import { describe, expect, test } from 'vitest';
import type { EventStatus } from '../../src/model/event.ts';
import type { TimelineEntry } from '../../src/model/story.ts';
import { isOverdue, nextChangeOf, statusOf } from '../../src/story/life.ts';
import { parseDay } from '../../src/time/day.ts';

const SETTINGS = { quietAfterDays: 7, closedAfterDays: 60 };

function story(more: object = {}) {
  return {
    developing: false,
    closed: false,
    firstPublished: '2025-10-01T00:00:00Z',
    updated: '2025-10-10T12:00:00Z',
    timeline: [],
    ...more,
  };
}

function entry(date: string | null, status: EventStatus): TimelineEntry {
  return {
    id: 'e',
    date,
    status,
    text: '',
    sources: [],
    since: 1,
    weight: 1,
    evidence: { phrase: '', rule: '', anchor: null },
  };
}

describe('statusOf', () => {
  test.each([
    ['2025-10-10T13:00:00Z', {}, 'active'],
    ['2025-10-10T13:00:00Z', { developing: true }, 'developing'],
    ['2025-10-12T12:00:00Z', { developing: true }, 'active'],
    ['2025-10-17T11:59:59Z', {}, 'active'],
    ['2025-10-17T12:00:00Z', {}, 'quiet'],
    ['2025-12-09T12:00:00Z', {}, 'closed'],
    ['2025-10-10T13:00:00Z', { closed: true }, 'closed'],
    ['2025-12-09T12:00:00Z', { updated: '2025-12-09T10:00:00+01:00' }, 'active'],
    ['2025-10-10T13:00:00Z', { updated: null, firstPublished: null }, 'quiet'],
  ])('at %s with %j: %s', (now, more, status) => {
    expect(statusOf(story(more), now, SETTINGS)).toBe(status);
  });
});

describe('isOverdue', () => {
  test.each([
    ['2025-10-19T23:30:00-04:00', true],
    ['2025-10-19T23:30:00Z', true],
    ['2025-10-20T00:30:00+02:00', false],
    ['2025-10-19', true],
    [null, false],
  ])('of what may be on 20 October, told at %s: %s', (published, overdue) => {
    const source = { article: 'a', outlet: 'The Post', url: null, quote: '', start: 0, end: 0, revision: 1 };
    const maybe = { ...entry('2025-10-20', 'unconfirmed'), sources: [{ ...source, published }] };
    expect(isOverdue(maybe, parseDay('2025-10-21') ?? 0)).toBe(overdue);
  });

  test.each([
    ['2025-10-20', 'planned', '2025-10-20', false],
    ['2025-10-20', 'planned', '2025-10-21', true],
    ['2025-10', 'planned', '2025-10-31', false],
    ['2025-10-20', 'happened', '2025-12-01', false],
    [null, 'planned', '2025-12-01', false],
    ['2025-10-20/..', 'planned', '2026-12-01', false],
  ] as const)('%s, %s, on %s: %s', (date, status, today, overdue) => {
    expect(isOverdue(entry(date, status), parseDay(today) ?? 0)).toBe(overdue);
  });
});

test('what was held possible before its day is overdue after it, a rumour of that day is not', () => {
  const told = (published: string) => ({
    ...entry('2025-10-20', 'unconfirmed'),
    sources: [{ article: 'a1', revision: 1, outlet: '', url: null, published, start: 0, end: 1, quote: 'x' }],
  });
  const day = parseDay('2025-10-21') ?? 0;
  expect(isOverdue(told('2025-10-18T12:00:00Z'), day)).toBe(true);
  expect(isOverdue(told('2025-10-20T12:00:00Z'), day)).toBe(false);
});

describe('nextChangeOf', () => {
  test('is the first instant at which status or a planned event changes', () => {
    const planned = story({ timeline: [entry('2025-10-14', 'planned')] });
    expect(nextChangeOf(planned, '2025-10-10T13:00:00Z', SETTINGS, 'UTC')).toBe('2025-10-15T00:00:00.000Z');
    expect(nextChangeOf(planned, '2025-10-15T00:00:00Z', SETTINGS, 'UTC')).toBe('2025-10-17T12:00:00.000Z');
    expect(nextChangeOf(planned, '2025-10-17T12:00:00Z', SETTINGS, 'UTC')).toBe('2025-12-09T12:00:00.000Z');
    expect(nextChangeOf(planned, '2025-12-09T12:00:00Z', SETTINGS, 'UTC')).toBeNull();
  });

  test('counts the day of a planned event in the zone of the editors', () => {
    const planned = story({ timeline: [entry('2025-10-14', 'planned')] });
    const next = (zone: string) => nextChangeOf(planned, '2025-10-14T10:00:00Z', SETTINGS, zone);
    expect(next('Pacific/Auckland')).toBe('2025-10-14T11:00:00.000Z');
    expect(next('America/Los_Angeles')).toBe('2025-10-15T07:00:00.000Z');
  });

  test('knows no day after the last that can be written', () => {
    const planned = story({ closed: true, timeline: [entry('9999-12-31', 'planned')] });
    expect(nextChangeOf(planned, '2025-10-14T10:00:00Z', SETTINGS, 'UTC')).toBeNull();
  });

  test('status changes then and at no instant before', () => {
    const developing = story({ developing: true });
    let now = '2025-10-10T12:00:00.000Z';
    for (
      let next = nextChangeOf(developing, now, SETTINGS, 'UTC');
      next;
      next = nextChangeOf(developing, now, SETTINGS, 'UTC')
    ) {
      const justBefore = new Date(Date.parse(next) - 1).toISOString();
      expect(statusOf(developing, justBefore, SETTINGS)).toBe(statusOf(developing, now, SETTINGS));
      expect(statusOf(developing, next, SETTINGS)).not.toBe(statusOf(developing, now, SETTINGS));
      now = next;
    }
    expect(statusOf(developing, now, SETTINGS)).toBe('closed');
  });
});
