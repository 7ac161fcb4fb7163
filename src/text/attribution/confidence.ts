import type { Candidate } from './candidates.ts';
import weights from './feature-weights.json' with { type: 'json' };
import { featuresOf } from './features.ts';

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(weights));

/** Logistic regression: the share of readings with these features that annotators marked too. */
export function confidenceOf(candidate: Candidate, table: ReadonlyMap<string, number> = WEIGHTS): number {
  let sum = 0;
  for (const feature of featuresOf(candidate)) sum += table.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
