import { closest, distance } from 'fastest-levenshtein';
import { slugOf } from '../text/slug.ts';

/** With fewer letters a beginning says nothing. */
const LEAST_BEGINNING = 3;
/** In a word with fewer letters two slips of the hand leave nothing to know it by, unless they turned two letters. */
const LEAST_FOR_TWO = 5;

/**
 * The candidate that a mistyped word probably means: by Levenshtein distance up to a third of it, of a longer one at least two;
 * else one that it begins with, or the only one that begins with it. Null where there is none.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0) return null;
  const best = closest(word, candidates);
  if (distance(word, best) <= mostSlips(word) || hasSameLetters(word, best)) return best;
  const begun = candidates.find((other) => other.length >= LEAST_BEGINNING && word.startsWith(other));
  if (begun !== undefined || word.length < LEAST_BEGINNING) return begun ?? null;
  const [longer, another] = candidates.filter((other) => other.startsWith(word));
  return longer !== undefined && another === undefined ? longer : null;
}

function mostSlips({ length }: string): number {
  return length < LEAST_FOR_TWO ? 1 : Math.max(2, Math.floor(length / 3));
}

function hasSameLetters(word: string, other: string): boolean {
  return [...word].sort().join('') === [...other].sort().join('');
}

/** Shorter words of a slug say little of what it is about. */
const LEAST_WORD = 4;

/** As `nearest`; else the slug that has most words of the name, more than half of them, mistyped ones too. */
function nearestSlug(name: string, slugs: readonly string[]): string | null {
  const near = nearest(name, slugs);
  if (near !== null) return near;
  const words = slugOf(name)
    .split('-')
    .filter(({ length }) => length >= LEAST_WORD);
  const shared = (slug: string) => {
    const others = slug.split('-');
    return words.filter((word) => others.some((other) => isAlike(word, other))).length;
  };
  const [best] = slugs
    .map((slug) => ({ slug, count: shared(slug) }))
    .filter(({ count }) => count * 2 > words.length)
    .sort((a, b) => b.count - a.count || a.slug.length - b.slug.length);
  return best?.slug ?? null;
}

/** Whether two words differ by a slip of the hand: in a fifth of the letters at most. */
function isAlike(word: string, other: string): boolean {
  return word === other || distance(word, other) <= Math.floor(word.length / 5);
}

/** As `didYouMean`, of a story that was named by what may be a part of its address, or its title. */
export function didYouMeanStory(name: string, slugs: readonly string[]): string {
  const best = nearestSlug(name, slugs);
  return best === null ? didYouMean(name, slugs) : `Did you mean "${best}"?`;
}

/** "Did you mean …?" where a candidate is near, else what is possible. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const best = nearest(word, candidates);
  if (best) return `Did you mean "${best}"?`;
  const some = candidates.slice(0, 8).join(', ');
  return some ? `Possible here: ${some}${candidates.length > 8 ? ', …' : ''}.` : '';
}
