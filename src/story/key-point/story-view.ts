/** A story as key points are judged against it: what is newest, what it is about, which plans are off. */
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import type { StoryEvent } from '../../model/event.ts';
import { dayOf } from '../../time/day.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { type Statement, statementsOf } from './statement.ts';
import { StoryTerms } from './story-terms.ts';

export interface StoryView {
  /** In time order, oldest first. */
  readonly articles: readonly AnalyzedArticle[];
  readonly statements: readonly Statement[];
  readonly terms: StoryTerms;
  /** Day of the newest article, `YYYY-MM-DD`; null where no article has a date. */
  readonly newestDay: string | null;
  /** Days between an article and the newest one; 0 where it has no date. */
  readonly ageOf: (item: AnalyzedArticle) => number;
  /** Whether what a statement tells as a plan has since been called off, denied or done. */
  readonly isOverruled: (statement: Statement) => boolean;
}

export function viewStory(articles: readonly AnalyzedArticle[], events: readonly StoryEvent[]): StoryView {
  const days = articles.map(publicationDay).filter((day) => day !== null);
  const newestDay = days.length > 0 ? days.reduce((a, b) => (a > b ? a : b)) : null;
  const overruled = overruledPlans(events);
  return {
    articles,
    statements: articles.flatMap(statementsOf),
    terms: new StoryTerms(articles),
    newestDay,
    ageOf: (item) => daysBetween(publicationDay(item), newestDay),
    isOverruled: ({ item, sentence }) => overruled.has(placeOf(item.article.id, sentence.index)),
  };
}

function publicationDay({ document }: AnalyzedArticle): string | null {
  return dayOf(document.published, document.timeZone);
}

function daysBetween(day: string | null, later: string | null): number {
  const [from, to] = [day && parseEdtf(day), later && parseEdtf(later)];
  return from && to ? Math.max(0, to.first - from.first) : 0;
}

function placeOf(article: string, sentence: number): string {
  return `${article} ${sentence}`;
}

/** Sentences that tell as planned or rumoured what by a later word is off, denied or done. */
function overruledPlans(events: readonly StoryEvent[]): Set<string> {
  const found = new Set<string>();
  for (const { status, candidates } of events) {
    if (status === 'planned' || status === 'unconfirmed') continue;
    for (const candidate of candidates)
      if (candidate.status === 'planned' || (candidate.status === 'unconfirmed' && status !== 'happened'))
        found.add(placeOf(candidate.article, candidate.sentence));
  }
  return found;
}
