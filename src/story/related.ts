/**
 * Stories that share much and are not one: a war and its peace talks, an election and the protest after it.
 * Each is shown on the other's page.
 */
import type { ClusterItem } from './clustering/cluster-item.ts';
import { clusterFeatures } from './clustering/features.ts';
import { StoryIndex } from './clustering/story-index.ts';
import { TermTable, type TermWeights } from './clustering/term-table.ts';

export interface RelatedStory {
  readonly id: string;
  /** Cosine of the two stories' terms, 0–1. */
  readonly score: number;
  /** The shared terms that say most, as one of the two writes them. */
  readonly terms: readonly string[];
}

interface Summary {
  readonly id: string;
  readonly weights: TermWeights;
  readonly written: ReadonlyMap<string, string>;
}

const LEAST_SCORE = 0.2;
const MOST_RELATED = 5;
const MOST_COMPARED = 20;
const MOST_TERMS = 5;

/**
 * For each story the related ones, the closest first. Symmetric: where a story's list is full, the link stays
 * only if it is among the closest of both.
 * @param stories id → its articles
 */
export function relatedStories(
  stories: ReadonlyMap<string, readonly ClusterItem[]>,
): Map<string, readonly RelatedStory[]> {
  const terms = new TermTable();
  const index = new StoryIndex();
  const ids = [...stories.keys()].sort();
  const summaries = ids.map((id, slot) => {
    const summary = summaryOf(id, stories.get(id) ?? [], terms);
    for (const term of summary.weights.keys()) index.add(term, slot);
    return summary;
  });
  const rarity = (term: number) => terms.rarity(term, index.count(term), summaries.length);
  const lengths = summaries.map(({ weights }) => lengthOf(weights, rarity));
  const factors = lengths.map((length) => length ** -0.5);
  const related = new Map(ids.map((id) => [id, [] as RelatedStory[]]));
  summaries.forEach((summary, slot) => {
    const gains = [...summary.weights].map(([term, weight]) => [term, weight * rarity(term)] as const);
    const near = index.best(gains, MOST_COMPARED + 1, factors, (a, b) => a - b);
    for (const otherSlot of near) {
      const other = summaries[otherSlot];
      if (!other || otherSlot === slot) continue;
      const { score, shared } = compare(summary, other, rarity);
      const cosine = score / ((lengths[slot] ?? 1) * (lengths[otherSlot] ?? 1));
      if (cosine < LEAST_SCORE) continue;
      const names = shared.map((term) => summary.written.get(terms.termOf(term)) ?? terms.termOf(term));
      link(related, summary.id, { id: other.id, score: cosine, terms: names });
      link(related, other.id, { id: summary.id, score: cosine, terms: names });
    }
  });
  return keptOnBothSides(related);
}

/** A story as the sum of its articles; the cosine takes their number out again. */
function summaryOf(id: string, articles: readonly ClusterItem[], terms: TermTable): Summary {
  const weights: TermWeights = new Map();
  const written = new Map<string, string>();
  for (const article of articles) {
    const features = clusterFeatures(article);
    if (features.role !== 'report') continue;
    for (const [term, weight] of features.weights) {
      const number = terms.numberOf(term);
      weights.set(number, (weights.get(number) ?? 0) + weight);
      if (!written.has(term)) written.set(term, features.written.get(term) ?? term);
    }
  }
  return { id, weights, written };
}

function lengthOf(weights: TermWeights, rarity: (term: number) => number): number {
  let squares = 0;
  for (const [term, weight] of weights) squares += (weight * rarity(term)) ** 2;
  return Math.sqrt(squares) || 1;
}

function compare(
  a: Summary,
  b: Summary,
  rarity: (term: number) => number,
): { score: number; shared: readonly number[] } {
  const products: { term: number; product: number }[] = [];
  for (const [term, weight] of a.weights) {
    const other = b.weights.get(term);
    if (other) products.push({ term, product: weight * other * rarity(term) ** 2 });
  }
  products.sort((x, y) => y.product - x.product || x.term - y.term);
  return {
    score: products.reduce((sum, { product }) => sum + product, 0),
    shared: products.slice(0, MOST_TERMS).map(({ term }) => term),
  };
}

function link(related: Map<string, RelatedStory[]>, from: string, to: RelatedStory): void {
  const links = related.get(from);
  if (links && !links.some(({ id }) => id === to.id)) links.push(to);
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
