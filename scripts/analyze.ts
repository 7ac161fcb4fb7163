#!/usr/bin/env node
/** `npm run --silent analyze -- STAGE`: one stage of the analysis as a filter, JSON Lines in and out. */
import { text } from 'node:stream/consumers';
import { allowClosedPipe } from './io/closed-pipe.ts';
import { InputError } from './io/json-lines.ts';

/** A stage reads the whole input and its own options, and returns the whole output. */
export type Stage = (input: string, argv: readonly string[]) => string | Promise<string>;

const stages: Record<string, () => Promise<{ run: Stage }>> = {
  dates: () => import('./analyze/dates.ts'),
  timeline: () => import('./analyze/timeline.ts'),
  clusters: () => import('./analyze/clusters.ts'),
  attributions: () => import('./analyze/attributions.ts'),
  keypoints: () => import('./analyze/keypoints.ts'),
  feeds: () => import('./analyze/feeds.ts'),
};

const USAGE = `npm run --silent analyze -- STAGE < input.jsonl > output.jsonl
  STAGE  ${Object.keys(stages).join(', ')}
  timeline takes --dates N --sentences M; keypoints takes --words W`;

async function main(): Promise<number> {
  const [name = '', ...argv] = process.argv.slice(2);
  if (name === '--help') {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const load = stages[name];
  if (!load) {
    process.stderr.write(`analyze: ${name ? `there is no stage "${name}"` : 'name a stage'}.\n${USAGE}\n`);
    return 2;
  }
  try {
    const { run } = await load();
    process.stdout.write(await run(await text(process.stdin), argv));
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`analyze ${name}: ${error.message}\n`);
    return 2;
  }
}

allowClosedPipe();
process.exitCode = await main();
