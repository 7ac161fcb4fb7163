#!/usr/bin/env node
/**
 * Learns how sure to be of a reading: `node scripts/learn/attribution-confidence.ts --data DIR` reads labelled articles
 * (`polnear.gold.jsonl` under DIR/attributions) and writes src/text/attribution/feature-weights.json. Same data, same bytes.
 * With `--check` it writes nothing: it learns from two thirds of the outlets and prints, for the others, how often readings of
 * each confidence were marked by the annotators too.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Candidate } from '../../src/text/attribution/candidate.ts';
import { chooseReadings } from '../../src/text/attribution/choose-readings.ts';
import { CONFIDENT } from '../../src/text/attribution/confidence.ts';
import { featuresOf } from '../../src/text/attribution/features.ts';
import { passagesOf } from '../../src/text/attribution/passages.ts';
import { readPassage } from '../../src/text/attribution/read-passage.ts';
import { spanOfSource } from '../../src/text/attribution/source-span.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { generator, shuffle } from '../bench/random.ts';
import { UsageError } from '../io/command/command-end.ts';
import { runCommand } from '../io/command/command-line.ts';

type Pairs = readonly (readonly [start: number, end: number])[];

export interface LabelledArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly { readonly source: Pairs; readonly cue: Pairs; readonly content: Pairs }[];
}

interface Example {
  readonly features: readonly string[];
  readonly label: number;
}

const WEIGHTS_FILE = join(import.meta.dirname, '../../src/text/attribution/feature-weights.json');

const EPOCHS = 10;
/** Orders in which the examples are shown. */
const ORDERS = 8;
const RATE = 0.15;
/** Pull towards 0 at each step. */
const DECAY = 0.003;
/** A feature met in fewer readings is left out: it could only tell of single sentences. */
const LEAST_COUNT = 4;
/** Weights nearer to 0 than this change nothing that matters. */
const LEAST_WEIGHT = 0.08;
/** What a reading with the right words and the wrong speaker is worth: it is found, but must not be shown. */
const OTHER_SPEAKER = 0.5;

/** Every reading of the articles with its features, labelled with whether an annotator marked the same. */
export function examplesOf(articles: readonly LabelledArticle[]): Example[] {
  return articles.flatMap((article) =>
    passagesOf(article.text, splitSentences(article.text))
      .flatMap(readPassage)
      .map((candidate) => ({
        features: featuresOf(candidate),
        label: likenessOf(article, candidate),
      })),
  );
}

/** 1 where an annotator marked the same cue, of the same speaker, for the same words; half as much where of another speaker. */
function likenessOf(
  { attributions }: LabelledArticle,
  { passage, head, source, content }: Candidate,
): Example['label'] {
  const cue = passage.tokens[head];
  if (!cue) return 0;
  const marked = attributions.filter(
    (gold) =>
      touches(gold.cue, cue.start, cue.end) &&
      content.some(({ from, to }) =>
        touches(gold.content, passage.tokens[from]?.start ?? 0, passage.tokens[to - 1]?.end ?? 0),
      ),
  );
  if (marked.length === 0) return 0;
  const speaker = source && spanOfSource(passage.tokens, source);
  const isSame = (gold: LabelledArticle['attributions'][number]) =>
    speaker ? touches(gold.source, speaker.start, speaker.end) : gold.source.length === 0;
  return marked.some(isSame) ? 1 : OTHER_SPEAKER;
}

function touches(pairs: Pairs, start: number, end: number): boolean {
  return pairs.some(([from, to]) => from < end && start < to);
}

/** Logistic regression by AdaGrad over the examples in fixed shuffled orders; the mean of all, so that no order matters. */
export function learnWeights(examples: readonly Example[]): Map<string, number> {
  const names = frequentFeatures(examples);
  const sums = new Map(names.map((name) => [name, 0]));
  for (let seed = 1; seed <= ORDERS; seed += 1) addWeights(sums, examples, seed);
  return new Map(Array.from(sums, ([name, sum]) => [name, sum / (ORDERS * EPOCHS)]));
}

function frequentFeatures(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= LEAST_COUNT ? [name] : []));
}

/** Adds the weights that one order of the examples gives, after each epoch. */
function addWeights(sums: Map<string, number>, examples: readonly Example[], seed: number): void {
  const weights = new Map(Array.from(sums.keys(), (name) => [name, 0]));
  const squares = new Map<string, number>();
  const random = generator(seed);
  const order = [...examples];
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const { features, label } of order) {
      const known = features.filter((name) => weights.has(name));
      const error = probability(known, weights) - label;
      for (const name of known) {
        const weight = weights.get(name) ?? 0;
        const gradient = error + DECAY * weight;
        const square = (squares.get(name) ?? 0.01) + gradient * gradient;
        squares.set(name, square);
        weights.set(name, weight - (RATE * gradient) / Math.sqrt(square));
      }
    }
    for (const [name, weight] of weights) sums.set(name, (sums.get(name) ?? 0) + weight);
  }
}

function readLabelled(data: string): LabelledArticle[] {
  const lines = readFileSync(join(data, 'attributions', 'polnear.gold.jsonl'), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as LabelledArticle);
}

/** As the formatter of the repository writes JSON. */
function formatWeights(weights: ReadonlyMap<string, number>): string {
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT);
  const sorted = kept
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => [name, Number(weight.toFixed(2))]);
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

const FOLDS = 3;
const BANDS = 10;

/** For each band of confidence (0–.1, .1–.2, …): readings of outlets not learned from, and those of them that were marked. */
export function heldOutBands(articles: readonly LabelledArticle[]): { readings: number; marked: number }[] {
  const bands = Array.from({ length: BANDS }, () => ({ readings: 0, marked: 0 }));
  for (const { held, weights } of foldsOf(articles))
    for (const { features, label } of examplesOf(held)) {
      const band = bands[Math.min(BANDS - 1, Math.floor(probability(features, weights) * BANDS))];
      if (!band) continue;
      band.readings += 1;
      band.marked += label;
    }
  return bands;
}

/** Readings that pages would show of outlets not learned from: how many were marked too, and how many of them for the same speaker. */
export function heldOutShown(articles: readonly LabelledArticle[]): {
  readings: number;
  marked: number;
  sameSpeaker: number;
} {
  const shown = { readings: 0, marked: 0, sameSpeaker: 0 };
  for (const { held, weights } of foldsOf(articles))
    for (const article of held)
      for (const passage of passagesOf(article.text, splitSentences(article.text)))
        for (const { candidate, confidence } of chooseReadings(readPassage(passage), (one) =>
          probability(featuresOf(one), weights),
        )) {
          if (confidence < CONFIDENT) continue;
          const likeness = likenessOf(article, candidate);
          shown.readings += 1;
          if (likeness > 0) shown.marked += 1;
          if (likeness === 1) shown.sameSpeaker += 1;
        }
  return shown;
}

/** Every third outlet held out, with the weights that the others give. */
function* foldsOf(articles: readonly LabelledArticle[]) {
  const outlets = [...new Set(articles.map(outletOf))].sort();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const held = new Set(outlets.filter((_, place) => place % FOLDS === fold));
    const isHeld = (article: LabelledArticle) => held.has(outletOf(article));
    yield {
      held: articles.filter(isHeld),
      weights: learnWeights(examplesOf(articles.filter((article) => !isHeld(article)))),
    };
  }
}

/** Ids are `set/outlet_date_headline`. */
function outletOf({ id }: LabelledArticle): string {
  return id.split('/').at(-1)?.split('_')[0] ?? '';
}

function probability(features: readonly string[], weights: ReadonlyMap<string, number>): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0)));
}

function formatBands(bands: ReturnType<typeof heldOutBands>): string {
  const lines = bands.map(({ readings, marked }, place) => {
    const share = readings === 0 ? '-' : (marked / readings).toFixed(2);
    return `${(place / BANDS).toFixed(1)}  ${String(readings).padStart(6)} readings  ${share} marked`;
  });
  return `${lines.join('\n')}\n`;
}

function formatShown({ readings, marked, sameSpeaker }: ReturnType<typeof heldOutShown>): string {
  const shares = `${(marked / readings).toFixed(3)} marked, ${(sameSpeaker / readings).toFixed(3)} of the same speaker`;
  return `from ${CONFIDENT} on, chosen  ${readings} readings  ${shares}\n`;
}

if (import.meta.main)
  process.exitCode = await runCommand({
    usage: `node scripts/learn/attribution-confidence.ts --data DIR [--check]
  --data DIR      labelled articles: attributions/polnear.gold.jsonl
  --check         write nothing; print how often readings of outlets not learned from were marked`,
    options: { data: { type: 'string' }, check: { type: 'boolean' } },
    run: async ({ values }) => {
      if (values.data === undefined) throw new UsageError('Say where the labelled articles lie: --data DIR.');
      const articles = readLabelled(String(values.data));
      if (values.check === true)
        process.stdout.write(formatBands(heldOutBands(articles)) + formatShown(heldOutShown(articles)));
      else writeFileSync(WEIGHTS_FILE, formatWeights(learnWeights(examplesOf(articles))));
      return 0;
    },
  });
