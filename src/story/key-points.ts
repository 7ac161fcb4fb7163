/**
 * Things to know: few sentences of the sources that together tell the matter. Each sentence is scored for
 * centrality, place and recency; points are then taken greedily, a new kind before more of one, never saying
 * again what stands already (maximal marginal relevance, Carbonell and Goldstein 1998).
 */

import type { Sentence } from '../model/analysis.ts';
import type { AnalyzedArticle } from '../model/analyzed-article.ts';
import type { KeyPoint, KeyPointKind } from '../model/story.ts';
import { standsAlone } from '../text/standing-alone.ts';
import { terms } from '../text/terms.ts';
import { kindOf } from './key-point-kind.ts';
import { sourceReference } from './source-reference.ts';

export type DraftPoint = Omit<KeyPoint, 'id' | 'since'>;

export interface KeyPointOptions {
  /** The most points. */
  readonly limit: number;
  /** Texts that stand elsewhere on the page and must not be said again. */
  readonly avoid: readonly string[];
}

interface Candidate {
  readonly item: AnalyzedArticle;
  readonly sentence: Sentence;
  readonly terms: ReadonlySet<string>;
  readonly kind: KeyPointKind;
  readonly score: number;
}

const FEWEST_WORDS = 6;
const MOST_CHARACTERS = 360;
/** A candidate that shares this much (Jaccard) with a chosen point says nothing new. */
const SAYS_THE_SAME = 0.45;
const SAME_KIND_PENALTY = 0.35;

const displayOrder: readonly KeyPointKind[] = [
  'latest',
  'who',
  'background',
  'disputed',
  'numbers',
  'next',
  'context',
];

/** @param articles in time order, oldest first */
export function chooseKeyPoints(
  articles: readonly AnalyzedArticle[],
  { limit, avoid }: KeyPointOptions,
): DraftPoint[] {
  const candidates = candidatesOf(articles);
  const said = avoid.map((text) => new Set(terms(text)));
  const chosen: Candidate[] = [];
  while (chosen.length < limit) {
    const best = bestOf(candidates, chosen, said);
    if (!best) break;
    chosen.push(best);
    said.push(new Set(best.terms));
  }
  return chosen
    .sort((a, b) => displayOrder.indexOf(a.kind) - displayOrder.indexOf(b.kind) || b.score - a.score)
    .map(({ item, sentence, kind }) => ({
      kind,
      text: sentence.text,
      sources: [sourceReference(item.article, sentence)],
    }));
}

function candidatesOf(articles: readonly AnalyzedArticle[]): Candidate[] {
  const frequency = new Map<string, number>();
  const bodies = articles.map((item) =>
    item.analysis.sentences.filter(({ start }) => start >= item.document.titleEnd),
  );
  for (const sentence of bodies.flat()) {
    for (const term of new Set(terms(sentence.text))) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  return articles.flatMap((item, age) =>
    (bodies[age] ?? []).flatMap((sentence, place) => {
      if (!isShowable(sentence)) return [];
      const own = new Set(terms(sentence.text));
      const kind = kindOf(item, sentence, { newest: age === articles.length - 1, place });
      const score = centrality(own, frequency) + 1 / (2 + place) + (age + 1) / articles.length / 2;
      return [{ item, sentence, terms: own, kind, score }];
    }),
  );
}

function isShowable({ text }: Sentence): boolean {
  const length = text.split(/\s+/).length;
  return (
    length >= FEWEST_WORDS && text.length <= MOST_CHARACTERS && !text.endsWith('?') && standsAlone(text).alone
  );
}

/** Mean of how often a sentence's terms stand in the story, 0–1. */
function centrality(own: ReadonlySet<string>, frequency: ReadonlyMap<string, number>): number {
  if (own.size === 0) return 0;
  const most = Math.max(...frequency.values());
  let sum = 0;
  for (const term of own) sum += Math.log(1 + (frequency.get(term) ?? 0)) / Math.log(1 + most);
  return sum / own.size;
}

function bestOf(
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
  said: readonly ReadonlySet<string>[],
): Candidate | null {
  let best: Candidate | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    if (said.some((other) => jaccard(candidate.terms, other) >= SAYS_THE_SAME)) continue;
    const same = chosen.filter(({ kind }) => kind === candidate.kind).length;
    const value = candidate.score - same * SAME_KIND_PENALTY;
    if (value > most) [best, most] = [candidate, value];
  }
  return best;
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of a) if (b.has(term)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
}
