import { expect, test } from 'vitest';
import { parseFeed } from '../../src/feeds/parse-feed.ts';

const LINKS = (tag: string) =>
  `<${tag} rel="related" href="/tides" title=" Tides  rise "/><${tag} rel="related" href="javascript:x()" title="No page"/><${tag} rel="self" href="/self"/>`;
const RSS = `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Post</title>
  <item><title>Ferries stop</title><guid>1</guid>${LINKS('atom:link')}</item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title>
  <entry><id>1</id><title>Ferries stop</title>${LINKS('link')}</entry></feed>`;

test.each([
  ['RSS', RSS],
  ['Atom', ATOM],
])('%s: links that the feed calls related are kept, with a safe address or none', (_, xml) => {
  const { items } = parseFeed({
    bytes: new TextEncoder().encode(xml),
    url: 'https://post.example/feed.xml',
  });
  expect(items[0]?.related).toEqual([
    { title: 'Tides rise', url: 'https://post.example/tides' },
    { title: 'No page', url: null },
  ]);
});
