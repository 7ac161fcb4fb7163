import { describe, expect, test } from 'vitest';
import type { EventStatus } from '../../src/model/event.ts';
import type { TimelineEntry } from '../../src/model/story.ts';
import { isOverdue, nextChangeOf, statusOf } from '../../src/story/life.ts';

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
    ['2025-10-20', 'planned', '2025-10-20T23:59:59Z', false],
    ['2025-10-20', 'planned', '2025-10-21T00:00:00Z', true],
    ['2025-10', 'planned', '2025-10-31T12:00:00Z', false],
    ['2025-10-20', 'happened', '2025-12-01T00:00:00Z', false],
    [null, 'planned', '2025-12-01T00:00:00Z', false],
    ['2025-10-20/..', 'planned', '2026-12-01T00:00:00Z', false],
  ] as const)('%s, %s, at %s: %s', (date, status, now, overdue) => {
    expect(isOverdue(entry(date, status), now)).toBe(overdue);
  });
});

describe('nextChangeOf', () => {
  test('is the first instant at which status or a planned event changes', () => {
    const planned = story({ timeline: [entry('2025-10-14', 'planned')] });
    expect(nextChangeOf(planned, '2025-10-10T13:00:00Z', SETTINGS)).toBe('2025-10-15T00:00:00.000Z');
    expect(nextChangeOf(planned, '2025-10-15T00:00:00Z', SETTINGS)).toBe('2025-10-17T12:00:00.000Z');
    expect(nextChangeOf(planned, '2025-10-17T12:00:00Z', SETTINGS)).toBe('2025-12-09T12:00:00.000Z');
    expect(nextChangeOf(planned, '2025-12-09T12:00:00Z', SETTINGS)).toBeNull();
  });

  test('status changes then and at no instant before', () => {
    const developing = story({ developing: true });
    let now = '2025-10-10T12:00:00.000Z';
    for (
      let next = nextChangeOf(developing, now, SETTINGS);
      next;
      next = nextChangeOf(developing, now, SETTINGS)
    ) {
      const justBefore = new Date(Date.parse(next) - 1).toISOString();
      expect(statusOf(developing, justBefore, SETTINGS)).toBe(statusOf(developing, now, SETTINGS));
      expect(statusOf(developing, next, SETTINGS)).not.toBe(statusOf(developing, now, SETTINGS));
      now = next;
    }
    expect(statusOf(developing, now, SETTINGS)).toBe('closed');
  });
});
