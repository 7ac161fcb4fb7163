/**
 * A story's page from its articles, its own past and the editors' decisions. Pure: the same material gives
 * the same page. News arrives day by day even when it is read in bulk, so that "what changed" tells the
 * same history either way.
 */
import { applyCuration, type CuratedPage } from '../curation/apply-curation.ts';
import { UNKNOWN_ID } from '../curation/decision-problems.ts';
import type { Reports } from '../curation/ruling.ts';
import type { AnalyzedArticle } from '../model/analyzed-article.ts';
import type { Problem } from '../model/problem.ts';
import type { SourceReference, Story } from '../model/story.ts';
import type { Draft } from './change/draft.ts';
import { compareWith } from './changes.ts';
import { draftOf, isReport, type Told } from './draft-page.ts';
import { findEvents } from './events.ts';
import { keepIds } from './item-ids.ts';
import { type IsNewerFigure, newerFigures } from './quantity/newer-figure.ts';
import { pastWithinBudget, QuoteBudget, type QuoteLimit, withinBudget } from './quote-budget.ts';
import type { StoryMaterial } from './story-material.ts';
import { unknownsOf } from './unknowns.ts';
import { withKinds } from './with-kinds.ts';

export interface ComposedStory {
  readonly story: Story;
  readonly problems: readonly Problem[];
}

/** Days of news that are told apart when many arrive at once; what is older counts as one. */
const MOST_DAYS = 12;

export function composeStory(material: StoryMaterial): ComposedStory {
  const told: Told = new Map(
    material.articles.filter(isReport).map((item) => [item.article.id, findEvents(item)]),
  );
  const origin = material.previous ? null : (material.origin ?? null);
  const composed = daysOfNews(material).reduce<ComposedStory | null>(
    (last, articles) =>
      composeRevision({ ...material, articles, origin, previous: last?.story ?? material.previous }, told),
    null,
  );
  if (!composed) throw new RangeError(`the story ${material.id} has no article`);
  return composed;
}

/** The articles as they stood at the end of each day that brought news since the last revision. */
function daysOfNews({ articles, previous }: StoryMaterial): (readonly AnalyzedArticle[])[] {
  const known = new Set(previous?.coverage.map(({ article }) => article));
  const isKnown = ({ article }: AnalyzedArticle) => known.has(article.id);
  const days = new Set(articles.filter((item) => !isKnown(item)).map(dayOfPublication));
  if (days.size === 0) return [articles];
  return [...days]
    .sort()
    .slice(-MOST_DAYS)
    .map((day) => articles.filter((item) => isKnown(item) || dayOfPublication(item) <= day))
    .filter((soFar) => soFar.some(isReport));
}

/** Sorts as text; what has no date comes last. */
function dayOfPublication({ article }: AnalyzedArticle): string {
  return article.published ? new Date(article.published).toISOString().slice(0, 10) : 'undated';
}

function composeRevision(material: StoryMaterial, told: Told): ComposedStory {
  const { articles, previous } = material;
  const reports = articles.filter(isReport);
  const { unknowns, answered } = unknownsOf(reports, previous?.unknowns ?? []);
  const limitOf = limitsOf(material);
  const isHere = (id: string) => articles.some(({ article }) => article.id === id);
  const known = knownItems(previous, material.origin?.story ?? null, isHere);
  const draft = withIds(draftOf(material, { told, unknowns, limitOf }), known);
  const isNewerFigure = newerFigures(reports);
  const { page, problems } = decidedOn(draft, material, known, reportsOf(reports, isNewerFigure));
  const budget = new QuoteBudget(limitOf, page.coverage);
  const story = compareWith(previous, withinBudget(page, budget), { answers: answered, isNewerFigure });
  return { story: withKinds(pastWithinBudget(story, budget)), problems };
}

/** The page with what its own file decides, and before it, that of the story from which it was split. */
function decidedOn(
  draft: Draft,
  { curation, inherited = null, previous, isElsewhere }: StoryMaterial,
  known: Story | null,
  reports: Reports,
): CuratedPage<Draft> {
  const setting = { earlier: previous, reports, isElsewhere };
  const first = inherited
    ? applyCuration(draft, inherited, { ...setting, earlier: known })
    : { page: draft, problems: [] };
  // What the file says of items of other parts is told of theirs.
  const problems = first.problems.filter(({ code }) => code !== UNKNOWN_ID);
  if (!curation) return { page: first.page, problems };
  const { page, problems: found } = applyCuration(first.page, curation, setting);
  const hidden = [...(first.page.hidden ?? []), ...(page.hidden ?? [])];
  return { page: { ...page, ...(hidden.length > 0 ? { hidden } : {}) }, problems: [...problems, ...found] };
}

/** What a page can know of its items: as last written, and for a part that has no page yet, as they stood where it was. */
function knownItems(
  previous: Story | null,
  origin: Story | null,
  isHere: (article: string) => boolean,
): Story | null {
  if (!origin) return previous;
  const both = <T extends { readonly id: string; readonly sources: readonly SourceReference[] }>(
    items: readonly T[] = [],
    before: readonly T[] = [],
  ) => {
    const came = before.filter(({ sources: [source] }) => source && isHere(source.article));
    return [...items, ...came.filter(({ id }) => !items.some((item) => item.id === id))];
  };
  return {
    ...(previous ?? origin),
    thingsToKnow: both(previous?.thingsToKnow, origin.thingsToKnow),
    timeline: both(previous?.timeline, origin.timeline),
    undated: both(previous?.undated, origin.undated),
    hidden: both(previous?.hidden, origin.hidden),
  };
}

/** What the articles say, for what editors decided on it. */
function reportsOf(articles: readonly AnalyzedArticle[], isNewerFigure: IsNewerFigure): Reports {
  const texts = new Map(articles.map(({ article }) => [article.id, article.text]));
  return {
    has: (article) => texts.has(article),
    says: ({ article, quote }) => texts.get(article)?.includes(quote) === true,
    isNewerFigure,
  };
}

function withIds(draft: Draft, previous: Story | null): Draft {
  const hidden = (prefix: string) => (previous?.hidden ?? []).filter(({ id }) => id.startsWith(`${prefix}-`));
  const known = [...(previous?.timeline ?? []), ...(previous?.undated ?? []), ...hidden('e')];
  const events = keepIds('e', [...draft.timeline, ...draft.undated], known);
  return {
    ...draft,
    thingsToKnow: keepIds('k', draft.thingsToKnow, [...(previous?.thingsToKnow ?? []), ...hidden('k')]),
    timeline: events.filter(({ date }) => date !== null),
    undated: events.filter(({ date }) => date === null),
    unknowns: keepIds('u', draft.unknowns, [...(previous?.unknowns ?? []), ...hidden('u')]),
  };
}

/** The most characters of each article that the page may quote, by its feed; none for an article of another story. */
function limitsOf({ articles, options }: StoryMaterial): QuoteLimit {
  const feeds = new Map(articles.map(({ article }) => [article.id, article.feed]));
  return (article) => {
    const feed = feeds.get(article);
    return feed === undefined ? 0 : options.quoteLimit(feed);
  };
}
