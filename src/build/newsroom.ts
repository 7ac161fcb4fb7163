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
import type { Story } from '../model/story.ts';
import type { LivingStories } from '../story/clustering/living-stories.ts';
import type { Similarity } from '../story/clustering/similarity.ts';
import { pageCurations } from '../story/editing/page-curations.ts';
import { splitCurations } from '../story/editing/split-curations.ts';
import { readingsForPlace } from '../story/readings.ts';
import { findStory, placedIn } from '../story/registry.ts';
import type { Relation } from '../story/related.ts';
import { assignStories, type NearMiss, type StoriesOutput } from '../story/stories.ts';
import { ArticleDesk } from './article-desk.ts';
import { type ComparedStory, comparedStories } from './compared-stories.ts';
import { composePages, type PageDigests } from './compose-pages.ts';
import { kindsOf } from './kinds.ts';
import { pageMaterials } from './page-material.ts';
import { type SeeAlsoLists, seeAlsoLists } from './see-also.ts';

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
  readonly stories: ReadonlyMap<string, { readonly story: Story; readonly slug: string }>;
  readonly registry: Registry;
  /** What the last run left; null where it is lost. */
  readonly state: LivingStories | null;
  /** By story id: a digest of what its page was composed from. */
  readonly composed: ReadonlyMap<string, string>;
  /** By story id, as the last run returned it. */
  readonly compared: ReadonlyMap<string, ComparedStory>;
  /** Which stories are related, as the last run returned it. */
  readonly relations: readonly Relation[];
  /** A model to be heard on close decisions about membership; none by default. */
  readonly similarity?: Similarity | null;
}

export interface NewsroomResult {
  readonly registry: Registry;
  readonly state: LivingStories;
  readonly composed: ReadonlyMap<string, string>;
  readonly compared: ReadonlyMap<string, ComparedStory>;
  readonly relations: readonly Relation[];
  /** Pages to be written: those whose material changed. */
  readonly changed: readonly Story[];
  /** Ids of all stories that have a page. */
  readonly published: ReadonlySet<string>;
  readonly nearMisses: readonly NearMiss[];
  readonly problems: readonly Problem[];
}

export async function runNewsroom(newsroom: Newsroom): Promise<NewsroomResult> {
  const kindOf = kindsOf(newsroom.articles, newsroom.feeds);
  const isReport = (article: string) => kindOf(article) !== 'satire';
  const desk = new ArticleDesk(newsroom.articles, kindOf);
  const outcome = assignAll(newsroom, desk, isReport);
  const { registry, touched, state, assignments, nearMisses } = outcome;
  const membersOf = (ids: Iterable<string>) => publishedMembers(ids, registry, desk, isReport);
  const compared = compareStories(newsroom, outcome, (ids) =>
    comparedStories(membersOf(ids), newsroom, desk.plainItem),
  );
  const seeAlso = seeAlsoLists(newsroom, compared);
  const digests = new Map([...newsroom.composed].filter(([id]) => compared.has(id)));
  const due = dueStories({ touched, compared, digests, seeAlso });
  const curated = pageCurations(registry, newsroom.curations);
  const splits = splitCurations(registry, curated.of, (name) => desk.idOf(name));
  const published = membersOf(due);
  const pages = pageMaterials(newsroom, {
    registry,
    published,
    kindOf,
    seeAlso: seeAlso.of,
    curationOf: curated.of,
    splits,
  });
  const { changed, composed, problems } = await composePages(pages, {
    ...newsroom,
    digests,
    assignments,
    desk,
  });
  return {
    registry,
    state,
    composed,
    compared,
    relations: seeAlso.relations,
    changed,
    published: new Set(compared.keys()),
    nearMisses,
    problems: [
      ...outcome.problems,
      ...curated.problems,
      ...splits.problems,
      ...unknownFeeds(newsroom.curations, newsroom.feeds),
      ...problems,
    ],
  };
}

/** What published stories are compared by; of those that had nothing to do with this run, as it was. */
function compareStories(
  before: Newsroom,
  { registry, touched }: StoriesOutput,
  compare: (ids: ReadonlySet<string>) => ReadonlyMap<string, ComparedStory>,
): ReadonlyMap<string, ComparedStory> {
  const compared = touched ? new Map(before.compared) : new Map<string, ComparedStory>();
  // Articles that were not written yet when they were compared may have been cut since.
  const unsettled = [...compared].filter(([, { key }]) => key === null).map(([id]) => id);
  const looked = new Set(touched ? [...touched, ...unsettled] : Object.keys(registry.stories));
  for (const id of looked) compared.delete(id);
  for (const [id, story] of compare(looked)) compared.set(id, story);
  return compared;
}

/** What tells whether a page may be other than it was. */
interface Standing {
  /** Stories that have to do with this run; null where all have. */
  readonly touched: StoriesOutput['touched'];
  readonly compared: NewsroomResult['compared'];
  readonly digests: PageDigests;
  readonly seeAlso: SeeAlsoLists;
}

/** Stories whose page may have to be composed anew. */
function dueStories({ touched, compared, digests, seeAlso }: Standing): string[] {
  const ids = [...compared.keys()];
  if (touched === null) return ids;
  return ids.filter((id) => touched.has(id) || !digests.has(id) || !seeAlso.isSame(id));
}

/** Places every article, and once more where decisions name stories that only now have their address. */
function assignAll(
  { articles, changed, goesOn, registry, state, curations, settings, similarity, untouched }: Newsroom,
  desk: ArticleDesk,
  isReport: (article: string) => boolean,
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
    isReport,
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

/** The articles of each of these stories that has a page, oldest first, by story id in order. Satire alone makes no page. */
function publishedMembers(
  stories: Iterable<string>,
  registry: Registry,
  desk: ArticleDesk,
  isReport: (article: string) => boolean,
): Map<string, string[]> {
  const published = new Map<string, string[]>();
  for (const id of [...stories].sort()) {
    const entry = registry.stories[id];
    if (!entry || entry.mergedInto !== undefined || entry.tombstone !== undefined) continue;
    const members = entry.articles.filter(desk.has).sort(desk.byTime);
    if (members.some(isReport)) published.set(id, members);
  }
  return published;
}
