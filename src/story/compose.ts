/**
 * A story's page from its articles, its own past and the editors' decisions. Pure: the same material gives
 * the same page. News arrives day by day even when it is read in bulk, so that "what changed" tells the
 * same history either way.
 */
import { applyCuration, type CuratedPage, UNKNOWN_ID } from '../curation/apply-curation.ts';
import type { Reports } from '../curation/reviews.ts';
import type { AnalyzedArticle } from '../model/analyzed-article.ts';
import type { Curation } from '../model/curation.ts';
import type { EventCandidate, StoryEvent } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';
import type { Span } from '../model/span.ts';
import type { Coverage, SourceReference, Story, TimelineEntry } from '../model/story.ts';
import { datelineLength } from '../text/dateline.ts';
import { formatEdtf } from '../time/edtf.ts';
import { chainsOf } from './chains.ts';
import type { Draft } from './change/draft.ts';
import { compareWith } from './changes.ts';
import { claimsOf } from './claims.ts';
import { coverageOf, lastChangeOf } from './coverage.ts';
import { findEvents, mergeEvents } from './events.ts';
import { keepIds } from './item-ids.ts';
import { datesIn } from './key-point/made-plain.ts';
import { chooseKeyPoints } from './key-points.ts';
import { mergedStories } from './merged-stories.ts';
import { originsOf } from './origins.ts';
import { namesOf } from './people.ts';
import { quantitiesOf } from './quantities.ts';
import { type IsNewerFigure, newerFigures } from './quantity/newer-figure.ts';
import { pastWithinBudget, QuoteBudget, type QuoteLimit, withinBudget } from './quote-budget.ts';
import { sourceReference } from './source-reference.ts';
import { summaryOf } from './summary.ts';
import { reportFrom } from './timeline/report.ts';
import { chooseTimeline } from './timeline.ts';
import { storyLanguage, titleOf } from './title.ts';
import { besides } from './unknown/told-once.ts';
import { type FoundUnknown, unknownsOf } from './unknowns.ts';
import { withKinds } from './with-kinds.ts';

export interface StoryMaterial {
  readonly id: string;
  readonly slug: string;
  /** In time order, oldest first; at least one. */
  readonly articles: readonly AnalyzedArticle[];
  /** Why each article belongs, by article id. */
  readonly why: ReadonlyMap<string, Coverage['why']>;
  /** Other stories that share much with this one. */
  readonly seeAlso: NonNullable<Story['seeAlso']>;
  readonly formerly?: Story['formerly'];
  /** The page of another story as last written. */
  readonly pageOf?: (story: string) => Story | undefined;
  /** The page as last written. */
  readonly previous: Story | null;
  readonly curation: Curation | null;
  /** What it goes by besides, from the file of the story that it was split from. */
  readonly inherited?: Curation | null;
  /** The page that it was split from, as last written: what it takes with it keeps its ids. */
  readonly origin?: { readonly story: Story } | null;
  /** Whether an item stands on the page of a story that was split from this one. */
  readonly isElsewhere?: (item: string) => boolean;
  readonly options: {
    readonly keyPoints: number;
    /** The most characters that a page may quote of one article of a feed. */
    readonly quoteLimit: (feed: string) => number;
  };
}

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

/** Whether an article can tell of facts. */
function isReport({ kind }: AnalyzedArticle): boolean {
  return kind !== 'satire';
}

/** What each article tells of, by article id. */
type Told = ReadonlyMap<string, readonly EventCandidate[]>;

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
  const draft = withIds(draftOf(material, told, limitOf, unknowns), known);
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

function draftOf(
  { id, slug, articles: members, why, seeAlso, formerly, options, ...past }: StoryMaterial,
  told: Told,
  limitOf: QuoteLimit,
  unknowns: readonly FoundUnknown[],
): Draft {
  // Nothing that a page says is satire's, but that there is some.
  const articles = members.filter(isReport);
  const coverage = coverageOf(members, why);
  const { previous, curation, pageOf = () => undefined } = past;
  const merged = mergedStories({ formerly, coverage, previous, curation, pageOf });
  const first = articles[0] as AnalyzedArticle;
  const byId = new Map(articles.map((item) => [item.article.id, item]));
  const events = mergeEvents(
    articles,
    articles.flatMap(({ article }) => told.get(article.id) ?? []),
  );
  const { dated, undated } = chooseTimeline(events, {
    articles: articles.length,
    reportOf: (article) => reportFrom(byId.get(article)),
  });
  const entry = (event: StoryEvent) => timelineEntry(event, byId);
  const title = titleOf(articles.map(({ article }) => article));
  const summary = summaryOf(articles, title, limitOf);
  const notSummed = besides(unknowns, [summary]).filter(({ text }) => text !== title.text);
  const thingsToKnow = chooseKeyPoints(articles, {
    limit: options.keyPoints,
    heading: title.text,
    avoid: [summary.text],
    elsewhere: notSummed
      .filter(({ isOpenMatter }) => isOpenMatter)
      .flatMap(({ sources }) => sources.slice(0, 1)),
    events,
  });
  return {
    id,
    slug,
    title: title.text,
    language: storyLanguage(articles.map(({ article }) => article)),
    firstPublished: first.article.published,
    updated: lastChangeOf(articles),
    developing: articles.at(-1)?.article.developing ?? false,
    closed: false,
    summary,
    thingsToKnow: thingsToKnow.map((point) => ({ ...point, id: '', since: 0 })),
    timeline: dated.map(entry),
    undated: undated.map(entry),
    unknowns: besides(notSummed, thingsToKnow).map(({ text, sources }) => ({
      text,
      sources,
      id: '',
      since: 0,
    })),
    ...namesOf(articles),
    attributions: chainsOf(articles),
    claims: claimsOf(articles),
    numbers: quantitiesOf(articles),
    coverage,
    origins: originsOf(articles),
    related: backgroundOf(articles),
    seeAlso: [...seeAlso],
    ...(formerly ? { formerly } : {}),
    ...(merged.length > 0 ? { merged } : {}),
    context: null,
  };
}

function timelineEntry(
  { date, status, candidates, weight, history }: StoryEvent,
  articles: ReadonlyMap<string, AnalyzedArticle>,
): TimelineEntry {
  const [best] = candidates;
  if (!best) throw new RangeError('an event has at least one candidate');
  const sources = candidates.flatMap((candidate) => {
    const item = articles.get(candidate.article);
    const sentence = item?.analysis.sentences[candidate.sentence];
    return item && sentence ? [sourceReference(item.article, spanOf(sentence, candidate))] : [];
  });
  const { evidence } = best;
  const dateline = datelineLength(best.text);
  const days = otherDays(articles.get(best.article), { start: best.start + dateline, end: best.end }, date);
  return {
    id: '',
    date,
    text: best.text.slice(dateline),
    ...(days.length > 0 ? { days } : {}),
    status,
    sources,
    since: 0,
    evidence,
    weight,
    ...(history.length > 0 ? { history: [...history] } : {}),
  };
}

/** What "Thursday" means in the words shown, where that is not the day at which they stand; places count in the words. */
function otherDays(
  item: AnalyzedArticle | undefined,
  shown: Span,
  date: string | null,
): NonNullable<TimelineEntry['days']> {
  const own = date === null ? '' : formatEdtf(date, 'en');
  return (item ? datesIn(item, shown) : [])
    .filter(({ words }) => words !== own)
    .map(({ at, words }) => ({ at: at - shown.start, words }));
}

/** The sentence, and what of the text before or after it is shown with it. */
function spanOf(sentence: Span, shown: Span): Span {
  return { start: Math.min(sentence.start, shown.start), end: Math.max(sentence.end, shown.end) };
}

/** What the publishers themselves link to, each link once. */
function backgroundOf(articles: readonly AnalyzedArticle[]): Story['related'] {
  const links = new Map<string, Story['related'][number]>();
  for (const { article } of articles) {
    for (const { title, url } of article.related) {
      const key = url ?? title;
      if (!links.has(key)) links.set(key, { title, url, from: article.outlet });
    }
  }
  return [...links.values()];
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
