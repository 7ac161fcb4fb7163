#!/usr/bin/env node
/** `npm run score`: how good the analysis is, on our own small sets and on labelled sets that a flag names. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AccuracyRow } from '../src/model/accuracy.ts';
import { UsageError } from './io/command/command-end.ts';
import { runCommand } from './io/command/command-line.ts';
import { writeIfChanged } from './io/files.ts';
import { projectRoot } from './io/project.ts';
import { labelledStages, measureStage } from './score/labelled-measures.ts';
import { lineOf, type Measured, reachesFloor } from './score/measured.ts';
import { measureOwnSets } from './score/own-measures.ts';

const ACCURACY_FILE = join(projectRoot, 'src', 'site', 'accuracy.json');

process.exitCode = await runCommand({
  usage: `npm run score -- [flags]   measures the analysis; exits 1 where a figure falls below its floor
  --eval DIR      a folder of labelled sets with their runner, run.mjs; without it our own small sets alone
  --stage NAME    one stage of those only: ${labelledStages.join(', ')}
  --save          show the figures on the About page; what was not measured this time stays`,
  options: { eval: { type: 'string' }, stage: { type: 'string' }, save: { type: 'boolean', default: false } },
  run: async ({ values, json }) => {
    const stages = labelledStages.filter((stage) => values.stage === undefined || stage === values.stage);
    if (stages.length === 0)
      throw new UsageError(`--stage ${values.stage} is none of ${labelledStages.join(', ')}.`);
    const runner = values.eval === undefined ? null : runnerIn(String(values.eval));
    const measured = [
      ...(runner ? stages.flatMap((stage) => measureStage(runner, stage)) : []),
      ...measureOwnSets(),
    ];
    process.stdout.write(json ? `${JSON.stringify(measured)}\n` : measured.map(lineOf).join(''));
    if (values.save === true) save(measured);
    return measured.every(reachesFloor) ? 0 : 1;
  },
});

function runnerIn(folder: string): string {
  const runner = join(resolve(folder), 'run.mjs');
  if (!existsSync(runner)) throw new UsageError(`--eval ${folder} holds no run.mjs.`);
  return runner;
}

/** Each measure in its place of before; new ones follow. */
function save(measured: readonly Measured[]): void {
  const before = JSON.parse(readFileSync(ACCURACY_FILE, 'utf8')) as AccuracyRow[];
  const rows = new Map(before.map((row) => [nameOf(row), row]));
  for (const { task, measure, data, value } of measured) {
    if (value === null) continue;
    const row = { task, measure, score: value.toFixed(3), data };
    rows.set(nameOf(row), row);
  }
  const shown = [...rows.values()];
  writeIfChanged(ACCURACY_FILE, `${JSON.stringify(shown, null, 2)}\n`);
}

function nameOf({ task, measure }: Pick<AccuracyRow, 'task' | 'measure'>): string {
  return `${task}: ${measure}`;
}
