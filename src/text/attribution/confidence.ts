import type { Candidate } from './candidates.ts';
import weights from './feature-weights.json' with { type: 'json' };
import { tellFeatures } from './features.ts';
import { WeightTree } from './weight-tree.ts';

const WEIGHTS = new WeightTree(Object.entries(weights));

/** Logistic regression: the share of readings with these features that annotators marked too. */
export function confidenceOf(candidate: Candidate): number {
  let sum = 0;
  tellFeatures(candidate, (first, second, third, fourth) => {
    sum += WEIGHTS.weightOf(first, second, third, fourth);
  });
  return 1 / (1 + Math.exp(-sum));
}
