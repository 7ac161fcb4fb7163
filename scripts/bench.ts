#!/usr/bin/env node
/** `npm run bench -- NAME`: how fast a part of the project is, or how well it does, on news that it invents or on histories that a flag names. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BENCHES: Readonly<Record<string, string>> = {
  analysis: 'sentences to key points, articles a second on one core: --articles N, --words N, --input FILE',
  'cluster-growth': 'clustering of 1,000 to 100,000 articles: --feeds DIR, --most N, --days N',
  'cluster-order': 'what the order of arrival changes in clustering: --feeds DIR',
  'drawn-stories': 'stories drawn by chance from histories, for a person to judge: --feeds DIR, --seed N',
  'site-growth': 'updates of sites of 1,000 to 100,000 article files: --feeds DIR, --articles N,N, --days N',
  ingest: 'feeds to articles: items, articles, many or broken; --feeds DIR',
};

const [name = '', ...flags] = process.argv.slice(2);
if (name in BENCHES) {
  const script = fileURLToPath(new URL(`./bench/${name}.ts`, import.meta.url));
  // As the commands that are measured have it.
  const words = ['--no-regexp-tier-up', script, ...flags];
  process.exitCode = spawnSync(process.execPath, words, { stdio: 'inherit' }).status ?? 1;
} else {
  const list = Object.entries(BENCHES).map(([bench, words]) => `  ${bench.padEnd(15)} ${words}\n`);
  const usage = `npm run bench -- NAME [flags]\n${list.join('')}`;
  const isAsked = name === '' || name === '--help';
  if (isAsked) process.stdout.write(usage);
  else process.stderr.write(`There is no bench "${name}".\n\n${usage}`);
  process.exitCode = isAsked ? 0 : 2;
}
