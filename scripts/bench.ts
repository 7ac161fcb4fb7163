#!/usr/bin/env node
/** `npm run bench -- NAME`: how fast a part of the project is, or how well it does, on news that it invents or on histories that a flag names. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { endOf, UsageError } from './io/command/command-end.ts';

const BENCHES: ReadonlyMap<string, string> = new Map([
  ['analysis', 'sentences to key points, articles a second on one core'],
  ['cluster-growth', 'clustering of 1,000 to 100,000 articles'],
  ['cluster-order', 'what the order of arrival changes in clustering'],
  ['drawn-stories', 'stories drawn by chance from histories, for a person to judge'],
  ['site-growth', 'updates of sites of 1,000 to 100,000 article files'],
  ['ingest', 'feeds to articles, with time and memory'],
]);

const USAGE = `npm run bench -- NAME [flags]   NAME --help tells the flags
${[...BENCHES].map(([name, words]) => `  ${name.padEnd(15)} ${words}`).join('\n')}`;

const [name = '--help', ...flags] = process.argv.slice(2);

process.exitCode = await endOf(USAGE, [name], async () => {
  if (!BENCHES.has(name)) throw new UsageError(`There is no bench "${name}".`);
  const script = fileURLToPath(new URL(`./bench/${name}.ts`, import.meta.url));
  // As the commands that are measured have it.
  const words = ['--no-regexp-tier-up', script, ...flags];
  return spawnSync(process.execPath, words, { stdio: 'inherit' }).status ?? 1;
});
