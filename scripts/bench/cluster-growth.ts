#!/usr/bin/env node
/**
 * `node scripts/bench/cluster-growth.ts [--feeds DIR] [--most N] [--days N]`: how the cost of clustering grows
 * with the number of articles. `--days` is the time between two copies of the histories; 0 puts all copies on
 * top of one another. Seconds are those of the processor, so that other work on the machine counts little.
 * What one more article costs a site, `site-growth` tells.
 */
import { parseArgs } from 'node:util';
import type { ClusterItem } from '../../src/story/clustering/cluster-item.ts';
import { packState } from '../../src/story/clustering/packed-state.ts';
import { serializeRegistry } from '../../src/story/registry-file.ts';
import { assigned } from './assigned.ts';
import { readFeedHistories } from './feed-history.ts';
import { growNews } from './grown-news.ts';
import { processorTime } from './processor-time.ts';

const { values } = parseArgs({
  options: {
    feeds: { type: 'string', default: '../shared/feeds' },
    most: { type: 'string', default: '100000' },
    days: { type: 'string', default: '61' },
  },
});

measureAll(values.feeds, Number(values.most), Number(values.days));

function measureAll(feeds: string, most: number, days: number): void {
  const histories = readFeedHistories(feeds);
  print(
    histories.length > 0 ? `${histories.length} real articles from ${feeds}` : 'no histories: invented news',
  );
  let before: number | null = null;
  for (let count = 1000; count <= most; count *= 10) {
    const each = measure(growNews(histories, count, days));
    if (before !== null) print(`  ${(each / before).toFixed(2)} times the cost of an article a tenth as far`);
    before = each;
  }
}

/** Milliseconds for each of these articles. */
function measure(items: readonly ClusterItem[]): number {
  const began = processorTime();
  const { registry, state } = assigned(items);
  const spent = processorTime() - began;
  const memory = process.memoryUsage.rss() / 1e6;
  const size = (text: string) => `${(text.length / 1e6).toFixed(1)} MB`;
  print(
    `${items.length} articles: ${(spent / 1000).toFixed(1)} s, ${(spent / items.length).toFixed(2)} ms each; ` +
      `${Object.keys(registry.stories).length} stories; state ${size(packState(state))}, ` +
      `registry ${size(serializeRegistry(registry))}, process ${memory.toFixed(0)} MB`,
  );
  return spent / items.length;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
