import { expect, test } from 'vitest';
import { parseFeedList } from '../../src/build/settings.ts';
import { parseFeed } from '../../src/feeds/parse-feed.ts';
import { prepareItems } from '../../src/feeds/prepare-item.ts';

const [feed] = parseFeedList(
  'feeds: [{ id: post, outlet: Harbour Post, url: "https://post.example/feed" }]',
).feeds;

const many = (one: (place: number) => string) => Array.from({ length: 200 }, (_, place) => one(place));

const RSS = `<rss version="2.0"><channel><title>A</title><item><title>Boats stop</title><guid>a</guid>
  ${many((place) => `<category>t${place}</category>`).join('')}</item></channel></rss>`;

test.each([
  ['RSS', RSS],
  ['RSS after stray braces', `{}\n${RSS}`],
  [
    'Atom',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><title>Boats stop</title><id>a</id>
    ${many((place) => `<category term="t${place}"/>`).join('')}</entry></feed>`,
  ],
  [
    'JSON Feed',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'A',
      items: [{ id: 'a', title: 'Boats stop', tags: many((place) => `t${place}`) }],
    }),
  ],
])('of what an item of %s is filed under, fifty are kept', (_format, text) => {
  const parsed = parseFeed({ bytes: new TextEncoder().encode(text) });
  expect(
    prepareItems(parsed, feed as NonNullable<typeof feed>).items.map(({ categories }) => categories.length),
  ).toEqual([50]);
});
