#!/usr/bin/env node
/** `npm run score`: how good the analysis is, on our own small sets and on labelled sets that a flag names. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { projectRoot } from './io/astro-build.ts';
import { runCommand, UsageError } from './io/command-line.ts';
import { writeIfChanged } from './io/files.ts';

/** A figure that a labelled set gives, what it means, and the least it may be. */
interface Measure {
  readonly stage: string;
  /** The scorer's name of it. */
  readonly metric: string;
  readonly task: string;
  readonly measure: string;
  readonly data: string;
  readonly floor: number;
}

const TIMEBANK = 'TimeBank and AQUAINT, 256 articles';
const POLNEAR = 'PolNeAR, 300 articles';
const EVENTS = 'Wikipedia current events, 3,086 items';
const TIMELINES = 'Timeline17, nine references';
const BACKGROUNDS = 'Background summaries, seven events';

const MEASURES: readonly Measure[] = [
  {
    stage: 'dates',
    metric: 'value_f1',
    task: 'Dates and times',
    measure: 'found with the right value (F1)',
    data: TIMEBANK,
    floor: 0.8,
  },
  {
    stage: 'dates',
    metric: 'strict_f1',
    task: 'Dates and times',
    measure: 'found to the letter (F1)',
    data: TIMEBANK,
    floor: 0.8,
  },
  {
    stage: 'dates',
    metric: 'dt_value_f1',
    task: 'Dates and times',
    measure: 'calendar dates with the right value (F1)',
    data: TIMEBANK,
    floor: 0.82,
  },
  {
    stage: 'attributions',
    metric: 'detected_f1',
    task: 'Who says what',
    measure: 'statements found (F1)',
    data: POLNEAR,
    floor: 0.65,
  },
  {
    stage: 'attributions',
    metric: 'source_exact_f1',
    task: 'Who says what',
    measure: 'source found to the word (F1)',
    data: POLNEAR,
    floor: 0.5,
  },
  {
    stage: 'attributions',
    metric: 'content_partial_f1',
    task: 'Who says what',
    measure: 'words of the statement (F1)',
    data: POLNEAR,
    floor: 0.68,
  },
  {
    stage: 'attributions',
    metric: 'direct_r',
    task: 'Who says what',
    measure: 'direct quotes found (recall)',
    data: POLNEAR,
    floor: 0.92,
  },
  {
    stage: 'clusters',
    metric: 'tolerant_b3_f1_multi',
    task: 'Stories',
    measure: 'articles put together as editors did (B³ F1)',
    data: EVENTS,
    floor: 0.72,
  },
  {
    stage: 'timeline',
    metric: 'date_f1',
    task: 'Timelines',
    measure: 'days that editors chose (F1)',
    data: TIMELINES,
    floor: 0.66,
  },
  {
    stage: 'timeline',
    metric: 'ar1_f',
    task: 'Timelines',
    measure: 'words that editors chose (alignment ROUGE-1)',
    data: TIMELINES,
    floor: 0.105,
  },
  {
    stage: 'timeline',
    metric: 'ar2_f',
    task: 'Timelines',
    measure: 'pairs of words that editors chose (alignment ROUGE-2)',
    data: TIMELINES,
    floor: 0.026,
  },
  {
    stage: 'keypoints',
    metric: 'r1_f_others',
    task: 'Things to know',
    measure: 'words that annotators chose (ROUGE-1)',
    data: BACKGROUNDS,
    floor: 0.423,
  },
];

const ACCURACY_FILE = join(projectRoot, 'src', 'site', 'accuracy.json');

process.exitCode = await runCommand({
  usage: `npm run score -- [flags]   measures the analysis; exits 1 where a figure falls below its floor
  --eval DIR      a folder of labelled sets with their runner, run.mjs
  --stage NAME    one stage only: ${[...new Set(MEASURES.map(({ stage }) => stage))].join(', ')}
  --save          show the figures on the About page`,
  options: { eval: { type: 'string' }, stage: { type: 'string' }, save: { type: 'boolean', default: false } },
  run: async ({ values, json }) => {
    const ownPass = ownSetsPass();
    const folder = values.eval;
    if (folder === undefined) {
      process.stdout.write('no labelled sets: name their folder with --eval\n');
      return ownPass ? 0 : 1;
    }
    const runner = join(resolve(String(folder)), 'run.mjs');
    if (!existsSync(runner)) throw new UsageError(`--eval ${folder} holds no run.mjs.`);
    const measures = MEASURES.filter(({ stage }) => values.stage === undefined || stage === values.stage);
    const stages = [...new Set(measures.map(({ stage }) => stage))];
    const figures = new Map(stages.map((stage) => [stage, figuresOf(runner, stage)]));
    const rows = measures.map((measure) => ({
      ...measure,
      value: figures.get(measure.stage)?.get(measure.metric) ?? null,
    }));
    process.stdout.write(json ? `${JSON.stringify(rows)}\n` : rows.map(lineOf).join(''));
    if (values.save === true) save(rows);
    return ownPass && rows.every(({ value, floor }) => value !== null && value >= floor) ? 0 : 1;
  },
});

type Row = Measure & { readonly value: number | null };

/** Our own sets and their floors are tests. */
function ownSetsPass(): boolean {
  const { status } = spawnSync(
    process.execPath,
    [join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs'), 'run', 'test/quality'],
    {
      cwd: projectRoot,
      stdio: ['ignore', 2, 2],
    },
  );
  return status === 0;
}

/** The last figures that the runner prints for a stage, by name. */
function figuresOf(runner: string, stage: string): Map<string, number> {
  const filter = [process.execPath, join(projectRoot, 'scripts', 'analyze.ts'), stage];
  const out = join(tmpdir(), 'story-so-far-score');
  const { stdout } = spawnSync(process.execPath, [runner, stage, '--out', out, '--', ...filter], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 2],
    maxBuffer: 1 << 26,
  });
  return new Map(
    [...stdout.matchAll(/\b([a-z][a-z0-9_]*)=(-?[\d.]+)/g)].map(([, name, value]) => [
      name ?? '',
      Number(value),
    ]),
  );
}

function lineOf({ task, measure, value, floor }: Row): string {
  const verdict = value === null ? 'NOT MEASURED' : value >= floor ? 'ok' : 'BELOW';
  return `${task}: ${measure}: ${value ?? '–'} (floor ${floor}) ${verdict}\n`;
}

function save(rows: readonly Row[]): void {
  const shown = rows.flatMap(({ task, measure, data, value }) =>
    value === null ? [] : [{ task, measure, score: value.toFixed(3), data }],
  );
  writeIfChanged(ACCURACY_FILE, `${JSON.stringify(shown, null, 2)}\n`);
}
