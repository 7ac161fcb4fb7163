#!/usr/bin/env node
/**
 * Learns how sure to be of a reading: `node scripts/learn-attribution-confidence.ts --data DIR` reads labelled articles
 * (`polnear.gold.jsonl` under DIR/attributions) and writes src/text/attribution/feature-weights.json. Same data, same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Candidate } from '../src/text/attribution/candidates.ts';
import { featuresOf } from '../src/text/attribution/features.ts';
import { passagesOf } from '../src/text/attribution/passages.ts';
import { readPassage } from '../src/text/attribution/readings.ts';
import { splitSentences } from '../src/text/sentences.ts';

type Pairs = readonly (readonly [start: number, end: number])[];

export interface LabelledArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly { readonly source: Pairs; readonly cue: Pairs; readonly content: Pairs }[];
}

interface Example {
  readonly features: readonly string[];
  readonly label: 0 | 1;
}

const EPOCHS = 10;
const RATE = 0.15;
/** Pull towards 0 at each step. */
const DECAY = 0.001;
/** A feature met in fewer readings is left out: it could only tell of single sentences. */
const LEAST_COUNT = 4;
/** Weights nearer to 0 than this change nothing that matters. */
const LEAST_WEIGHT = 0.08;

/** Every reading of the articles with its features, labelled with whether an annotator marked the same. */
export function examplesOf(articles: readonly LabelledArticle[]): Example[] {
  return articles.flatMap((article) =>
    passagesOf(article.text, splitSentences(article.text), 0)
      .flatMap(readPassage)
      .map((candidate) => ({
        features: featuresOf(candidate),
        label: isMarked(article, candidate) ? 1 : 0,
      })),
  );
}

function isMarked({ attributions }: LabelledArticle, { passage, head, content }: Candidate): boolean {
  const cue = passage.tokens[head];
  if (!cue) return false;
  return attributions.some(
    (gold) =>
      touches(gold.cue, cue.start, cue.end) &&
      content.some(({ from, to }) =>
        touches(gold.content, passage.tokens[from]?.start ?? 0, passage.tokens[to - 1]?.end ?? 0),
      ),
  );
}

function touches(pairs: Pairs, start: number, end: number): boolean {
  return pairs.some(([from, to]) => from < end && start < to);
}

/** Logistic regression by AdaGrad over the examples in a fixed shuffled order. */
export function learnWeights(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const [name, count] of counts) if (count >= LEAST_COUNT) weights.set(name, 0);
  const squares = new Map<string, number>();
  const random = generator(1);
  const order = [...examples];
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const { features, label } of order) {
      const known = features.filter((name) => weights.has(name));
      const sum = known.reduce((total, name) => total + (weights.get(name) ?? 0), 0);
      const error = 1 / (1 + Math.exp(-sum)) - label;
      for (const name of known) {
        const weight = weights.get(name) ?? 0;
        const gradient = error + DECAY * weight;
        const square = (squares.get(name) ?? 0.01) + gradient * gradient;
        squares.set(name, square);
        weights.set(name, weight - (RATE * gradient) / Math.sqrt(square));
      }
    }
  }
  return weights;
}

/** Park–Miller: the same numbers on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
}

export function readLabelled(data: string): LabelledArticle[] {
  const lines = readFileSync(join(data, 'attributions', 'polnear.gold.jsonl'), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as LabelledArticle);
}

function formatWeights(weights: ReadonlyMap<string, number>): string {
  const kept = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{\n${kept.map(([name, weight]) => `${JSON.stringify(name)}:${weight.toFixed(2)}`).join(',\n')}\n}\n`;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  if (!values.data) {
    process.stderr.write('usage: node scripts/learn-attribution-confidence.ts --data DIR\n');
    process.exitCode = 2;
  } else {
    const file = join(import.meta.dirname, '../src/text/attribution/feature-weights.json');
    writeFileSync(file, formatWeights(learnWeights(examplesOf(readLabelled(values.data)))));
  }
}
