import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFeeds } from '../../scripts/io/feeds/read-feeds.ts';
import { KnownArticles } from '../../src/feeds/known-articles.ts';
import { feedConfigSchema } from '../../src/model/feed.ts';
import { type FeedServer, ok, redirect, startFeedServer, status } from './feed-server.ts';

const SENTENCES = Array.from(
  { length: 12 },
  (_, at) => `<p>The crew of boat ${at} said that it would wait at the quay until the talks were over.</p>`,
).join('');
const PAGE = `<!doctype html><html><head><title>Ferries</title></head><body><nav><a href="/">Home</a></nav><article><h1>Ferries stop</h1>${SENTENCES}<script>steal()</script></article><footer>Imprint</footer></body></html>`;

let server: FeedServer;
let folder: string;
beforeEach(async () => {
  server = await startFeedServer();
  folder = mkdtempSync(join(tmpdir(), 'full-text-'));
  server.answers.set(
    '/feed',
    ok(
      `<rss><channel><item><title>Ferries stop</title><link>${server.origin}/ferries</link><description>Crews wait.</description></item></channel></rss>`,
    ),
  );
  server.answers.set('/ferries', ok(PAGE, { 'content-type': 'text/html; charset=utf-8' }));
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function textRead(fullText = true): Promise<string> {
  const feed = feedConfigSchema.parse({ id: 'post', outlet: 'Post', url: `${server.origin}/feed`, fullText });
  const { results } = await readFeeds([feed], {
    contentDir: folder,
    cacheDir: folder,
    now: '2025-10-21T08:00:00Z',
    known: new KnownArticles(),
    allowPrivateHosts: true,
    force: true,
  });
  return results[0]?.articles[0]?.text ?? '';
}

const asked = () => server.requests.map(({ url }) => url);

test('the article’s page gives the text, and is fetched once', async () => {
  const text = await textRead();
  expect(text).toContain('boat 11 said');
  expect(text).not.toMatch(/steal|Imprint|Home/);
  await textRead();
  expect(asked().filter((url) => url === '/ferries')).toHaveLength(1);
});

test('is off by default', async () => {
  expect(await textRead(false)).toBe('Ferries stop\nCrews wait.');
  expect(asked()).toEqual(['/feed']);
});

test.each([
  [
    'robots.txt forbids it',
    '/robots.txt',
    ok('User-agent: StorySoFar\nDisallow: /', { 'content-type': 'text/plain' }),
  ],
  ['robots.txt fails', '/robots.txt', status(503)],
  ['the page is missing', '/ferries', status(404)],
  ['the page is no page', '/ferries', ok('%PDF', { 'content-type': 'application/pdf' })],
])('the feed’s own text stays where %s', async (_, path, answer) => {
  server.answers.set(path, answer);
  expect(await textRead()).toBe('Ferries stop\nCrews wait.');
});

test('the feed’s own text stays where its address leads to a page that robots.txt forbids', async () => {
  server.answers.set('/ferries', redirect(302, '/members/ferries'));
  server.answers.set('/members/ferries', ok(PAGE, { 'content-type': 'text/html' }));
  expect(await textRead()).toContain('boat 11 said');
  rmSync(join(folder, 'pages'), { recursive: true });
  server.answers.set(
    '/robots.txt',
    ok('User-agent: *\nDisallow: /members/', { 'content-type': 'text/plain' }),
  );
  expect(await textRead()).toBe('Ferries stop\nCrews wait.');
});
