/**
 * The whole newsroom in one pure step: articles and editors' decisions in, stories and their registry out.
 */
import { unknownFeeds } from '../curation/unknown-feeds.ts';
import type { KeptArticles } from '../feeds/known-articles.ts';
import type { Curation } from '../model/curation.ts';
import type { FeedConfig } from '../model/feed.ts';
import type { Problem } from '../model/problem.ts';
import type { Registry } from '../model/registry.ts';
import type { SiteSettings } from '../model/site-settings.ts';
import type { Coverage, Story } from '../model/story.ts';
import type { Placement } from '../story/cluster.ts';
import type { LivingStories } from '../story/clustering/living-stories.ts';
import type { Similarity } from '../story/clustering/similarity.ts';
import { composeStory } from '../story/compose.ts';
import { readingsForPage, readingsForPlace } from '../story/readings.ts';
import { currentStory, findStory, placedIn } from '../story/registry.ts';
import { relatedStories } from '../story/related.ts';
import { assignStories, type NearMiss, type StoriesOutput } from '../story/stories.ts';
import { digest } from '../text/digest.ts';
import { ArticleDesk } from './article-desk.ts';
import { type ComparedStory, comparedStories } from './compared-stories.ts';

export interface Newsroom {
  readonly settings: SiteSettings;
  readonly feeds: readonly FeedConfig[];
  readonly articles: KeptArticles;
  /** Ids of articles that came, left or changed since the last run. */
  readonly changed: ReadonlySet<string>;
  /**
   * Whether settings, feeds, decisions, registry and pages are as that run left them; only stories that have to do with
   * these articles are then looked at.
   */
  readonly goesOn: boolean;
  readonly curations: readonly Curation[];
  /** Slugs of stories that must stay as they are: their curation file cannot be read, or the page was edited. */
  readonly untouched: ReadonlySet<string>;
  /** The pages as last written, by story id. */
  readonly stories: ReadonlyMap<string, { readonly story: Story }>;
  readonly registry: Registry;
  /** What the last run left; null where it is lost. */
  readonly state: LivingStories | null;
  /** By story id: a digest of what its page was composed from. */
  readonly composed: ReadonlyMap<string, string>;
  /** By story id, as the last run returned it. */
  readonly compared: ReadonlyMap<string, ComparedStory>;
  readonly seeAlso: ReadonlyMap<string, SeeAlso>;
  /** A model to be heard on close decisions about membership; none by default. */
  readonly similarity?: Similarity | null;
}

export type SeeAlso = NonNullable<Story['seeAlso']>;

export interface NewsroomResult {
  readonly registry: Registry;
  readonly state: LivingStories;
  readonly composed: ReadonlyMap<string, string>;
  readonly compared: ReadonlyMap<string, ComparedStory>;
  /** By story id, the stories related to it, if any. */
  readonly seeAlso: ReadonlyMap<string, SeeAlso>;
  /** Pages to be written: those whose material changed. */
  readonly changed: readonly Story[];
  /** Ids of all stories that have a page. */
  readonly published: ReadonlySet<string>;
  readonly nearMisses: readonly NearMiss[];
  readonly problems: readonly Problem[];
}

export function runNewsroom(newsroom: Newsroom): NewsroomResult {
  const desk = new ArticleDesk(newsroom.articles);
  const { stories } = newsroom;
  const outcome = assignAll(newsroom, desk);
  const problems = [...outcome.problems, ...unknownFeeds(newsroom.curations, newsroom.feeds)];
  const { registry, touched } = outcome;
  const membersOf = (ids: Iterable<string>) => publishedMembers(ids, registry, desk);
  const compared = touched ? new Map(newsroom.compared) : new Map<string, ComparedStory>();
  // Articles that were not written yet when they were compared may have been cut since.
  const unsettled = [...compared].filter(([, { key }]) => key === null).map(([id]) => id);
  const looked = new Set(touched ? [...touched, ...unsettled] : Object.keys(registry.stories));
  for (const id of looked) compared.delete(id);
  for (const [id, story] of comparedStories(membersOf(looked), newsroom, desk.plainItem))
    compared.set(id, story);
  const seeAlso = seeAlsoOf(newsroom, compared);
  const composed = new Map([...newsroom.composed].filter(([id]) => compared.has(id)));
  const due = dueStories(newsroom, touched, { compared, composed, seeAlso });
  const waiting = new Map<Page, string>();
  for (const page of pages(newsroom, registry, membersOf(due), seeAlso)) {
    const input = materialDigest(page);
    const isWritten = stories.has(page.id);
    const isUntouched = newsroom.untouched.has(page.slug) && isWritten;
    const isCurrent = composed.get(page.id) === input && isWritten;
    if (!isCurrent) composed.delete(page.id);
    if (!isUntouched && !isCurrent) waiting.set(page, input);
  }
  desk.readAhead(
    [...waiting.keys()].flatMap(({ members }) => members),
    readingsForPage,
  );
  const changed: Story[] = [];
  for (const [page, input] of waiting) {
    const previous = page.stored?.story ?? null;
    const why = reasonsOf(page.members, outcome.assignments, previous);
    const articles = page.members.map((id) => desk.analyzed(id));
    const { story, problems: found } = composeStory({ ...page, articles, why, previous });
    changed.push(story);
    problems.push(...found);
    // What is wrong in a curation file is told in every run until it is mended.
    if (found.length === 0) composed.set(page.id, input);
  }
  return {
    registry,
    state: outcome.state,
    composed,
    compared,
    seeAlso,
    changed,
    published: new Set(compared.keys()),
    nearMisses: outcome.nearMisses,
    problems,
  };
}

/** Stories whose page may have to be composed anew. */
function dueStories(
  before: Newsroom,
  touched: ReadonlySet<string> | null,
  { compared, composed, seeAlso }: Pick<NewsroomResult, 'compared' | 'composed' | 'seeAlso'>,
): string[] {
  const ids = [...compared.keys()];
  if (touched === null) return ids;
  const isSame = (id: string) =>
    seeAlso === before.seeAlso || JSON.stringify(seeAlso.get(id)) === JSON.stringify(before.seeAlso.get(id));
  return ids.filter((id) => touched.has(id) || !composed.has(id) || !isSame(id));
}

/** The stories related to each: as remembered, where nothing of what they are compared by is another. */
function seeAlsoOf(
  before: Newsroom,
  compared: ReadonlyMap<string, ComparedStory>,
): ReadonlyMap<string, SeeAlso> {
  const isSame = ([id, story]: [string, ComparedStory]) => before.compared.get(id) === story;
  if (compared.size === before.compared.size && [...compared].every(isSame)) return before.seeAlso;
  const related = relatedStories(new Map([...compared].map(([id, { terms }]) => [id, terms])));
  return new Map(
    [...related]
      .filter(([, links]) => links.length > 0)
      .map(([id, links]) => [id, links.map((link) => ({ story: link.id, terms: [...link.terms] }))]),
  );
}

/** Places every article, and once more where decisions name stories that only now have their address. */
function assignAll(
  { articles, changed, goesOn, registry, state, curations, settings, similarity, untouched }: Newsroom,
  desk: ArticleDesk,
): StoriesOutput {
  const known = (idOrUrl: string) => desk.clusterItem(idOrUrl);
  const headline = (id: string) => articles.get(id)?.head;
  const isPlaced = placedIn(registry);
  const fresh = [...(goesOn ? changed : articles.keys())]
    .filter((id) => articles.has(id) && !isPlaced(id))
    .sort();
  desk.readAhead(fresh, readingsForPlace);
  const input = {
    known,
    headline,
    curations,
    unreadable: untouched,
    settings: settings.stories,
    similarity: similarity ?? null,
    datedEvents: (id: string) => desk.datedDays(id),
  };
  const first = assignStories({
    ...input,
    articles: fresh.flatMap((id) => known(id) ?? []),
    changed,
    goesOn,
    registry,
    state,
  });
  const isKnown =
    (to: Registry) =>
    ({ decisions, slug }: Curation) =>
      findStory(to, decisions.story ?? slug) !== null;
  if (curations.filter(isKnown(first.registry)).every(isKnown(registry))) return first;
  const second = assignStories({ ...input, articles: [], registry: first.registry, state: first.state });
  const assignments = new Map([...first.assignments, ...second.assignments]);
  return { ...second, assignments, nearMisses: first.nearMisses };
}

interface Page {
  readonly id: string;
  readonly slug: string;
  /** Ids of articles, oldest first. */
  readonly members: readonly string[];
  readonly revisions: readonly string[];
  /** What each member's feed lets a page quote. */
  readonly limits: readonly number[];
  readonly seeAlso: SeeAlso;
  /** The page as last written, read only if it is composed anew. */
  readonly stored: { readonly story: Story } | null;
  readonly curation: Curation | null;
  readonly options: { readonly keyPoints: number; readonly quoteLimit: (feed: string) => number };
}

/** What each of these stories' pages is made from. */
function* pages(
  { articles, curations, feeds, settings, stories }: Newsroom,
  registry: Registry,
  published: ReadonlyMap<string, readonly string[]>,
  seeAlso: ReadonlyMap<string, SeeAlso>,
): Generator<Page> {
  const curationOf = new Map(
    curations.flatMap((curation) => {
      const story = findStory(registry, curation.decisions.story ?? curation.slug);
      return story ? [[currentStory(registry, story), curation] as const] : [];
    }),
  );
  const limits = new Map(feeds.map(({ id, rights }) => [id, rights.quote]));
  const options = {
    keyPoints: settings.stories.keyPoints,
    quoteLimit: (feed: string) => limits.get(feed) ?? 0,
  };
  for (const [id, members] of published) {
    yield {
      id,
      slug: registry.stories[id]?.slugs[0] as string,
      members,
      revisions: members.map((article) => articles.get(article)?.head.revision ?? ''),
      limits: members.map((article) => options.quoteLimit(articles.get(article)?.head.feed ?? '')),
      seeAlso: seeAlso.get(id) ?? [],
      stored: stories.get(id) ?? null,
      curation: curationOf.get(id) ?? null,
      options,
    };
  }
}

/** The articles of each of these stories that has a page, oldest first, by story id in order. */
function publishedMembers(
  stories: Iterable<string>,
  registry: Registry,
  desk: ArticleDesk,
): Map<string, string[]> {
  const published = new Map<string, string[]>();
  for (const id of [...stories].sort()) {
    const entry = registry.stories[id];
    if (!entry || entry.mergedInto !== undefined || entry.tombstone !== undefined) continue;
    const members = entry.articles.filter(desk.has).sort(desk.byTime);
    if (members.length > 0) published.set(id, members);
  }
  return published;
}

/** Why each member is here: as just decided, else as the page has told since. */
function reasonsOf(
  members: readonly string[],
  placements: ReadonlyMap<string, Placement>,
  previous: Story | null,
): Map<string, Coverage['why']> {
  const told = new Map(previous?.coverage.map(({ article, why }) => [article, why]));
  return new Map(
    members.map((article) => {
      const placement = placements.get(article);
      return [article, placement ? reasonOf(placement) : told.get(article)];
    }),
  );
}

function reasonOf({ score, why, runnerUp }: Placement): Coverage['why'] {
  const rounded = (value: number) => Math.round(value * 1000) / 1000;
  return {
    score: rounded(score),
    terms: [...why.names, ...why.terms],
    runnerUp: runnerUp ? { story: runnerUp.story, score: rounded(runnerUp.score) } : null,
  };
}

/** Changes whenever the page could: articles and their revisions, address, decisions, limits, settings. */
function materialDigest({ id, slug, members, revisions, limits, seeAlso, curation, options }: Page): string {
  const { decisions, context } = curation ?? {};
  return digest(
    JSON.stringify([id, slug, members, revisions, limits, seeAlso, decisions, context, options.keyPoints]),
  ).slice(0, 16);
}
