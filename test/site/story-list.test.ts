import { expect, test } from 'vitest';
import './site-environment.ts';
import { today } from '../../src/site/clock.ts';
import { byLatestChange, homeList, liveliness } from '../../src/site/story-list.ts';
import { storyCard } from './story-cards.ts';

const running = Array.from({ length: 12 }, (_, index) =>
  storyCard(`running-${index}`, '2025-10-20T10:00:00Z'),
);
const resting = Array.from({ length: 500 }, (_, index) => storyCard(`old-${index}`, '2025-08-20T10:00:00Z'));
const named = ({ running: rows, atRest }: ReturnType<typeof homeList>) =>
  rows.length + atRest.reduce((sum, { stories }) => sum + stories.length, 0);

test('homeList() names thirty stories, running ones first, and counts the others', () => {
  const list = homeList([...running, ...resting]);
  expect(list.running).toHaveLength(12);
  expect(named(list)).toBe(30);
  expect(list.more).toBe(482);
});

test('homeList() shows thirty running stories where there are more, and none at rest', () => {
  const many = Array.from({ length: 50 }, (_, index) => storyCard(`now-${index}`, '2025-10-20T10:00:00Z'));
  const list = homeList([...many, ...resting]);
  expect([list.running.length, list.atRest.length, list.more]).toEqual([30, 0, 520]);
});

test('homeList() leads with the story that is most reported of late, not with the one that changed last', () => {
  const reported = (slug: string, updated: string, ...daysAgo: number[]) => ({
    ...storyCard(slug, '2025-10-01T10:00:00Z', updated),
    coverage: daysAgo.map((days) => today - days),
  });
  const list = homeList([
    reported('a-first-report', '2025-10-21T11:00:00Z', 0),
    reported('big', '2025-10-21T09:00:00Z', 0, 0, 1, 1, 1, 2, 2, 6),
    reported('big-last-week', '2025-10-17T09:00:00Z', 4, 4, 5, 5, 5, 5, 6, 6),
    reported('as-quiet-as-the-first', '2025-10-20T09:00:00Z', 1, 1),
  ]);
  expect(list.running.map(({ card }) => card.slug)).toEqual([
    'big',
    'a-first-report',
    'as-quiet-as-the-first',
    'big-last-week',
  ]);
});

test('liveliness() takes an article that is dated ahead for one of today', () => {
  expect(liveliness({ coverage: [today + 400] })).toBe(liveliness({ coverage: [today] }));
});

test('homeList() of a small site names every story, by the month of its last change', () => {
  const list = homeList([...running, storyCard('long', '2025-05-01T10:00:00Z', '2025-08-02T10:00:00Z')]);
  expect(list.atRest.map(({ month, stories }) => [month, stories.map(({ slug }) => slug)])).toEqual([
    ['2025-08', ['long']],
  ]);
  expect(list.more).toBe(0);
});

test('byLatestChange() puts a story without a date last, and keeps the others in order around it', () => {
  const days = ['2025-10-01', null, '2025-10-19', '2025-10-05', null, '2025-10-20', '2025-10-12'];
  const cards = days.map((day, index) => storyCard(`story-${index}`, day && `${day}T10:00:00Z`));
  expect(cards.sort(byLatestChange).map(({ updated }) => updated?.slice(0, 10) ?? null)).toEqual([
    ...['2025-10-20', '2025-10-19', '2025-10-12', '2025-10-05', '2025-10-01'],
    ...[null, null],
  ]);
});
