import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import './site-environment.ts';
import { changesFeed } from '../../src/site/changes-feed.ts';
import { summitStory } from './fixture-story.ts';

test('changesFeed() tells each change, newest first, with a link to what changed', () => {
  const feed = parseAtomFeed(changesFeed(summitStory));
  expect(feed.entries?.map(({ title }) => title?.value)).toEqual([
    'New: where it stands',
    'Called off: the meeting in Budapest',
    'New event: Lavrov and Rubio spoke by phone',
    'Story begins with Meridian Wire',
  ]);
  expect(feed.entries?.[1]?.links?.[0]?.href).toBe(
    'https://paper.example/news/stories/budapest-summit-on-hold/#e-6',
  );
});

test('changesFeed() keeps the id of an entry when the story goes on and when its title and address change', () => {
  const before = parseAtomFeed(changesFeed(summitStory)).entries?.map(({ id }) => id) ?? [];
  const later = {
    ...summitStory,
    slug: 'another-address',
    title: 'Another title',
    changes: [
      ...summitStory.changes,
      { revision: 4, at: '2025-10-22T08:00:00Z', kind: 'event' as const, text: 'One more' },
    ],
  };
  const after = parseAtomFeed(changesFeed(later)).entries?.map(({ id }) => id) ?? [];
  expect(after.slice(1)).toEqual(before);
  expect(new Set(after).size).toBe(5);
});

test.each(['A & B <script>alert(1)</script>', 'a ]]> b <![CDATA[ c'])(
  'changesFeed() gives a title as plain text, whatever is in it: %s',
  (title) => {
    const feed = parseAtomFeed(changesFeed({ ...summitStory, title }));
    expect(feed.title).toEqual({ value: `Changes: ${title}` });
    expect(feed.entries).toHaveLength(4);
  },
);
