import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bodyHashOf } from '../../scripts/io/feeds/body-hash.ts';
import { mayBringNews } from '../../scripts/io/feeds/check-feed.ts';
import { ParseFailure, ParsePool } from '../../scripts/io/feeds/parse-pool.ts';
import { type FeedResult, readFeeds } from '../../scripts/io/feeds/read-feeds.ts';
import { KnownArticles } from '../../src/feeds/known-articles.ts';
import { keptArticle } from '../../src/model/article.ts';
import { feedConfigSchema } from '../../src/model/feed.ts';
import { type FeedServer, feedOf, ok, redirect, startFeedServer, status, validated } from './feed-server.ts';

let server: FeedServer;
let folder: string;
let known: KnownArticles;

beforeEach(async () => {
  server = await startFeedServer();
  folder = mkdtempSync(join(tmpdir(), 'read-feeds-'));
  known = new KnownArticles();
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const webFeed = (more: object = {}) =>
  feedConfigSchema.parse({ id: 'post', outlet: 'Harbour Post', url: `${server.origin}/feed`, ...more });

/** Reads one feed at an hour of the day; keeps its articles, and says so unless the run "crashes" before. */
async function readAt(
  hour: number,
  {
    feed = webFeed(),
    crash = false,
    ...options
  }: {
    feed?: ReturnType<typeof webFeed>;
    crash?: boolean;
    force?: boolean;
    allowPrivateHosts?: boolean;
  } = {},
): Promise<FeedResult> {
  const now = new Date(Date.UTC(2025, 9, 21, hour)).toISOString();
  const { results, remember } = await readFeeds([feed], {
    contentDir: folder,
    cacheDir: join(folder, 'cache'),
    now,
    known,
    allowPrivateHosts: true,
    contact: 'desk@post.example',
    ...options,
  });
  const result = results[0] as FeedResult;
  if (!crash) {
    for (const article of result.articles) known.set(keptArticle(article));
    remember();
  }
  return result;
}

describe('a feed of the web', () => {
  test('is asked once an hour at most, with its validators and our name', async () => {
    server.answers.set('/feed', validated(feedOf('One'), 'W/"odd, etag"'));
    expect((await readAt(8)).health.state).toBe('fresh');
    expect((await readAt(8)).health.state).toBe('waiting');
    expect((await readAt(9)).health.state).toBe('unchanged');
    expect(server.requests).toHaveLength(2);
    expect(server.requests[1]?.headers['if-none-match']).toBe('W/"odd, etag"');
    expect(server.requests[0]?.headers['user-agent']).toMatch(
      /^StorySoFar\/\d+\.\d+\.\d+ \(\+desk@post\.example\)$/,
    );
  });

  test('is asked by its validators again where a 304 does not repeat them', async () => {
    const asked = ({ headers }: IncomingMessage) => [headers['if-none-match'], headers['if-modified-since']];
    const changed = 'Tue, 21 Oct 2025 07:00:00 GMT';
    server.answers.set('/feed', ok(feedOf('One'), { etag: '"1"', 'last-modified': changed }));
    await readAt(8);
    server.answers.set('/feed', status(304));
    for (const hour of [9, 10]) expect((await readAt(hour)).health.state).toBe('unchanged');
    expect(server.requests.map(asked)).toEqual([
      [undefined, undefined],
      ['"1"', changed],
      ['"1"', changed],
    ]);
  });

  test('that broke off is asked for the whole of it, and nothing is lost', async () => {
    const whole = feedOf('First', 'Second', 'Third');
    server.answers.set('/feed', validated(whole.slice(0, -70), '"1"'));
    const problems = [{ code: 'feed-broken-off', severity: 'warning' }];
    expect(await readAt(8)).toMatchObject({ problems });
    expect(await readAt(9)).toMatchObject({ articles: [], problems });
    server.answers.set('/feed', validated(whole, '"1"'));
    await readAt(10);
    expect([...known.keys()].map((id) => known.get(id)?.article.title).sort()).toEqual([
      'First',
      'Second',
      'Third',
    ]);
  });

  test('is asked at once by force', async () => {
    server.answers.set('/feed', ok(feedOf('One')));
    await readAt(8);
    await readAt(8, { force: true });
    expect(server.requests).toHaveLength(2);
  });

  test('without validators is compared by its hash', async () => {
    server.answers.set('/feed', ok(feedOf('One')));
    await readAt(8);
    expect(await readAt(9)).toMatchObject({ health: { state: 'unchanged' }, articles: [] });
  });

  test('that changed gives what is new and what was revised', async () => {
    server.answers.set('/feed', ok(feedOf('First story')));
    const [first] = (await readAt(8)).articles;
    server.answers.set('/feed', ok(feedOf('First story, retold', 'Second story')));
    const { articles } = await readAt(9);
    expect(articles).toHaveLength(2);
    expect(articles.find(({ id }) => id === first?.id)?.revisions).toHaveLength(2);
  });

  test('is read again in full after a crash before its articles were written', async () => {
    server.answers.set('/feed', validated(feedOf('One'), '"1"'));
    await readAt(8, { crash: true });
    expect((await readAt(8)).health.state).toBe('waiting');
    expect((await readAt(9)).articles).toHaveLength(1);
  });

  test('is read again in full where its articles were lost', async () => {
    server.answers.set('/feed', validated(feedOf('One'), '"1"'));
    await readAt(8);
    known = new KnownArticles();
    expect((await readAt(9)).articles).toHaveLength(1);
  });

  test('that moved for good is asked at its new address, else at its old one', async () => {
    server.answers.set('/feed', redirect(301, '/new'));
    server.answers.set('/new', ok(feedOf('One')));
    await readAt(8);
    await readAt(9);
    expect(server.requests.map(({ url }) => url)).toEqual(['/feed', '/new', '/new']);
  });

  test.each([
    ['fails', status(404)],
    ['is no feed', ok('<html><body>Sign in to this network.</body></html>')],
  ])('whose new address %s is asked at its old one again', async (_, answer) => {
    server.answers.set('/feed', redirect(301, '/new'));
    server.answers.set('/new', ok(feedOf('One')));
    await readAt(8);
    server.answers.set('/new', answer);
    server.answers.set('/feed', ok(feedOf('One', 'Two')));
    expect((await readAt(9)).health.state).toBe('failing');
    expect((await readAt(12)).articles).toHaveLength(1);
    expect(server.requests.map(({ url }) => url)).toEqual(['/feed', '/new', '/new', '/feed']);
  });

  test('that is gone is not asked again, and that needs a person', async () => {
    server.answers.set('/feed', status(410));
    expect(await readAt(8)).toMatchObject({
      health: { state: 'gone', nextCheck: null },
      problems: [{ code: 'feed-gone', severity: 'error' }],
    });
    expect((await readAt(20)).problems).toMatchObject([{ code: 'feed-gone' }]);
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    ['500', status(500), 'warning', '500 Internal Server Error'],
    ['503', status(503), 'warning', '503 Service Unavailable'],
    ['404', status(404), 'error', '404 Not Found'],
    ['nothing', ok(''), 'warning', 'the answer is empty'],
    ['a web page', ok('<html><body>x</body></html>'), 'error', 'What came is a web page, not a feed.'],
    [
      'noise',
      ok(Uint8Array.from({ length: 500 }, (_, at) => (at * 37) % 256)),
      'error',
      'What came is neither XML nor JSON, not a feed.',
    ],
  ])('that answers %s is reported and asked later', async (_, answer, severity, reason) => {
    server.answers.set('/feed', answer);
    const { health, problems, articles } = await readAt(8);
    expect(articles).toEqual([]);
    expect(health).toMatchObject({ state: 'failing', reason });
    expect(problems).toMatchObject([{ severity }]);
    expect(Date.parse(health.nextCheck as string)).toBeGreaterThanOrEqual(Date.UTC(2025, 9, 21, 9));
    expect((await readAt(8)).problems).toMatchObject([{ severity }]);
  });

  test('that asks to wait is left in peace so long', async () => {
    server.answers.set('/feed', status(429, { 'retry-after': '18000' }));
    expect((await readAt(8)).health.nextCheck).toBe('2025-10-21T13:00:00.000Z');
  });

  test('that failed and works again is whole again', async () => {
    server.answers.set('/feed', status(500));
    await readAt(8);
    server.answers.set('/feed', ok(feedOf('One')));
    expect(await readAt(12)).toMatchObject({ health: { state: 'fresh', reason: '' }, problems: [] });
  });

  test('in a wrong charset is read by what it is', async () => {
    server.answers.set(
      '/feed',
      ok(feedOf('Café'), { 'content-type': 'application/rss+xml; charset=ascii-art' }),
    );
    expect((await readAt(8)).articles[0]?.title).toBe('Café');
  });

  test('on a private host is refused unless allowed', async () => {
    server.answers.set('/feed', ok(feedOf('One')));
    const { health, problems } = await readAt(8, { allowPrivateHosts: false });
    expect(health.reason).toContain('private network');
    expect(problems).toMatchObject([
      { code: 'feed-failing', hint: expect.stringContaining('--allow-private-hosts') },
    ]);
    expect(server.requests).toHaveLength(0);
  });

  test('with a damaged cache is asked as if for the first time', async () => {
    server.answers.set('/feed', ok(feedOf('One')));
    await readAt(8);
    writeFileSync(join(folder, 'cache', 'feeds.json'), '{"version": 1, "fee');
    expect((await readAt(8)).health.state).toBe('fresh');
    expect(JSON.parse(readFileSync(join(folder, 'cache', 'feeds.json'), 'utf8')).version).toBe(1);
  });
});

describe('a feed on disk', () => {
  const diskFeed = () => feedConfigSchema.parse({ id: 'disk', outlet: 'On Disk', file: 'feed.xml' });

  test('is read whenever it changed', async () => {
    writeFileSync(join(folder, 'feed.xml'), feedOf('One'));
    expect((await readAt(8, { feed: diskFeed() })).articles).toHaveLength(1);
    expect((await readAt(8, { feed: diskFeed() })).health).toMatchObject({
      state: 'unchanged',
      nextCheck: null,
    });
    writeFileSync(join(folder, 'feed.xml'), feedOf('One', 'Two'));
    expect((await readAt(8, { feed: diskFeed() })).articles).toHaveLength(1);
  });

  test.each([
    ['nowhere', '', {}, null, ['feed-links-dropped']],
    ['its own site', '<link>https://paper.example/</link>', {}, 'https://paper.example/a/1', []],
    ['its home', '', { home: 'https://home.example/' }, 'https://home.example/a/1', []],
  ])('has its relative links resolved against %s', async (_where, link, more, url, codes) => {
    const text = `<rss version="2.0"><channel>${link}<item><guid isPermaLink="false">1</guid><title>One</title><link>/a/1</link></item></channel></rss>`;
    writeFileSync(join(folder, 'feed.xml'), text);
    const { articles, problems } = await readAt(8, { feed: { ...diskFeed(), ...more } });
    expect(articles.map((article) => article.url)).toEqual([url]);
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  test('that is missing needs a person', async () => {
    expect((await readAt(8, { feed: diskFeed() })).problems).toMatchObject([
      { code: 'feed-file-unreadable', severity: 'error', file: 'feeds.yaml' },
    ]);
  });
});

describe('several feeds', () => {
  /** One outlet with a feed at each of these paths. */
  const readAll = (paths: Readonly<Record<string, object>>) =>
    readFeeds(
      Object.entries(paths).map(([id, more]) =>
        feedConfigSchema.parse({ id, outlet: 'Harbour Post', url: `${server.origin}/${id}`, ...more }),
      ),
      {
        contentDir: folder,
        cacheDir: join(folder, 'cache'),
        now: '2025-10-21T08:00:00Z',
        known,
        allowPrivateHosts: true,
      },
    );

  test('a bad one does not stop the others, and a shared article is merged in the order of the list', async () => {
    server.answers.set('/a', ok(feedOf('Shared')));
    server.answers.set('/b', ok(feedOf('Shared')));
    const { results } = await readAll({ none: {}, a: {}, b: {} });
    expect(results.map(({ articles }) => articles.map(({ feeds: carriers }) => carriers))).toEqual([
      [],
      [['a']],
      [['a', 'b']],
    ]);
  });

  test('what was taken down stays out, whichever of them brings it', async () => {
    const link = 'https://post.example/strike';
    server.answers.set('/a', ok(feedOf('Strike').replace('<guid', `<link>${link}</link><guid`)));
    const { results } = await readAll({ a: {}, b: { rights: { takedown: [link] } } });
    expect(results.map(({ articles }) => articles)).toEqual([[], []]);
  });
});

describe('mayBringNews', () => {
  const at = (now: string, force = false) => ({ contentDir: folder, now, force });

  test('a file that reads otherwise than last time', () => {
    const feed = feedConfigSchema.parse({ id: 'x', outlet: 'X', file: 'x.xml' });
    const state = (text: string) =>
      ({ bodyHash: bodyHashOf(new TextEncoder().encode(text)) }) as Parameters<typeof mayBringNews>[1];
    expect(mayBringNews(feed, undefined, at('2025-10-21T10:00Z'))).toBe(false);
    writeFileSync(join(folder, 'x.xml'), 'new');
    expect(mayBringNews(feed, undefined, at('2025-10-21T10:00Z'))).toBe(true);
    expect(mayBringNews(feed, state('old'), at('2025-10-21T10:00Z'))).toBe(true);
    expect(mayBringNews(feed, state('new'), at('2025-10-21T10:00Z'))).toBe(false);
  });

  test('a feed on the web that will be asked', () => {
    const state = (more: object) => more as Parameters<typeof mayBringNews>[1];
    const later = state({ state: 'fresh', nextCheck: '2025-10-21T11:00Z' });
    const gone = state({ state: 'gone', nextCheck: null });
    expect(mayBringNews(webFeed(), undefined, at('2025-10-21T10:00Z'))).toBe(true);
    expect(mayBringNews(webFeed(), later, at('2025-10-21T10:00Z'))).toBe(false);
    expect(mayBringNews(webFeed(), later, at('2025-10-21T10:00Z', true))).toBe(true);
    expect(mayBringNews(webFeed(), later, at('2025-10-21T11:00Z'))).toBe(true);
    expect(mayBringNews(webFeed(), gone, at('2025-10-21T11:00Z'))).toBe(false);
  });
});

describe('ParsePool', () => {
  const task = {
    bytes: new TextEncoder().encode(feedOf('One')),
    contentType: null,
    url: null,
    feed: feedConfigSchema.parse({ id: 'x', outlet: 'X', file: 'x' }),
  };

  const script = (code: string) => {
    const file = join(mkdtempSync(join(folder, 'worker-')), 'worker.mjs');
    writeFileSync(file, `process.on('message', () => { ${code} });`);
    return pathToFileURL(file);
  };

  test('a worker that was begun takes the first task, and ends where none came', async () => {
    const age = script(
      'process.send({ reply: { ok: true, head: {}, prepared: { age: process.uptime() } } })',
    );
    const ready = new ParsePool({}, age);
    ready.begin();
    await wait(500);
    const { prepared } = await ready.parse(task);
    expect((prepared as unknown as { age: number }).age).toBeGreaterThan(0.4);
    ready.close();

    const mark = join(folder, 'still-running');
    const lasting = pathToFileURL(join(mkdtempSync(join(folder, 'worker-')), 'worker.mjs'));
    writeFileSync(
      lasting,
      `setInterval(() => process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(mark)}, ''), 20)`,
    );
    const unused = new ParsePool({}, lasting);
    unused.begin();
    await vi.waitUntil(() => existsSync(mark), 5000);
    unused.close();
    await wait(200);
    rmSync(mark);
    await wait(200);
    expect(existsSync(mark)).toBe(false);
  });

  test('gives up what takes too long or too much memory, and serves on', async () => {
    const slow = new ParsePool({ wallClockMs: 300, workers: 1 }, script('for (;;);'));
    await expect(slow.parse(task)).rejects.toThrow(ParseFailure);
    const hungry = new ParsePool(
      { memoryMb: 20, wallClockMs: 60_000, workers: 1 },
      script('const all = []; for (;;) all.push(Array.from({ length: 200_000 }, () => ({})));'),
    );
    await expect(hungry.parse(task)).rejects.toThrow(/memory/);
    const dying = new ParsePool({ workers: 1 }, script('throw new Error("no");'));
    await expect(Promise.allSettled([dying.parse(task), dying.parse(task)])).resolves.toMatchObject([
      { status: 'rejected', reason: { message: 'its reader ended with exit code 1' } },
      { status: 'rejected', reason: { message: 'its reader ended with exit code 1' } },
    ]);
    for (const pool of [slow, hungry, dying]) pool.close();
  }, 90_000);
});
