/**
 * Stories that share much and are not one: a war and its peace talks, an election and the protest after it.
 * Each is shown on the other's page.
 */
import type { ClusterItem } from './clustering/cluster-item.ts';
import { clusterFeatures } from './clustering/features.ts';
import { type MatterRule, matterOf } from './clustering/likeness.ts';
import { StoryIndex } from './clustering/story-index.ts';
import { TermTable } from './clustering/term-table.ts';

/** What a story is compared by: the terms of its articles, in columns. Plain data, so that it can be kept. */
export interface StoryTerms {
  readonly terms: readonly string[];
  /** Sums over the articles; the cosine takes their number out again. */
  readonly weights: readonly number[];
  /** Each term as the first of the articles writes it. */
  readonly written: readonly string[];
}

export interface RelatedStory {
  readonly id: string;
  /** How far the two stories' terms agree, 0–1. */
  readonly score: number;
  /** The shared terms that say most, as one of the two writes them. */
  readonly terms: readonly string[];
}

/** A story as numbers: of each term its number, and what it adds to a likeness, its weight times its rarity. */
interface Vector {
  readonly id: string;
  readonly terms: Int32Array;
  readonly gains: Float64Array;
  readonly length: number;
  readonly written: readonly string[];
}

const LEAST_SCORE = 0.16;
const MOST_RELATED = 5;
const MOST_COMPARED = 20;
const MOST_TERMS = 5;
/** Two words in common, "files" and "bankruptcy", are a kind of event. */
const FEWEST_WORDS = 3;
/** A country that both are about may strengthen what words say; a single shared word makes no relation. */
const MATTER: MatterRule = { marksPerWord: 1, concentration: 1 };

export function storyTerms(articles: readonly ClusterItem[]): StoryTerms {
  const weights = new Map<string, number>();
  const written = new Map<string, string>();
  for (const features of articles.map(clusterFeatures)) {
    if (features.role !== 'report') continue;
    for (const [term, weight] of features.weights) {
      weights.set(term, (weights.get(term) ?? 0) + weight);
      if (!written.has(term)) written.set(term, features.written.get(term) ?? term);
    }
  }
  return { terms: [...weights.keys()], weights: [...weights.values()], written: [...written.values()] };
}

/**
 * For each story the related ones, the closest first. Symmetric: where a story's list is full, the link stays
 * only if it is among the closest of both.
 * @param stories by id
 */
export function relatedStories(
  stories: ReadonlyMap<string, StoryTerms>,
): Map<string, readonly RelatedStory[]> {
  const table = new TermTable();
  const index = new StoryIndex();
  const vectors = vectorsOf(stories, table, index);
  const factors = vectors.map(({ length }) => length ** -0.5);
  const related = new Map(vectors.map(({ id }) => [id, [] as RelatedStory[]]));
  // By the number of a term, what it adds for the story in hand; 0 where that has it not.
  const own = new Float64Array(table.size);
  for (const vector of vectors) {
    const { id, terms, gains, length } = vector;
    terms.forEach((term, at) => {
      own[term] = gains[at] as number;
    });
    for (const slot of index.best(terms, gains, MOST_COMPARED + 1, factors, (a, b) => a - b)) {
      const other = vectors[slot] as Vector;
      if (other === vector || related.get(id)?.some((link) => link.id === other.id)) continue;
      const score = rounded(agreementOf(own, other, table) / (length * other.length));
      if (score < LEAST_SCORE) continue;
      const shared = sharedTerms(own, vector, other);
      related.get(id)?.push({ id: other.id, score, terms: shared });
      related.get(other.id)?.push({ id, score, terms: shared });
    }
    for (const term of terms) own[term] = 0;
  }
  return keptOnBothSides(related);
}

function vectorsOf(
  stories: ReadonlyMap<string, StoryTerms>,
  table: TermTable,
  index: StoryIndex,
): readonly Vector[] {
  const ids = [...stories.keys()].sort();
  const numbered = ids.map((id, slot) => {
    const { terms, weights, written } = stories.get(id) as StoryTerms;
    const numbers = Int32Array.from(terms, (term) => table.numberOf(term));
    for (const number of numbers) index.add(number, slot);
    return { id, terms: numbers, weights, written };
  });
  const rarities = Float64Array.from({ length: table.size }, (_, term) =>
    table.rarity(term, index.count(term), ids.length),
  );
  return numbered.map(({ id, terms, weights, written }) => {
    const gains = Float64Array.from(
      weights,
      (weight, at) => weight * (rarities[terms[at] as number] as number),
    );
    const squares = gains.reduce((sum, gain) => sum + gain * gain, 0);
    return { id, terms, gains, length: Math.sqrt(squares) || 1, written };
  });
}

/** Without what only the order of a sum decides: equal scores are equal. */
function rounded(score: number): number {
  return Math.round(score * 1e9) / 1e9;
}

/**
 * What the words of both say together, if they are not too few; a country or a kind of matter that both are about
 * only strengthens it.
 */
function agreementOf(own: Float64Array, { terms, gains }: Vector, table: TermTable): number {
  let [words, marks, squares, shared] = [0, 0, 0, 0];
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at] as number;
    const product = (own[term] as number) * (gains[at] as number);
    if (table.isMark(term)) marks += product;
    else {
      words += product;
      shared += Number(product > 0);
      squares += product * product;
    }
  }
  return shared < FEWEST_WORDS ? 0 : matterOf({ words, marks, squares }, MATTER);
}

/** The terms of both that say most, as the first of the two writes them. */
function sharedTerms(own: Float64Array, { terms, written }: Vector, other: Vector): string[] {
  const products = Array.from(other.terms, (term, at) => ({
    term,
    product: (own[term] as number) * (other.gains[at] as number),
  }));
  return products
    .filter(({ product }) => product > 0)
    .sort((x, y) => y.product - x.product || x.term - y.term)
    .slice(0, MOST_TERMS)
    .map(({ term }) => written[terms.indexOf(term)] as string);
}

function keptOnBothSides(related: ReadonlyMap<string, RelatedStory[]>): Map<string, readonly RelatedStory[]> {
  const closest = new Map<string, RelatedStory[]>();
  for (const [id, links] of related) {
    links.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    closest.set(id, links.slice(0, MOST_RELATED));
  }
  const isMutual = (a: string, b: string) => closest.get(b)?.some(({ id }) => id === a) ?? false;
  return new Map([...closest].map(([id, links]) => [id, links.filter((other) => isMutual(id, other.id))]));
}
