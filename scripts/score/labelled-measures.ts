import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../io/project.ts';
import type { Measured } from './measured.ts';

/** A figure that a scorer of labelled news prints. */
interface LabelledMeasure extends Omit<Measured, 'value'> {
  /** The stage of `npm run analyze` that it scores. */
  readonly stage: string;
  /** The scorer's name of it. */
  readonly metric: string;
}

const TIMEBANK = 'TimeBank and AQUAINT, 256 articles';
const POLNEAR = 'PolNeAR, 300 articles';
const EVENTS = 'Wikipedia current events, 3,086 items';
const TIMELINES = 'Timeline17, nine references';
const BACKGROUNDS = 'Background summaries, seven events';

const MEASURES: readonly LabelledMeasure[] = [
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
    floor: 0.8,
  },
  {
    stage: 'attributions',
    metric: 'source_exact_f1',
    task: 'Who says what',
    measure: 'source found to the word (F1)',
    data: POLNEAR,
    floor: 0.66,
  },
  {
    stage: 'attributions',
    metric: 'content_partial_f1',
    task: 'Who says what',
    measure: 'words of the statement (F1)',
    data: POLNEAR,
    floor: 0.78,
  },
  {
    stage: 'attributions',
    metric: 'direct_r',
    task: 'Who says what',
    measure: 'direct quotes found (recall)',
    data: POLNEAR,
    floor: 0.93,
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
    floor: 0.427,
  },
];

export const labelledStages: readonly string[] = [...new Set(MEASURES.map(({ stage }) => stage))];

/**
 * The figures of one stage.
 * @param runner `run.mjs` of a folder of labelled sets: gives each set to the stage as a filter, and prints `name=figure`
 */
export function measureStage(runner: string, stage: string): Measured[] {
  const figures = figuresOf(runner, stage);
  return MEASURES.filter((measure) => measure.stage === stage).map(({ stage: _, metric, ...measure }) => ({
    ...measure,
    value: figures.get(metric) ?? null,
  }));
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
