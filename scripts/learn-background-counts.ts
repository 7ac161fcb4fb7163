#!/usr/bin/env node
/**
 * `node scripts/learn-background-counts.ts --feeds DIR`: counts in how many articles of real feeds each term
 * stands, and writes the commoner ones to src/story/clustering/background-counts.json. Only terms and counts
 * are kept; no sentence can be read out of them.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { clusterFeatures } from '../src/story/clustering/features.ts';
import { readFeedHistories } from './bench/feed-history.ts';

/** Terms of fewer articles are as good as unknown, and would make the table long. */
const LEAST_ARTICLES = 4;
/** Characters of each text that are counted, so that an outlet of long texts has no more say than one of short ones. */
const FIRST_WORDS = 300;
const OUTPUT = fileURLToPath(new URL('../src/story/clustering/background-counts.json', import.meta.url));

const { values } = parseArgs({ options: { feeds: { type: 'string', default: '../shared/feeds' } } });
const items = readFeedHistories(values.feeds);
const counts = new Map<string, number>();
for (const item of items) {
  const beginning = { ...item, lead: item.lead.slice(0, FIRST_WORDS) };
  for (const term of clusterFeatures(beginning).weights.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
}
const kept = [...counts].filter(([, count]) => count >= LEAST_ARTICLES).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(OUTPUT, `${JSON.stringify({ articles: items.length, counts: Object.fromEntries(kept) })}\n`);
process.stdout.write(`${items.length} articles, ${counts.size} terms, ${kept.length} kept\n`);
