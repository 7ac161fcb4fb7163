import type { Candidate } from './candidate.ts';
import type { VerbEntry } from './cue-lexicon.ts';
import weights from './feature-weights.json' with { type: 'json' };
import { tellHead, tellRest } from './features.ts';
import { WeightTree } from './weight-tree.ts';

/**
 * Pages show attributions of at least this confidence: in labelled articles of outlets that were not learned from, 92 of 100
 * such readings are marked too, 90 for the same speaker (`scripts/learn/attribution-confidence.ts --check`).
 */
export const CONFIDENT = 0.67;

const WEIGHTS = new WeightTree(Object.entries(weights));

/** Logistic regression: the share of readings with these features that annotators marked too; another speaker counts half. */
export function confidenceOf(candidate: Candidate): number {
  let sum = headWeight(candidate);
  tellRest(candidate, (first, second, third, fourth) => {
    sum += WEIGHTS.weightOf(first, second, third, fourth);
  });
  return 1 / (1 + Math.exp(-sum));
}

/** Sums by rule, then by the verb at the head, or by the lemma where that is none. */
const HEAD_WEIGHTS = new Map<string, Map<VerbEntry | string, number>>();

/** The sum of what depends on rule and head alone, worked out once for each of the lexicon's words. */
function headWeight(candidate: Candidate): number {
  const { rule, head, lemma, passage } = candidate;
  const key = passage.tokens[head]?.verb ?? lemma;
  const ofRule = HEAD_WEIGHTS.get(rule) ?? new Map<VerbEntry | string, number>();
  const known = ofRule.get(key);
  if (known !== undefined) return known;
  let sum = 0;
  tellHead(candidate, (first, second, third, fourth) => {
    sum += WEIGHTS.weightOf(first, second, third, fourth);
  });
  HEAD_WEIGHTS.set(rule, ofRule.set(key, sum));
  return sum;
}
