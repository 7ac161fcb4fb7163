#!/usr/bin/env node
/**
 * `node scripts/bench/cluster-growth.ts [--feeds DIR] [--most N] [--days N]`: how the cost of clustering grows
 * with the number of articles, and what one new article costs at the end. `--days` is the time between two
 * copies of the histories; 0 puts all copies on top of one another. Seconds are those of the processor, so that
 * other work on the machine counts little; the new article's are told both ways, each the median of several
 * processes that begin with nothing but the files.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Registry } from '../../src/model/registry.ts';
import type { ClusterItem } from '../../src/story/clustering/cluster-item.ts';
import { packState, unpackState } from '../../src/story/clustering/packed-state.ts';
import { emptyRegistry, readRegistry, serializeRegistry } from '../../src/story/registry.ts';
import { assignStories, type StoriesOutput } from '../../src/story/stories.ts';
import { readFeedHistories } from './feed-history.ts';
import { growNews } from './grown-news.ts';

const PROCESSES = 5;
const STATE = 'clusters.json';
const REGISTRY = 'registry.json';
const ARTICLE = 'article.json';

const { values } = parseArgs({
  options: {
    feeds: { type: 'string', default: '../shared/feeds' },
    most: { type: 'string', default: '100000' },
    days: { type: 'string', default: '61' },
    /** A folder with the files of a site: places its one new article and prints what that took. */
    one: { type: 'string' },
  },
});

if (values.one) placeOneMore(values.one);
else measureAll(values.feeds, Number(values.most), Number(values.days));

function measureAll(feeds: string, most: number, days: number): void {
  const histories = readFeedHistories(feeds);
  print(
    histories.length > 0 ? `${histories.length} real articles from ${feeds}` : 'no histories: invented news',
  );
  let before: number | null = null;
  for (let count = 1000; count <= most; count *= 10) {
    const each = measure(histories, count, days);
    if (before !== null) print(`  ${(each / before).toFixed(2)} times the cost of an article a tenth as far`);
    before = each;
  }
}

/** Milliseconds for each of so many articles. */
function measure(histories: readonly ClusterItem[], count: number, days: number): number {
  const items = growNews(histories, count + 1, days);
  const last = items.pop() as ClusterItem;
  const began = processorTime();
  const all = assign(items, emptyRegistry(), null);
  const spent = processorTime() - began;
  const memory = process.memoryUsage.rss() / 1e6;
  const files: Record<string, string> = {
    [STATE]: packState(all.state),
    [REGISTRY]: serializeRegistry(all.registry),
    [ARTICLE]: JSON.stringify(last),
  };
  const one = measureOneMore(files);
  const size = (name: string) => `${((files[name]?.length ?? 0) / 1e6).toFixed(1)} MB`;
  print(
    `${count} articles: ${(spent / 1000).toFixed(1)} s, ${(spent / count).toFixed(2)} ms each; ` +
      `${Object.keys(all.registry.stories).length} stories; state ${size(STATE)}, registry ${size(REGISTRY)}, ` +
      `process ${memory.toFixed(0)} MB; one more: ${one.spent.toFixed(0)} ms, ${one.passed.toFixed(0)} ms by the clock`,
  );
  return spent / count;
}

interface Cost {
  /** Milliseconds of the processor, and by the clock. */
  readonly spent: number;
  readonly passed: number;
}

function measureOneMore(files: Readonly<Record<string, string>>): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'cluster-bench-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const costs = Array.from({ length: PROCESSES }, (): Cost => {
    const { stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--one', folder]);
    return JSON.parse(stdout.toString());
  });
  rmSync(folder, { recursive: true });
  const median = (field: keyof Cost) =>
    costs.map((cost) => cost[field]).sort((a, b) => a - b)[PROCESSES >> 1] ?? 0;
  return { spent: median('spent'), passed: median('passed') };
}

/** What an update does about stories for one new article, files read and written included. */
function placeOneMore(folder: string): void {
  const began = { processor: processorTime(), clock: performance.now() };
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const { registry } = readRegistry(read(REGISTRY), () => []);
  const added = assign([JSON.parse(read(ARTICLE))], registry, unpackState(read(STATE)));
  writeFileSync(join(folder, `new-${STATE}`), packState(added.state));
  writeFileSync(join(folder, `new-${REGISTRY}`), serializeRegistry(added.registry));
  const cost: Cost = {
    spent: processorTime() - began.processor,
    passed: performance.now() - began.clock,
  };
  print(JSON.stringify(cost));
}

/** Milliseconds that this process has kept a processor busy. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function assign(
  articles: readonly ClusterItem[],
  registry: Registry,
  state: StoriesOutput['state'] | null,
): StoriesOutput {
  const byId = new Map(articles.map((item) => [item.id, item]));
  return assignStories({
    articles,
    registry,
    state,
    known: (id) => byId.get(id),
    headline: (id) => byId.get(id),
    curations: [],
    settings: { minArticles: 2, minEvents: 3 },
    datedEvents: () => 0,
  });
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
