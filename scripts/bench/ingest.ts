/** How fast feeds become articles, and with how much memory: name, what it took, what it may take. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { safeBody } from '../../src/feeds/html/html.ts';
import { type KeptArticles, KnownArticles } from '../../src/feeds/known-articles.ts';
import { parseFeed } from '../../src/feeds/parse-feed.ts';
import { FEED_LIST } from '../../src/model/content-files.ts';
import { feedConfigSchema } from '../../src/model/feed.ts';
import type { ClusterItem } from '../../src/story/clustering/cluster-item.ts';
import { digest } from '../../src/text/digest.ts';
import { UsageError } from '../io/command/command-end.ts';
import { readFeeds } from '../io/feeds/read-feeds.ts';
import { HISTORIES, readFeedHistories } from './feed-history.ts';
import { growNews } from './grown-news.ts';
import { NODE_FLAGS } from './node-flags.ts';
import { runBench } from './run-bench.ts';

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
  const { results } = await readFeeds([feed], optionsAt('2025-10-21T12:00:00Z', folder, new KnownArticles()));
  const rate = size / 1e6 / seconds(start);
  rmSync(folder, { recursive: true });
  if (results[0]?.articles.length !== 5000) throw new Error('The bench read fewer articles than it wrote.');
  return [
    { name: 'finished articles of that feed', figure: rate, unit: 'MB/s', bound: '≥ 1.5' },
    { name: 'peak memory for it, workers apart', figure: peakMegabytes(), unit: 'MB', bound: '< 512' },
  ];
}

const MANY = 200;
const ITEMS = 30;

/** Whole updates of many feeds, in a process of their own: the first, and one an hour later that finds nothing new. */
async function manyFeeds(histories: string): Promise<Measurement[]> {
  const news = growNews(readFeedHistories(histories), MANY * ITEMS, 61);
  const feeds = Array.from({ length: MANY }, (_, index) => [
    `/feed-${index}`,
    newsFeed(news.filter((_item, at) => at % MANY === index)),
  ]);
  const server = await serve(new Map(feeds as [string, string][]));
  const folder = mkdtempSync(join(tmpdir(), 'ingest-bench-'));
  const { port } = server.address() as AddressInfo;
  const list = feeds.map(([path = '']) => {
    const id = path.slice(1);
    return `  - { id: ${id}, outlet: ${id}, url: 'http://127.0.0.1:${port}${path}' }\n`;
  });
  mkdirSync(join(folder, 'content'));
  writeFileSync(join(folder, 'content', FEED_LIST), `feeds:\n${list.join('')}`);
  const first = await updateAt('2025-10-21T12:00:00Z', folder);
  const second = await updateAt('2025-10-21T13:00:00Z', folder);
  server.close();
  rmSync(folder, { recursive: true });
  return [
    ...costOf(`first update of ${MANY} feeds of ${ITEMS} items`, first, '< 15'),
    ...costOf('the same an hour later: all answer 304', second, '< 2'),
  ];
}

function costOf(name: string, cost: Cost, bound: string): Measurement[] {
  return [
    { name, figure: cost.seconds, unit: 's', bound },
    { name: '  its processor time, workers apart', figure: cost.processorSeconds, unit: 's', bound: '' },
    { name: '  its peak memory, workers apart', figure: cost.megabytes, unit: 'MB', bound: '< 512' },
  ];
}

/** A feed of headlines and blurbs. */
function newsFeed(items: readonly ClusterItem[]): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const entries = items.map(
    ({ id, title, lead, published }) =>
      `<item><title>${escaped(title)}</title><guid isPermaLink="false">${escaped(id)}</guid>` +
      `<pubDate>${new Date(published ?? 0).toUTCString()}</pubDate><description>${escaped(escaped(lead))}</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${entries.join('')}</channel></rss>`;
}

interface Cost {
  readonly seconds: number;
  /** Of the main process, as is the memory: on a busy machine the clock tells more of the others. */
  readonly processorSeconds: number;
  readonly megabytes: number;
}

const TELL_COST = ['--import', new URL('./tell-cost.ts', import.meta.url).href];

/** Updates the folder at an instant, and tells what it cost. */
async function updateAt(now: string, folder: string): Promise<Cost> {
  const flags = ['--content', join(folder, 'content'), '--cache', join(folder, 'cache'), '--now', now];
  const start = performance.now();
  const run = fork(
    new URL('../update.ts', import.meta.url),
    [...flags, '--allow-private-hosts', '--host-limit', '16', '--json'],
    {
      execArgv: [...NODE_FLAGS, ...TELL_COST],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  );
  const told = once(run, 'message');
  const [code] = await once(run, 'exit');
  if (code !== 0) throw new Error(`The update ended with exit code ${code}.`);
  const [cost] = (await told) as [Omit<Cost, 'seconds'>];
  return { ...cost, seconds: seconds(start) };
}

function brokenMarkup(): Measurement[] {
  const start = performance.now();
  safeBody({ value: ' <p'.repeat(350_000), form: 'html', base: null });
  return [{ name: '1 MB of " <p"', figure: seconds(start), unit: 's', bound: '< 1' }];
}

function optionsAt(now: string, cacheDir: string, known: KeptArticles) {
  return { contentDir: cacheDir, cacheDir, now, known, allowPrivateHosts: true, hostLimit: 16 };
}

const MEASUREMENTS: Readonly<Record<string, (histories: string) => Measurement[] | Promise<Measurement[]>>> =
  {
    items: toItems,
    articles: toArticles,
    many: manyFeeds,
    broken: brokenMarkup,
  };

async function measureAll({ feeds, only }: { feeds: string; only: string }): Promise<void> {
  for (const name of only === '' ? Object.keys(MEASUREMENTS) : only.split(',')) {
    const measure = Object.hasOwn(MEASUREMENTS, name) ? MEASUREMENTS[name] : undefined;
    if (!measure) throw new UsageError(`There is no measurement "${name}".`);
    for (const { name: what, figure, unit, bound } of await measure(feeds))
      process.stdout.write(
        `${what.padEnd(60)} ${figure.toFixed(2).padStart(8)} ${unit.padEnd(5)} ${bound}\n`,
      );
  }
}

process.exitCode = await runBench({
  usage: `npm run bench -- ingest [flags]   a measurement of memory is right where it runs alone
  --only A,B    these alone: ${Object.keys(MEASUREMENTS).join(', ')}
  --feeds DIR   archives of feed snapshots, NAME.tar.gz; invented news where it holds none (${HISTORIES})`,
  flags: { feeds: HISTORIES, only: '' },
  run: measureAll,
});
