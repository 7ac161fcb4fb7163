/**
 * Stories that share much and are not one: a war and its peace talks, an election and the protest after it.
 * Each is shown on the other's page. How far two agree is a matter of these two alone, so that news of one
 * story leave the rest as they were.
 */
import { rarity } from './clustering/background.ts';
import type { ClusterItem } from './clustering/cluster-item.ts';
import { clusterFeatures, isMark } from './clustering/features.ts';
import { type MatterRule, matterOf } from './clustering/likeness.ts';

/** What a story is compared by: the terms of its articles, in columns. Plain data, so that it can be kept. */
export interface StoryTerms {
  readonly terms: readonly string[];
  /** What each adds to a likeness: the sum of its weights in the articles, times how rare it is in news at large. */
  readonly gains: readonly number[];
  /** Each term as the first of the articles writes it. */
  readonly written: readonly string[];
}

/** Two stories that share much, their ids in order, and how far their terms agree, 0–1. */
export type Relation = readonly [one: string, other: string, score: number];

const LEAST_SCORE = 0.16;
const MOST_RELATED = 5;
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
  const gains = Array.from(weights, ([term, weight]) => rounded(weight * rarity(term), 1e4));
  return { terms: [...weights.keys()], gains, written: [...written.values()] };
}

/**
 * All pairs of stories that share much, the closest first.
 * @param stories by id
 * @param before the pairs as they were
 * @param isSame whether a story is compared by the same terms as then
 */
export function relationsOf(
  stories: ReadonlyMap<string, StoryTerms>,
  before: readonly Relation[] = [],
  isSame: (id: string) => boolean = () => false,
): readonly Relation[] {
  const relations = before.filter(([one, other]) => isSame(one) && isSame(other));
  const changed = new TermIndex();
  for (const [id, terms] of stories) {
    if (isSame(id)) continue;
    relations.push(...changed.relationsOf(id, terms));
    changed.add(id, terms);
  }
  for (const [id, terms] of stories) if (isSame(id)) relations.push(...changed.relationsOf(id, terms));
  return relations.sort(closestFirst);
}

function closestFirst([a, b, score]: Relation, [c, d, other]: Relation): number {
  return other - score || inOrder(a, c) || inOrder(b, d);
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/**
 * By story, those that are among its closest as it is among theirs, the closest first.
 * @param relations the closest first
 */
export function closestStories(relations: readonly Relation[]): ReadonlyMap<string, readonly string[]> {
  const relatives = new Map<string, number>();
  const closest = new Map<string, string[]>();
  for (const [one, other] of relations) {
    const ranks = [one, other].map((id) => (relatives.get(id) ?? 0) + 1);
    relatives.set(one, ranks[0] as number).set(other, ranks[1] as number);
    if (Math.max(...ranks) > MOST_RELATED) continue;
    closest.set(one, [...(closest.get(one) ?? []), other]);
    closest.set(other, [...(closest.get(other) ?? []), one]);
  }
  return closest;
}

/** The terms of both that say most, as the first of the two writes them. */
export function sharedTerms(one: StoryTerms, other: StoryTerms): string[] {
  const gains = new Map(other.terms.map((term, at) => [term, other.gains[at] as number]));
  return one.terms
    .map((term, at) => ({ at, product: (one.gains[at] as number) * (gains.get(term) ?? 0) }))
    .filter(({ product }) => product > 0)
    .sort((a, b) => b.product - a.product || a.at - b.at)
    .slice(0, MOST_TERMS)
    .map(({ at }) => one.written[at] as string);
}

/** A story in the index, with what another story shares with it while that is added up. */
interface Indexed {
  readonly id: string;
  readonly length: number;
  words: number;
  marks: number;
  squares: number;
  shared: number;
}

/** Stories by their terms. */
class TermIndex {
  readonly #holders = new Map<string, { story: Indexed; gain: number; isMark: boolean }[]>();

  add(id: string, { terms, gains }: StoryTerms): void {
    const story: Indexed = { id, length: lengthOf(gains), words: 0, marks: 0, squares: 0, shared: 0 };
    terms.forEach((term, at) => {
      const holder = { story, gain: gains[at] as number, isMark: isMark(term) };
      const holders = this.#holders.get(term);
      if (holders) holders.push(holder);
      else this.#holders.set(term, [holder]);
    });
  }

  relationsOf(id: string, { terms, gains }: StoryTerms): Relation[] {
    const length = lengthOf(gains);
    const found: Relation[] = [];
    for (const story of this.#addUp(terms, gains)) {
      const score = rounded(agreementOf(story) / (length * story.length), 1e6);
      if (score >= LEAST_SCORE) found.push(id < story.id ? [id, story.id, score] : [story.id, id, score]);
      story.words = story.marks = story.squares = story.shared = 0;
    }
    return found;
  }

  /** The stories that have any of these terms, with what they share added up. */
  #addUp(terms: StoryTerms['terms'], gains: StoryTerms['gains']): ReadonlySet<Indexed> {
    const sharing = new Set<Indexed>();
    terms.forEach((term, at) => {
      for (const { story, gain, isMark } of this.#holders.get(term) ?? []) {
        sharing.add(story);
        const product = gain * (gains[at] as number);
        if (isMark) story.marks += product;
        else {
          story.words += product;
          story.squares += product * product;
          story.shared += 1;
        }
      }
    });
    return sharing;
  }
}

/**
 * What the words of both say together, if they are not too few; a country or a kind of matter that both are about
 * only strengthens it.
 */
function agreementOf(shared: Indexed): number {
  return shared.shared < FEWEST_WORDS ? 0 : matterOf(shared, MATTER);
}

function lengthOf(gains: StoryTerms['gains']): number {
  return Math.hypot(...gains) || 1;
}

/** Without what only the order of a sum decides: equal scores are equal. */
function rounded(value: number, steps: number): number {
  return Math.round(value * steps) / steps;
}
