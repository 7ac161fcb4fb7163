#!/usr/bin/env node
/**
 * `node scripts/learn/background-counts.ts --feeds DIR`: counts in how many articles of real feeds each term
 * stands, and writes the commoner ones to src/story/clustering/background-counts.json. Only terms and counts
 * are kept; no sentence can be read out of them.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ClusterItem } from '../../src/story/clustering/cluster-item.ts';
import { clusterFeatures } from '../../src/story/clustering/features.ts';
import { requireFeedHistories } from '../bench/feed-history.ts';
import { UsageError } from '../io/command/command-end.ts';
import { runCommand } from '../io/command/command-line.ts';

/** Terms of fewer articles are as good as unknown, and would make the table long. */
const LEAST_ARTICLES = 4;
/** Characters of each text that are counted, so that an outlet of long texts has no more say than one of short ones. */
const FIRST_CHARACTERS = 300;
const OUTPUT = fileURLToPath(new URL('../../src/story/clustering/background-counts.json', import.meta.url));

process.exitCode = await runCommand({
  usage: `node scripts/learn/background-counts.ts --feeds DIR
  --feeds DIR     archives of feed snapshots, NAME.tar.gz`,
  options: { feeds: { type: 'string' } },
  run: async ({ values }) => {
    if (values.feeds === undefined) throw new UsageError('Say where the archives of feeds lie: --feeds DIR.');
    const items = requireFeedHistories(String(values.feeds));
    process.stdout.write(learnCounts(items));
    return 0;
  },
});

/** Writes the counts; what it did, as a line. */
function learnCounts(items: readonly ClusterItem[]): string {
  const counts = new Map<string, number>();
  for (const item of items) {
    const beginning = { ...item, lead: item.lead.slice(0, FIRST_CHARACTERS) };
    for (const term of clusterFeatures(beginning).weights.keys())
      counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const kept = [...counts]
    .filter(([, count]) => count >= LEAST_ARTICLES)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const learned = { articles: items.length, counts: Object.fromEntries(kept) };
  writeFileSync(OUTPUT, `${JSON.stringify(learned, null, 2)}\n`);
  return `${items.length} articles, ${counts.size} terms, ${kept.length} kept\n`;
}
