import type { Article } from '../model/article.ts';
import { words } from '../text/terms.ts';

/** Words in a shingle: long enough that two reporters seldom write the same by chance. */
const SHINGLE_WORDS = 6;
/** A shorter text could be like another by chance. */
const LEAST_SHINGLES = 15;
/** Share of the shorter text that stands in the other: more than long quotations of the same speaker make up. */
const COPIED = 0.6;

/**
 * Pairs of articles of which one holds most of the other's words in the same order, as places in `articles`, smaller first.
 * Broder (1997), "On the resemblance and containment of documents".
 */
export function copiedPairs(articles: readonly Pick<Article, 'text'>[]): [number, number][] {
  const sizes: number[] = [];
  const holders = new Map<string, number[]>();
  const shared = new Map<string, number>();
  articles.forEach(({ text }, place) => {
    const shingles = shinglesOf(text);
    sizes.push(shingles.size);
    for (const shingle of shingles) {
      const before = holders.get(shingle);
      if (!before) holders.set(shingle, [place]);
      else {
        for (const other of before) count(shared, `${other} ${place}`);
        before.push(place);
      }
    }
  });
  return [...shared].flatMap(([pair, common]): [number, number][] => {
    const [a = 0, b = 0] = pair.split(' ').map(Number);
    const shorter = Math.min(sizes[a] ?? 0, sizes[b] ?? 0);
    return shorter >= LEAST_SHINGLES && common / shorter >= COPIED ? [[a, b]] : [];
  });
}

function shinglesOf(text: string): Set<string> {
  const all = words(text.toLowerCase());
  const shingles = new Set<string>();
  for (let i = 0; i + SHINGLE_WORDS <= all.length; i += 1)
    shingles.add(all.slice(i, i + SHINGLE_WORDS).join(' '));
  return shingles;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
