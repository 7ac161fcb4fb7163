import { describe, expect, test } from 'vitest';
import './site-environment.ts';
import type { Coverage } from '../../src/model/story.ts';
import { coverageRows, foldedRows } from '../../src/site/coverage-rows.ts';
import { formatDateOf, formatInstant } from '../../src/site/instants.ts';

function article(name: string, published: string | null): Coverage {
  return {
    article: name,
    outlet: 'Harbour Post',
    title: name,
    url: null,
    published,
    language: 'en',
    revisions: [],
  };
}

test('coverageRows() orders by moment, not by the clock of each zone', () => {
  const rows = coverageRows([
    article('undated', null),
    article('noon in UTC', '2025-10-21T12:00:00Z'),
    article('later, by an earlier clock', '2025-10-21T10:30:00-04:00'),
    article('earlier, by a later clock', '2025-10-21T13:30:00+02:00'),
  ]);
  expect(rows.map(({ entry }) => entry.title)).toEqual([
    'later, by an earlier clock',
    'noon in UTC',
    'earlier, by a later clock',
    'undated',
  ]);
});

test('coverageRows() tells which articles share the day of the one above', () => {
  const rows = coverageRows([
    article('evening', '2025-10-21T20:00:00Z'),
    article('morning', '2025-10-21T06:00:00Z'),
    article('day before', '2025-10-20'),
    article('one undated', null),
    article('another undated', null),
  ]);
  expect(rows.map(({ sameDay }) => sameDay)).toEqual([false, true, false, false, false]);
});

test('coverageRows() and the day of each row keep to the zone of the editors, whatever offsets state them', () => {
  const rows = coverageRows([
    article('2 h', '2025-10-22T02:00:00Z'),
    article('1.30 h', '2025-10-21T21:30:00-04:00'),
    article('0.30 h', '2025-10-21T20:30:00-04:00'),
    article('evening before', '2025-10-21T23:00:00Z'),
  ]);
  expect(rows.map(({ sameDay }) => sameDay)).toEqual([false, true, true, false]);
  expect(rows.map(({ entry }) => formatDateOf(entry.published ?? ''))).toEqual([
    ...['22 Oct 2025', '22 Oct 2025', '22 Oct 2025'],
    '21 Oct 2025',
  ]);
  for (const { entry } of rows)
    expect(formatInstant(entry.published ?? '')).toContain(formatDateOf(entry.published ?? ''));
});

describe('foldedRows(rows)', () => {
  const rows = (count: number) =>
    coverageRows(Array.from({ length: count }, (_, index) => article(`${index}`, '2025-10-21T20:00:00Z')));

  test.each([
    [0, 0, 0],
    [25, 25, 0],
    [26, 20, 6],
    [122, 20, 102],
  ])('of %i lists %i and folds %i', (count, listed, away) => {
    const { shown, folded } = foldedRows(rows(count));
    expect([shown.length, folded.length]).toEqual([listed, away]);
  });

  test('names the day of the first that is folded, though it is that of the row above', () => {
    expect(
      foldedRows(rows(30))
        .folded.map(({ sameDay }) => sameDay)
        .slice(0, 2),
    ).toEqual([false, true]);
  });
});
