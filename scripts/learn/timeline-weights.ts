#!/usr/bin/env node
/**
 * Chooses the settings of src/story/timeline/weights.ts: `node scripts/learn/timeline-weights.ts --eval DIR`, where DIR
 * holds score-timelines.mjs and data/timeline (articles and reference timelines by topic). Every setting of a small
 * grid is tried on every topic. Prints the best over all topics, to be copied by hand, and what would have been
 * chosen, and scored, with each topic left out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  poolSentences,
  type StoryPools,
  type StoryText,
  type SummaryWeights,
  summarizePools,
} from '../../src/story/timeline/summarize-days.ts';
import { dayWeights, sentenceWeights } from '../../src/story/timeline/weights.ts';
import { formatDay } from '../../src/time/day.ts';
import type { InputArticle } from '../analyze/input-article.ts';
import { storyText } from '../analyze/timeline.ts';
import { UsageError } from '../io/command/command-end.ts';
import { runCommand } from '../io/command/command-line.ts';

interface Reference {
  readonly id: string;
  readonly topic: string;
  readonly dates: number;
  readonly sentences: number;
  readonly from: string;
  readonly to: string;
  readonly timeline: unknown;
}

interface Measure {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}
type Score = Readonly<Record<'date' | 'ar1' | 'ar2', Measure>>;

interface Scorer {
  scoreTimeline(system: unknown, reference: unknown): Score;
  average(scores: readonly Score[]): Score;
}

interface Task {
  readonly reference: Reference;
  readonly texts: readonly StoryText[];
  readonly pools: StoryPools;
}

interface Trial {
  readonly weights: SummaryWeights;
  readonly scores: readonly Score[];
}

type Objective = (score: Score) => number;

const DAY_GRID = { recent: [0, 0.25, 0.5], published: [0, 0.1, 0.25], peak: [0.25, 0.5, 1] };
const SENTENCE_GRID = { story: [0.25, 0.5, 1], length: [0.002, 0.005, 0.01], mostWords: [30, 40, 60] };

/** Every combination of the values of a grid. */
function combinations<K extends string>(grid: Readonly<Record<K, readonly number[]>>): Record<K, number>[] {
  const names = Object.keys(grid) as K[];
  return names.reduce<Record<K, number>[]>(
    (some, name) => some.flatMap((one) => grid[name].map((value) => ({ ...one, [name]: value }))),
    [{} as Record<K, number>],
  );
}

function readTasks(folder: string): Task[] {
  const topics = readdirSync(folder).flatMap((name) => /^(.+)\.gold\.jsonl$/.exec(name)?.[1] ?? []);
  return topics.sort().flatMap((topic) => {
    const articles = readLines<InputArticle>(join(folder, `${topic}.input.jsonl`));
    return readLines<Reference>(join(folder, `${topic}.gold.jsonl`)).map((reference) => {
      const texts = articles.filter((article) => isWithin(article, reference)).map(storyText);
      return { reference, texts, pools: poolSentences(texts) };
    });
  });
}

function isWithin({ published }: InputArticle, { from, to }: Reference): boolean {
  const day = published.slice(0, 10);
  return from <= day && day <= to;
}

function readLines<T>(file: string): T[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

function tryOut(tasks: readonly Task[], weights: SummaryWeights, scorer: Scorer): Trial {
  const scores = tasks.map(({ reference, texts, pools }) => {
    const days = summarizePools(texts, pools, reference, weights);
    const system = days.map(({ day, sentences }) => ({ date: formatDay(day), sentences }));
    return scorer.scoreTimeline(system, reference.timeline);
  });
  return { weights, scores };
}

/** Prints the best trial and, for each topic, how the best of the other topics does on it. */
function report(
  trials: readonly Trial[],
  tasks: readonly Task[],
  scorer: Scorer,
  objective: Objective,
): Trial {
  const average = ({ scores }: Trial, keep: (topic: string) => boolean) =>
    scorer.average(scores.filter((_, index) => keep(tasks[index]?.reference.topic ?? '')));
  const bestOf = (keep: (topic: string) => boolean) =>
    trials.reduce((best, trial) =>
      objective(average(trial, keep)) > objective(average(best, keep)) ? trial : best,
    );
  const leftOut: Score[] = [];
  for (const topic of new Set(tasks.map(({ reference }) => reference.topic))) {
    const chosen = bestOf((other) => other !== topic);
    print(
      `without ${topic}`,
      average(chosen, (other) => other === topic),
      chosen.weights,
    );
    leftOut.push(...chosen.scores.filter((_, index) => tasks[index]?.reference.topic === topic));
  }
  print('each topic left out', scorer.average(leftOut));
  const best = bestOf(() => true);
  print(
    'best over all',
    average(best, () => true),
    best.weights,
  );
  return best;
}

function print(label: string, { date, ar1, ar2 }: Score, weights?: SummaryWeights): void {
  const figures = [date, ar1, ar2].map(({ f }) => f.toFixed(3)).join('  ');
  process.stdout.write(`${label.padEnd(28)} ${figures}  ${weights ? JSON.stringify(weights) : ''}\n`);
}

process.exitCode = await runCommand({
  usage: `node scripts/learn/timeline-weights.ts --eval DIR
  --eval DIR      score-timelines.mjs, and data/timeline with articles and reference timelines by topic`,
  options: { eval: { type: 'string' } },
  run: async ({ values }) => {
    if (values.eval === undefined) throw new UsageError('Say where the scorer and its data lie: --eval DIR.');
    await chooseWeights(String(values.eval));
    return 0;
  },
});

async function chooseWeights(folder: string): Promise<void> {
  const scorer: Scorer = await import(pathToFileURL(resolve(folder, 'score-timelines.mjs')).href);
  const tasks = readTasks(join(folder, 'data', 'timeline'));
  process.stdout.write(`${''.padEnd(28)} Date-F1  AR1  AR2\n`);
  const dayTrials = combinations(DAY_GRID).map((days) =>
    tryOut(tasks, { days: { ...dayWeights, ...days }, sentences: sentenceWeights }, scorer),
  );
  const { days } = report(dayTrials, tasks, scorer, ({ date }) => date.f).weights;
  const sentenceTrials = combinations(SENTENCE_GRID).map((sentences) =>
    tryOut(tasks, { days, sentences: { ...sentenceWeights, ...sentences } }, scorer),
  );
  report(sentenceTrials, tasks, scorer, ({ ar1, ar2 }) => ar1.f + 2 * ar2.f);
}
