import { expect, test } from 'vitest';
import './site-environment.ts';
import { byLatestChange, homeList } from '../../src/site/story-list.ts';
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
