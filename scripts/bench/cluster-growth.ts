#!/usr/bin/env node
/**
 * `node scripts/bench/cluster-growth.ts [--feeds DIR] [--most N] [--days N]`: how the cost of clustering grows
 * with the number of articles, and what one new article costs at the end. `--days` is the time between two
 * copies of the histories; 0 puts all copies on top of one another.
 */
import { parseArgs } from 'node:util';
import type { Registry } from '../../src/model/registry.ts';
import type { ClusterItem } from '../../src/story/clustering/cluster-item.ts';
import { packState, unpackState } from '../../src/story/clustering/packed-state.ts';
import { emptyRegistry, readRegistry, serializeRegistry } from '../../src/story/registry.ts';
import { assignStories, type StoriesOutput } from '../../src/story/stories.ts';
import { readFeedHistories } from './feed-history.ts';
import { growNews } from './grown-news.ts';

const { values } = parseArgs({
  options: {
    feeds: { type: 'string', default: '../shared/feeds' },
    most: { type: 'string', default: '100000' },
    days: { type: 'string', default: '61' },
  },
});

const histories = readFeedHistories(values.feeds);
print(
  histories.length > 0
    ? `${histories.length} real articles from ${values.feeds}`
    : 'no histories: invented news',
);
for (let count = 1000; count <= Number(values.most); count *= 10) measure(count, Number(values.days));

function measure(count: number, days: number): void {
  const items = growNews(histories, count + 1, days);
  const last = items.pop() as ClusterItem;
  const byId = new Map([...items, last].map((item) => [item.id, item]));
  const began = performance.now();
  const all = assign(items, emptyRegistry(), null, byId);
  const seconds = (performance.now() - began) / 1000;
  const state = packState(all.state);
  const registry = serializeRegistry(all.registry);
  const memory = process.memoryUsage.rss() / 1e6;

  const one = performance.now();
  const read = readRegistry(registry, () => []).registry;
  const added = assign([last], read, unpackState(state), byId);
  const written = packState(added.state).length + serializeRegistry(added.registry).length;
  const oneMore = performance.now() - one;
  const published = Object.keys(all.registry.stories).length;
  print(
    `${count} articles: ${seconds.toFixed(1)} s, ${((seconds / count) * 1000).toFixed(2)} ms each; ${published} stories; ` +
      `state ${(state.length / 1e6).toFixed(1)} MB, registry ${(registry.length / 1e6).toFixed(1)} MB, process ${memory.toFixed(0)} MB; ` +
      `one more: ${oneMore.toFixed(0)} ms (${(written / 1e6).toFixed(1)} MB written)`,
  );
}

function assign(
  articles: readonly ClusterItem[],
  registry: Registry,
  state: StoriesOutput['state'] | null,
  byId: ReadonlyMap<string, ClusterItem>,
): StoriesOutput {
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
