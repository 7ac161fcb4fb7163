import { expect, test } from 'vitest';
import './site-environment.ts';
import { searchParts } from '../../src/site/search-parts.ts';
import { summitStory } from './fixture-story.ts';
import { storyCard } from './story-cards.ts';

test('searchParts() holds each story once, in the month of its beginning, and no empty part', () => {
  const parts = searchParts([
    storyCard('spring', '2025-05-02T10:00:00Z'),
    storyCard('undated', null),
    storyCard('august', '2025-08-01T10:00:00Z', '2025-10-20T10:00:00Z'),
  ]);
  expect(parts.map(({ name, rows }) => [name, rows.map(([slug]) => slug)])).toEqual([
    ['2025-08', ['august']],
    ['2025-05', ['spring']],
    ['undated', ['undated']],
  ]);
});

test('searchParts() finds a story by the words of the headlines of its articles, each told once', () => {
  const [row] = searchParts([storyCard('summit', '2025-10-01T10:00:00Z')])[0]?.rows ?? [];
  const words = row?.[4].split(' ') ?? [];
  const headlines = summitStory.coverage.flatMap(
    ({ title }) => title.toLowerCase().match(/[a-z]{5,}/g) ?? [],
  );
  const told = `${row?.[1]} ${row?.[4]}`.toLowerCase();
  expect(headlines.filter((word) => !told.includes(word))).toEqual([]);
  const small = words.filter((word) => word === word.toLowerCase() && headlines.includes(word));
  expect(new Set(small).size).toBe(small.length);
});

test('searchParts() finds a story by its summary, its names and its outlets', () => {
  const [row] = searchParts([storyCard('summit', '2025-10-01T10:00:00Z')])[0]?.rows ?? [];
  expect(row?.slice(0, 4)).toEqual(['summit', 'The story of summit', 'en', '1 Oct 2025']);
  for (const words of ['Lavrov', 'Meridian Wire']) expect(row?.[4]).toContain(words);
});
