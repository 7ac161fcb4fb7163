import type { AnalyzedArticle } from '../model/analyzed-article.ts';
import type { Story } from '../model/story.ts';
import { tenseOf } from './event/verbs.ts';
import { isStale } from './key-point/stale.ts';
import { HEADLINE, type Statement } from './key-point/statement.ts';
import { isNews, type StoryView, viewStory } from './key-point/story-view.ts';
import { sourceReference } from './source-reference.ts';

const MOST_CHARACTERS = 320;
/** Sentences of an article among which the state of things is told. */
const NEWS_SENTENCES = 3;
const EARLY_SENTENCES = 8;

/**
 * The story in one sentence of a source, or two: of the newest reports, what says most of the matter and stands by
 * itself; where nothing does, the newest headline.
 * @param articles in time order, oldest first; at least one
 */
export function summaryOf(articles: readonly AnalyzedArticle[]): Story['summary'] {
  const newest = articles.at(-1);
  if (!newest) throw new RangeError('a story has at least one article');
  const view = viewStory(articles, []);
  const best = stages.reduce<Statement | null>(
    (found, stage) =>
      found ??
      bestOf(
        view.statements.filter((one) => stage(one, view)),
        view,
      ),
    null,
  );
  if (best) return { text: best.text, sources: [sourceReference(best.item.article, best.sentence)] };
  const headline = sourceReference(newest.article, { start: 0, end: newest.document.titleEnd });
  return { text: headline.quote, sources: [headline] };
}

/** Where the summary is looked for; a stage is entered where those before it hold nothing. */
const stages: readonly ((statement: Statement, view: StoryView) => boolean)[] = [
  (statement, view) => isBody(statement, NEWS_SENTENCES) && !isStale(statement, view),
  (statement) => isBody(statement, NEWS_SENTENCES),
  (statement, view) => isBody(statement, EARLY_SENTENCES) && !isStale(statement, view),
  (statement, view) => statement.place === HEADLINE && !isStale(statement, view),
];

function isBody({ place, text, leansOn }: Statement, before: number): boolean {
  return place !== HEADLINE && place < before && text.length <= MOST_CHARACTERS && leansOn.length === 0;
}

function bestOf(statements: readonly Statement[], view: StoryView): Statement | null {
  let best: Statement | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const statement of statements) {
    const value = worthOf(statement, view);
    if (value > most) [best, most] = [statement, value];
  }
  return best;
}

const CUT_COST = 0.1;
/** Of an article that explains, asks or argues. */
const NO_NEWS_COST = 0.4;
/** Of what lies before the news ("had been"), and of what may be. */
const BEFORE_COST = 0.3;
const OPEN_COST = 0.15;
const DAY_COST = 0.25;
const LATER_THE_SAME_DAY = 0.15;

/** What is central, said first and said last, and has happened. */
function worthOf({ terms, place, item, text, status }: Statement, view: StoryView): number {
  const height = place === HEADLINE ? 0 : 0.3 / (1 + place);
  const recency =
    (LATER_THE_SAME_DAY * (view.orderOf(item) + 1)) / view.articles.length - DAY_COST * view.ageOf(item);
  const costs =
    (text.startsWith('…') ? CUT_COST : 0) +
    (isNews(item) ? 0 : NO_NEWS_COST) +
    (tenseOf(text) === 'past-perfect' ? BEFORE_COST : 0) +
    (status === 'unconfirmed' || status === 'planned' ? OPEN_COST : 0);
  return view.terms.centrality(terms) + height + recency - costs;
}
