import type { Article } from '../model/article.ts';
import { hashOf } from '../text/hash.ts';
import { alikePairs, sketchOf } from '../text/min-hash.ts';
import { onceForEach } from '../text/remember.ts';
import { words } from '../text/terms.ts';

/** Words in a shingle: long enough that two reporters seldom write the same by chance. */
const SHINGLE_WORDS = 6;
/** A shorter text could be like another by chance. */
const LEAST_SHINGLES = 15;
/** Share of the shorter text that stands in the other: more than long quotations of the same speaker make up. */
const COPIED = 0.6;

type Text = Pick<Article, 'text'>;

/** The runs of words of a text, as numbers, and their sketch. */
interface Print {
  readonly shingles: ReadonlySet<number>;
  readonly sketch: Uint32Array;
}

/**
 * Pairs of articles of which one holds most of the other's words in the same order, as places in `articles`, smaller
 * first. Sketches find the pairs worth a look; the shingles themselves decide.
 */
export function copiedPairs(articles: readonly Text[]): [number, number][] {
  const places = articles.flatMap((article, place) =>
    printOf(article).shingles.size >= LEAST_SHINGLES ? [place] : [],
  );
  const prints = places.map((place) => printOf(articles[place] as Text));
  return alikePairs(prints.map(({ sketch }) => sketch)).flatMap(([a, b]): [number, number][] =>
    containment(prints[a] as Print, prints[b] as Print) >= COPIED
      ? [[places[a] as number, places[b] as number]]
      : [],
  );
}

/** Share of the smaller set that stands in the larger. */
function containment(a: Print, b: Print): number {
  const [smaller, larger] = a.shingles.size <= b.shingles.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of smaller.shingles) if (larger.shingles.has(shingle)) shared += 1;
  return shared / smaller.shingles.size;
}

const printOf = onceForEach((article: Text): Print => {
  const shingles = shinglesOf(article.text);
  return { shingles, sketch: sketchOf(shingles) };
});

function shinglesOf(text: string): Set<number> {
  const all = words(text.toLowerCase()).map(hashOf);
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE_WORDS <= all.length; at += 1) {
    let shingle = 0;
    for (let word = at; word < at + SHINGLE_WORDS; word += 1)
      shingle = (Math.imul(shingle, 31) + (all[word] as number)) | 0;
    shingles.add(shingle);
  }
  return shingles;
}
