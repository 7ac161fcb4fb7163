import { expect, test } from 'vitest';
import './site-environment.ts';
import { archiveMonths, spanWords, undatedStories } from '../../src/site/archive.ts';
import { storyCard } from './story-cards.ts';

const cards = [
  storyCard('spring', '2025-05-02T10:00:00Z', '2025-10-20T10:00:00Z'),
  storyCard('early-august', '2025-08-01T10:00:00Z'),
  storyCard('late-august', '2025-08-30T10:00:00Z', '2025-09-02T10:00:00Z'),
  storyCard('undated', null),
];

test('archiveMonths() puts each story into the month of its beginning, and leaves no month out up to the last change', () => {
  expect(archiveMonths(cards).map(({ month, stories }) => [month, stories.map(({ slug }) => slug)])).toEqual([
    ['2025-10', []],
    ['2025-09', []],
    ['2025-08', ['late-august', 'early-august']],
    ['2025-07', []],
    ['2025-06', []],
    ['2025-05', ['spring']],
  ]);
});

test('archiveMonths() keeps the latest first where a story between them has no date', () => {
  const between = ['01', '20', null, '05', '30', null, '12'].map((day, index) =>
    storyCard(`story-${index}`, day && `2025-08-${day}T10:00:00Z`),
  );
  const [august] = archiveMonths(between);
  expect(august?.stories.map(({ firstPublished }) => firstPublished?.slice(8, 10))).toEqual([
    ...['30', '20', '12', '05', '01'],
  ]);
});

test('archiveMonths() keeps a story on its page when news comes in', () => {
  const later = storyCard('spring', '2025-05-02T10:00:00Z', '2025-07-05T10:00:00Z');
  expect(archiveMonths([later]).findLast(({ stories }) => stories.length > 0)?.month).toBe('2025-05');
});

test('archiveMonths() keeps the month of a story that is merged into an older one', () => {
  const older = storyCard('older', '2025-05-02T10:00:00Z', '2025-05-03T10:00:00Z');
  const newer = storyCard('newer', '2025-08-01T10:00:00Z');
  const merged = storyCard('older', '2025-05-02T10:00:00Z', '2025-08-01T10:00:00Z');
  const monthsOf = (stories: readonly (typeof older)[]) => archiveMonths(stories).map(({ month }) => month);
  expect(monthsOf([merged])).toEqual(monthsOf([older, newer]));
});

test('archiveMonths() crosses the turn of a year, and is empty without stories', () => {
  const turn = [storyCard('old', '2024-12-31T10:00:00Z'), storyCard('new', '2025-01-01T10:00:00Z')];
  expect(archiveMonths(turn).map(({ month }) => month)).toEqual(['2025-01', '2024-12']);
  expect(archiveMonths([])).toEqual([]);
});

test('archiveMonths() counts in the zone of the editors, whatever offset states a beginning', () => {
  const [month] = archiveMonths([storyCard('late', '2025-07-31T21:30:00-04:00')]);
  expect([month?.month, month?.stories.length]).toEqual(['2025-08', 1]);
});

test('undatedStories() are those that no month holds', () => {
  expect(undatedStories(cards).map(({ slug }) => slug)).toEqual(['undated']);
});

test.each([
  ['2025-08-30T10:00:00Z', '2025-09-02T10:00:00Z', '30 Aug – 2 Sep 2025'],
  ['2025-08-30T10:00:00Z', '2025-08-30T18:00:00Z', '30 Aug 2025'],
  ['2025-10-22T00:30:00+02:00', '2025-10-21T23:00:00Z', '21 Oct 2025'],
  ['2025-10-22', '2025-10-21T23:00:00Z', '21–22 Oct 2025'],
  [null, null, ''],
])('spanWords() of a story from %s to %s', (first, last, words) => {
  expect(spanWords(storyCard('one', first, last))).toBe(words);
});
