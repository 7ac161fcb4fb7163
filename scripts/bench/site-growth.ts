/** What an update costs a site of so many article files: from nothing, with nothing new and with one new article. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClusterItem } from '../../src/story/clustering/cluster-item.ts';
import { wholeNumber } from '../io/command/flags.ts';
import { HISTORIES, readFeedHistories } from './feed-history.ts';
import { growNews } from './grown-news.ts';
import { publishInFeeds, writeGrownSite } from './grown-site.ts';
import { NODE_FLAGS } from './node-flags.ts';
import { runBench } from './run-bench.ts';

const PROCESSES = 15;
const HOUR = 3_600_000;
const UPDATE = fileURLToPath(new URL('./updated-site.ts', import.meta.url));
const USAGE = `npm run bench -- site-growth [flags]
  --feeds DIR       archives of feed snapshots, NAME.tar.gz; invented news where it holds none (${HISTORIES})
  --articles N,N    sizes of the sites (1000,10000,30000,100000)
  --days N          days between two copies of the histories (61)
With nothing new and with one new article the medians of ${PROCESSES} processes are told that begin with nothing but the files,
and the longest by the clock: first of the whole process, then of what it does once its code is loaded, which is to read
the state of the site, ask the feeds, place the article, compose its story where that has a page, and write.`;

function measureAll({ feeds, articles, days }: { feeds: string; articles: string; days: number }): void {
  const counts = articles.split(',').map((count) => wholeNumber('articles', count, { least: 1 }));
  const histories = readFeedHistories(feeds);
  print(
    histories.length > 0 ? `${histories.length} real articles from ${feeds}` : 'no histories: invented news',
  );
  for (const count of counts) measure(growNews(histories, count + PROCESSES, days), count);
}

function measure(items: readonly ClusterItem[], count: number): void {
  const site = mkdtempSync(join(tmpdir(), 'site-bench-'));
  const contentDir = join(site, 'content');
  writeGrownSite(contentDir, items.slice(0, count));
  let now = Date.parse(items.at(-1)?.published ?? '');
  const update = (news: readonly ClusterItem[]): Cost => {
    publishInFeeds(contentDir, news);
    now += HOUR;
    return costOf(site, new Date(now).toISOString(), news.length);
  };
  print(`${count} articles`);
  tell('from nothing', [update([])]);
  // Files that were written just before are read once more, so that no edit of that moment is missed.
  update([]);
  tell(
    'nothing new',
    Array.from({ length: PROCESSES }, () => update([])),
  );
  tell(
    'one new article',
    items.slice(count).map((item) => update([item])),
  );
  rmSync(site, { recursive: true });
}

interface Cost {
  /** Milliseconds by the clock, and of the processor: of the whole process, and once its code was loaded. */
  readonly whole: readonly [clock: number, processor: number];
  readonly update: readonly [clock: number, processor: number];
  readonly megabytes: number;
}

/** Updates the site in a process of its own. */
function costOf(site: string, now: string, added: number): Cost {
  const flags = [...NODE_FLAGS, UPDATE, site, now];
  const began = performance.now();
  const { stdout, stderr } = spawnSync(process.execPath, flags, { encoding: 'utf8' });
  const passed = performance.now() - began;
  const told = stdout === '' ? null : JSON.parse(stdout);
  if (told?.added !== added) throw new Error(`The update failed: ${stdout}${stderr}`);
  return { ...told, whole: [passed, told.whole] };
}

function tell(name: string, costs: readonly Cost[]): void {
  const sorted = (of: (cost: Cost) => number) => costs.map(of).sort((a, b) => a - b);
  const median = (of: (cost: Cost) => number) => (sorted(of)[costs.length >> 1] ?? 0).toFixed(0);
  const byTheClock = (of: (cost: Cost) => number) =>
    `${median(of)} by the clock (at most ${sorted(of).at(-1)?.toFixed(0)})`;
  print(
    `  ${name.padEnd(16)} process ${median(({ whole }) => whole[1])} ms of the processor, ${byTheClock(({ whole }) => whole[0])}; ` +
      `update ${median(({ update }) => update[1])} ms, ${byTheClock(({ update }) => update[0])}; ${median(({ megabytes }) => megabytes)} MB`,
  );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

process.exitCode = await runBench({
  usage: USAGE,
  flags: { feeds: HISTORIES, articles: '1000,10000,30000,100000', days: 61 },
  run: measureAll,
});
