#!/usr/bin/env node
/** `npm run --silent analyze -- STAGE`: one stage of the analysis as a filter, JSON Lines in and out. */
import { text } from 'node:stream/consumers';
import type { Stage } from './analyze/stage.ts';
import { endOf, UsageError } from './io/command/command-end.ts';
import { valuesOf } from './io/command/flags.ts';

const STAGES: ReadonlyMap<string, () => Promise<{ readonly stage: Stage }>> = new Map([
  ['dates', () => import('./analyze/dates.ts')],
  ['timeline', () => import('./analyze/timeline.ts')],
  ['clusters', () => import('./analyze/clusters.ts')],
  ['attributions', () => import('./analyze/attributions.ts')],
  ['keypoints', () => import('./analyze/keypoints.ts')],
  ['feeds', () => import('./analyze/feeds.ts')],
]);

const USAGE = `npm run --silent analyze -- STAGE < input.jsonl > output.jsonl
  STAGE  ${[...STAGES.keys()].join(', ')}
  timeline takes --dates N --sentences M; keypoints takes --words W`;

const [name = '', ...argv] = process.argv.slice(2);

process.exitCode = await endOf(USAGE, [name, ...argv], async () => {
  const load = STAGES.get(name);
  if (!load) throw new UsageError(name ? `There is no stage "${name}".` : 'Name a stage.');
  const { stage } = await load();
  const values = valuesOf(argv, stage.flags);
  process.stdout.write(await stage.run(await text(process.stdin), values));
  return 0;
});
