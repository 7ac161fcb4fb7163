import { closest, distance } from 'fastest-levenshtein';

/** With fewer letters a beginning says nothing. */
const LEAST_BEGINNING = 3;

/**
 * The candidate that a mistyped word probably means: by Levenshtein distance up to two letters, or a third of it;
 * else one that it begins with, or the only one that begins with it. Null where there is none.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0) return null;
  const best = closest(word, candidates);
  if (distance(word, best) <= Math.max(2, Math.floor(word.length / 3))) return best;
  const begun = candidates.find((other) => other.length >= LEAST_BEGINNING && word.startsWith(other));
  if (begun !== undefined || word.length < LEAST_BEGINNING) return begun ?? null;
  const [longer, another] = candidates.filter((other) => other.startsWith(word));
  return longer !== undefined && another === undefined ? longer : null;
}

/** "Did you mean …?" where a candidate is near, else what is possible. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const best = nearest(word, candidates);
  if (best) return `Did you mean "${best}"?`;
  const some = candidates.slice(0, 8).join(', ');
  return some ? `Possible here: ${some}${candidates.length > 8 ? ', …' : ''}.` : '';
}
