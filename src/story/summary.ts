import type { AnalyzedArticle } from '../model/analyzed-article.ts';
import type { Story } from '../model/story.ts';
import { isStale } from './key-point/stale.ts';
import { HEADLINE, type Statement } from './key-point/statement.ts';
import { type StoryView, viewStory } from './key-point/story-view.ts';
import { sourceReference } from './source-reference.ts';

const MOST_CHARACTERS = 320;
/** Sentences of an article among which the state of things is told. */
const NEWS_SENTENCES = 3;
/** Days before the newest report that still count as now. */
const NOW = 1;

/**
 * The story in one sentence of a source: of the newest reports, the one that says most of the matter and stands by
 * itself; where none does, the newest headline.
 * @param articles in time order, oldest first; at least one
 */
export function summaryOf(articles: readonly AnalyzedArticle[]): Story['summary'] {
  const newest = articles.at(-1);
  if (!newest) throw new RangeError('a story has at least one article');
  const view = viewStory(articles, []);
  const best = bestOf(view, (item) => view.ageOf(item) <= NOW) ?? bestOf(view, () => true);
  if (best) return { text: best.text, sources: [sourceReference(best.item.article, best.sentence)] };
  const headline = sourceReference(newest.article, { start: 0, end: newest.document.titleEnd });
  return { text: headline.quote, sources: [headline] };
}

function bestOf(view: StoryView, isNow: (item: AnalyzedArticle) => boolean): Statement | null {
  let best: Statement | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const statement of view.statements) {
    if (statement.place >= NEWS_SENTENCES || statement.text.length > MOST_CHARACTERS) continue;
    if (!isNow(statement.item) || statement.leansOn.length > 0 || isStale(statement, view)) continue;
    const value = worthOf(statement, view);
    if (value > most) [best, most] = [statement, value];
  }
  return best;
}

/** What is central, said first and said last. */
function worthOf({ terms, place, item, text }: Statement, view: StoryView): number {
  const height = place === HEADLINE ? -0.35 : 0.3 / (1 + place);
  const recency = 0.15 * ((view.articles.indexOf(item) + 1) / view.articles.length) - 0.3 * view.ageOf(item);
  return view.terms.centrality(terms) + height + recency - (text.startsWith('…') ? 0.1 : 0);
}
