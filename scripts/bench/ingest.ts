/**
 * How fast feeds become articles, and with how much memory. Prints one line a measurement:
 * name, what it took, what it may take. Run alone: `node scripts/bench/ingest.ts [NAME]`.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { safeBody } from '../../src/feeds/html.ts';
import { parseFeed } from '../../src/feeds/parse-feed.ts';
import { type KeptArticle, keptArticle } from '../../src/model/article.ts';
import { type FeedConfig, feedConfigSchema } from '../../src/model/feed.ts';
import { digest } from '../../src/text/digest.ts';
import { readFeeds } from '../io/read-feeds.ts';

interface Measurement {
  readonly name: string;
  readonly figure: number;
  readonly unit: string;
  readonly bound: string;
}

const SEED_WORDS =
  'the council of the harbour town said on Tuesday that ferries will sail again next week after talks with crews ended early in the morning a spokesman told reporters'.split(
    ' ',
  );

/** A feed of news-like items, the same for the same numbers. */
function makeFeed(name: string, items: number, paragraphs: number): string {
  let state = 7;
  const next = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
  const sentence = () => Array.from({ length: 50 }, () => SEED_WORDS[next(SEED_WORDS.length)]).join(' ');
  const paragraph = () =>
    `<p>${sentence()} <a href="https://${name}.example/${next(9999)}">${sentence().slice(0, 20)}</a>.</p>`;
  const item = (index: number) =>
    `<item><title>Story ${index}: ${sentence().slice(0, 50)}</title><link>https://${name}.example/${index}</link><guid>https://${name}.example/${index}</guid>` +
    `<pubDate>Tue, 21 Oct 2025 0${index % 10}:00:00 GMT</pubDate><description><![CDATA[${Array.from({ length: paragraphs }, paragraph).join('')}]]></description></item>`;
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${name}</title>${Array.from({ length: items }, (_, index) => item(index)).join('\n')}</channel></rss>`;
}

/** Serves texts by path, with validators. */
async function serve(feeds: ReadonlyMap<string, string>): Promise<Server> {
  const server = createServer((request, response) => {
    const text = feeds.get(request.url ?? '') ?? '';
    const etag = `"${digest(text).slice(0, 16)}"`;
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { etag, 'content-type': 'application/rss+xml' }).end(text);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

function seconds(since: number): number {
  return (performance.now() - since) / 1000;
}

/** The most memory that this process ever held. */
function peakMegabytes(): number {
  return (process.resourceUsage().maxRSS * 1024) / 1e6;
}

function toItems(): Measurement[] {
  const bytes = new TextEncoder().encode(makeFeed('long', 5000, 6));
  parseFeed({ bytes });
  const start = performance.now();
  const { items } = parseFeed({ bytes });
  const rate = bytes.length / 1e6 / seconds(start);
  return [
    {
      name: `items of a feed of ${(bytes.length / 1e6).toFixed(1)} MB, ${items.length} items`,
      figure: rate,
      unit: 'MB/s',
      bound: '≥ 10',
    },
  ];
}

async function toArticles(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ingest-bench-'));
  writeFileSync(join(folder, 'long.xml'), makeFeed('long', 5000, 6));
  const size = statSync(join(folder, 'long.xml')).size;
  const feed = feedConfigSchema.parse({ id: 'long', outlet: 'Long', file: 'long.xml' });
  const start = performance.now();
  const { results } = await readFeeds([feed], optionsAt('2025-10-21T12:00:00Z', folder, new Map()));
  const rate = size / 1e6 / seconds(start);
  rmSync(folder, { recursive: true });
  if (results[0]?.articles.length !== 5000) throw new Error('The bench read fewer articles than it wrote.');
  return [
    { name: 'finished articles of that feed', figure: rate, unit: 'MB/s', bound: '≥ 1.5' },
    { name: 'peak memory for it, workers apart', figure: peakMegabytes(), unit: 'MB', bound: '< 512' },
  ];
}

async function manyFeeds(): Promise<Measurement[]> {
  const names = Array.from({ length: 200 }, (_, index) => `feed-${index}`);
  const served = new Map(names.map((name) => [`/${name}`, makeFeed(name, 30, 2)]));
  return withServer(served, async (feeds, cacheDir) => {
    const first = performance.now();
    const { results, remember } = await readFeeds(
      feeds,
      optionsAt('2025-10-21T12:00:00Z', cacheDir, new Map()),
    );
    const known = new Map(
      results.flatMap(({ articles }) =>
        articles.map((article) => [article.id, keptArticle(article)] as const),
      ),
    );
    remember();
    const all = seconds(first);
    for (const { health } of results)
      if (health.reason) process.stderr.write(`${health.id}: ${health.reason}\n`);
    const memory = peakMegabytes();
    const second = performance.now();
    const again = await readFeeds(feeds, optionsAt('2025-10-21T13:00:00Z', cacheDir, known));
    const unchanged = again.results.filter(({ health }) => health.state === 'unchanged').length;
    return [
      { name: `200 feeds of 30 items: ${known.size} articles`, figure: all, unit: 's', bound: '< 15' },
      {
        name: 'peak memory for them, server included, workers apart',
        figure: memory,
        unit: 'MB',
        bound: '< 512',
      },
      {
        name: `the same an hour later: ${unchanged} answer 304`,
        figure: seconds(second),
        unit: 's',
        bound: '< 2',
      },
    ];
  });
}

function brokenMarkup(): Measurement[] {
  const start = performance.now();
  safeBody({ value: ' <p'.repeat(350_000), form: 'html', base: null });
  return [{ name: '1 MB of " <p"', figure: seconds(start), unit: 's', bound: '< 1' }];
}

function optionsAt(now: string, cacheDir: string, known: ReadonlyMap<string, KeptArticle>) {
  return { contentDir: cacheDir, cacheDir, now, known, allowPrivateHosts: true, hostLimit: 16 };
}

async function withServer<T>(
  served: ReadonlyMap<string, string>,
  body: (feeds: FeedConfig[], cacheDir: string) => Promise<T>,
): Promise<T> {
  const server = await serve(served);
  const cacheDir = mkdtempSync(join(tmpdir(), 'ingest-bench-'));
  const { port } = server.address() as AddressInfo;
  try {
    const feeds = [...served.keys()].map((path) =>
      feedConfigSchema.parse({
        id: path.slice(1),
        outlet: path.slice(1),
        url: `http://127.0.0.1:${port}${path}`,
      }),
    );
    return await body(feeds, cacheDir);
  } finally {
    server.close();
    rmSync(cacheDir, { recursive: true });
  }
}

const MEASUREMENTS: Readonly<Record<string, () => Measurement[] | Promise<Measurement[]>>> = {
  items: toItems,
  articles: toArticles,
  many: manyFeeds,
  broken: brokenMarkup,
};

/** Runs the measurements named, or all; memory is only right for a measurement that runs alone. */
async function benchIngest(names: readonly string[] = Object.keys(MEASUREMENTS)): Promise<Measurement[]> {
  const found: Measurement[] = [];
  for (const name of names) found.push(...((await MEASUREMENTS[name]?.()) ?? []));
  return found;
}

if (import.meta.main) {
  for (const { name, figure, unit, bound } of await benchIngest(
    process.argv[2] ? [process.argv[2]] : undefined,
  )) {
    process.stdout.write(`${name.padEnd(60)} ${figure.toFixed(2).padStart(8)} ${unit.padEnd(5)} ${bound}\n`);
  }
}
