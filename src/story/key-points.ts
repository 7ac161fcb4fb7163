/**
 * Things to know: few statements of the sources that together tell the matter. Statements are scored for centrality,
 * place and recency; points are then taken greedily, a new kind and source before more of one, never saying again
 * what stands already (maximal marginal relevance, Carbonell and Goldstein 1998).
 */
import type { AnalyzedArticle } from '../model/analyzed-article.ts';
import type { StoryEvent } from '../model/event.ts';
import type { KeyPoint, KeyPointKind, SourceReference } from '../model/story.ts';
import { terms as termsOf } from '../text/terms.ts';
import { findEvents, mergeEvents } from './events.ts';
import { isStale } from './key-point/stale.ts';
import { HEADLINE, type Statement } from './key-point/statement.ts';
import { type StoryView, viewStory } from './key-point/story-view.ts';
import { kindOf } from './key-point-kind.ts';
import { sourceReference } from './source-reference.ts';

export type DraftPoint = Omit<KeyPoint, 'id' | 'since'>;

export interface KeyPointOptions {
  /** The most points. */
  readonly limit: number;
  /** Texts that stand elsewhere on the page and must not be said again. */
  readonly avoid: readonly string[];
  /** The story's events where they are known already; found in the articles otherwise. */
  readonly events?: readonly StoryEvent[];
}

/** A statement with what it is for and how much it deserves a place. */
interface Candidate {
  readonly statement: Statement;
  readonly kind: KeyPointKind;
  readonly score: number;
}

/** A candidate of which this share stands in a chosen point, or the other way round, says nothing new. */
const SAYS_AGAIN = 0.54;
const SAME_KIND_COST = 0.24;
const SAME_ARTICLE_COST = 0.06;
const LIKENESS_COST = 0.5;
/** Points below this are not worth a reader's time. */
const LEAST_VALUE = 0.2;
const MOST_OF_A_KIND: Readonly<Record<KeyPointKind, number>> = {
  latest: 3,
  who: 2,
  background: 3,
  disputed: 2,
  numbers: 2,
  next: 2,
  context: 2,
};
const MOST_SOURCES = 4;

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
  { limit, avoid, events }: KeyPointOptions,
): DraftPoint[] {
  const view = viewStory(articles, events ?? mergeEvents(articles, articles.flatMap(findEvents)));
  const candidates = candidatesOf(view);
  const said = avoid.map((text) => new Set(termsOf(text)));
  const chosen: Candidate[] = [];
  while (chosen.length < limit) {
    const best = bestOf(candidates, chosen, said, view);
    if (!best) break;
    chosen.push(best);
    said.push(new Set(best.statement.terms));
  }
  return chosen
    .sort((a, b) => displayOrder.indexOf(a.kind) - displayOrder.indexOf(b.kind) || b.score - a.score)
    .map(({ statement, kind }) => ({ kind, text: statement.text, sources: sourcesOf(statement, view) }));
}

function candidatesOf(view: StoryView): Candidate[] {
  const told = new Set(view.statements.filter(({ place }) => place !== HEADLINE).map(({ item }) => item));
  return view.statements
    .filter(({ place, item }) => place !== HEADLINE || !told.has(item))
    .filter((statement) => isUnderstood(statement, view) && !isStale(statement, view))
    .map((statement) => ({ statement, kind: kindOf(statement, view), score: scoreOf(statement, view) }));
}

/** "The summit was …" is understood on a page about a summit. */
function isUnderstood({ leansOn }: Statement, { terms }: StoryView): boolean {
  return leansOn.length === 0 || leansOn.some((term) => terms.of(term) >= WELL_KNOWN);
}
const WELL_KNOWN = 0.6;

/** How much a statement tells of the story, about 0–1.5. */
export function scoreOf(statement: Statement, view: StoryView): number {
  const { place, terms, leansOn, text } = statement;
  const height = place === HEADLINE ? 0 : 1 / (2 + place);
  const recency = 1 / (1 + view.ageOf(statement.item) / 4);
  const costs =
    (place === HEADLINE ? 0.25 : 0) + (leansOn.length > 0 ? 0.08 : 0) + (text.startsWith('…') ? 0.08 : 0);
  return view.terms.centrality(terms) + 0.4 * height + 0.3 * recency - costs;
}

function bestOf(
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
  said: readonly ReadonlySet<string>[],
  view: StoryView,
): Candidate | null {
  let best: Candidate | null = null;
  let most = LEAST_VALUE;
  for (const candidate of candidates) {
    const value = gainOf(candidate, chosen, said, view);
    if (value > most) [best, most] = [candidate, value];
  }
  return best;
}

/** What a candidate adds to what is chosen; −∞ where it may not be added. */
function gainOf(
  { statement, kind, score }: Candidate,
  chosen: readonly Candidate[],
  said: readonly ReadonlySet<string>[],
  { terms }: StoryView,
): number {
  const sameKind = chosen.filter((other) => other.kind === kind).length;
  if (sameKind >= MOST_OF_A_KIND[kind]) return Number.NEGATIVE_INFINITY;
  let likest = 0;
  for (const other of said) {
    if (terms.overlap(statement.terms, other) >= SAYS_AGAIN) return Number.NEGATIVE_INFINITY;
    likest = Math.max(likest, terms.likeness(statement.terms, other));
  }
  const sameArticle = chosen.filter((other) => other.statement.item === statement.item).length;
  return score - sameKind * SAME_KIND_COST - sameArticle * SAME_ARTICLE_COST - likest * LIKENESS_COST;
}

/** The statement's sentence, then those of other articles that say the same: one of each, the likest first. */
function sourcesOf(shown: Statement, { statements, terms }: StoryView): SourceReference[] {
  const others = statements
    .filter(
      (other) => other.item !== shown.item && other.status === shown.status && sameFigures(shown, other),
    )
    .map((other) => ({ other, likeness: terms.likeness(shown.terms, other.terms) }))
    .filter(({ likeness }) => likeness >= SAYS_THE_SAME)
    .sort((a, b) => b.likeness - a.likeness);
  const sources = [sourceReference(shown.item.article, shown.sentence)];
  for (const { other } of others) {
    if (sources.length >= MOST_SOURCES) break;
    if (sources.some(({ article }) => article === other.item.article.id)) continue;
    sources.push(sourceReference(other.item.article, other.sentence));
  }
  return sources;
}
/** From this likeness on two sentences say the same. */
const SAYS_THE_SAME = 0.5;

function sameFigures(a: Statement, b: Statement): boolean {
  const differs = (one: Statement, two: Statement) =>
    one.figures.some(({ unit, value }) =>
      two.figures.some((other) => other.unit === unit && other.value !== value),
    );
  return !differs(a, b);
}
