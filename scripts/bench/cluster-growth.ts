/** How the cost of clustering grows with the number of articles. What one more article costs a site, `site-growth` tells. */
import type { ClusterItem } from '../../src/story/clustering/cluster-item.ts';
import { packState } from '../../src/story/clustering/packed-state.ts';
import { serializeRegistry } from '../../src/story/registry-file.ts';
import { assigned } from './assigned.ts';
import { HISTORIES, readFeedHistories } from './feed-history.ts';
import { growNews } from './grown-news.ts';
import { processorTime } from './processor-time.ts';
import { runBench } from './run-bench.ts';

const USAGE = `npm run bench -- cluster-growth [flags]   seconds are those of the processor
  --feeds DIR   archives of feed snapshots, NAME.tar.gz; invented news where it holds none (${HISTORIES})
  --most N      the most articles (100000)
  --days N      days between two copies of the histories; 0 puts them on top of one another (61)`;

function measureAll({ feeds, most, days }: { feeds: string; most: number; days: number }): void {
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

process.exitCode = await runBench({
  usage: USAGE,
  flags: { feeds: HISTORIES, most: 100_000, days: 61 },
  run: measureAll,
});
