/** What a story's page is made from: when none of it is another, the page is not composed anew. */
import type { KeptArticles } from '../feeds/known-articles.ts';
import type { Curation } from '../model/curation.ts';
import { type FeedConfig, quoteLimitOf } from '../model/feed.ts';
import type { Registry } from '../model/registry.ts';
import type { SiteSettings } from '../model/site-settings.ts';
import type { Coverage, Story } from '../model/story.ts';
import { type Placement, placedTogether } from '../story/cluster.ts';
import type { ClusterItem } from '../story/clustering/cluster-item.ts';
import type { SplitCurations } from '../story/editing/split-curations.ts';
import { currentStory, formerlyOf } from '../story/registry.ts';
import { shortDigest } from '../text/digest.ts';
import { onDemand } from '../text/remember.ts';
import type { KindOf } from './kinds.ts';

/** The stories related to one, and what they share with it. */
export type SeeAlso = NonNullable<Story['seeAlso']>;

export interface PageMaterial {
  readonly id: string;
  readonly slug: string;
  /** Ids of articles, oldest first. */
  readonly members: readonly string[];
  /** What a page tells of each member: its text, outlet, address, date and kind. */
  readonly told: readonly (readonly (string | null)[])[];
  /** What each member's feed lets a page quote. */
  readonly limits: readonly number[];
  readonly seeAlso: SeeAlso;
  /** Left out where there is none. */
  readonly perhaps?: readonly Coverage[];
  readonly formerly: Story['formerly'];
  /** The page as last written, read only if it is composed anew. */
  readonly stored: { readonly story: Story } | null;
  readonly curation: Curation | null;
  /** What it goes by besides, from the file of the story that it was split from. */
  readonly inherited: Curation | null;
  /** Stories that were split from it. */
  readonly parts: readonly string[];
  /** The page that it was split from, as last written. */
  readonly origin: { readonly story: Story } | null;
  readonly options: { readonly keyPoints: number; readonly quoteLimit: (feed: string) => number };
}

/** What a run has read. */
interface Read {
  readonly articles: Pick<KeptArticles, 'get'>;
  readonly feeds: readonly FeedConfig[];
  readonly settings: SiteSettings;
  /** The pages as last written, by story id. */
  readonly stories: ReadonlyMap<string, { readonly story: Story }>;
}

/** The stories whose pages are asked for. */
interface Published {
  readonly registry: Registry;
  /** Their articles, oldest first, by story id. */
  readonly published: ReadonlyMap<string, readonly string[]>;
  readonly kindOf: KindOf;
  /** What the page of a story shows as related. */
  readonly seeAlso: (story: string) => SeeAlso;
  /** The file that decides on a page, by story id. */
  readonly curationOf: ReadonlyMap<string, Curation>;
  readonly splits: Pick<SplitCurations, 'inherited' | 'parts'>;
}

/** What each of these stories' pages is made from. */
export function* pageMaterials(
  { articles, feeds, settings, stories }: Read,
  { registry, published, kindOf, seeAlso, curationOf, splits }: Published,
): Generator<PageMaterial> {
  const options = { keyPoints: settings.stories.keyPoints, quoteLimit: quoteLimitOf(feeds) };
  const formerly = formerlyOf(registry);
  const perhaps = perhapsBeside({ registry, published, kindOf }, articles);
  for (const [id, members] of published) {
    yield {
      id,
      slug: registry.stories[id]?.slugs[0] as string,
      members,
      told: members.map((article) => {
        const { head } = articles.get(article) ?? {};
        const kind = kindOf(article) ?? [];
        return head ? [head.revision, head.outlet, head.url, head.published, head.language].concat(kind) : [];
      }),
      limits: members.map((article) => options.quoteLimit(articles.get(article)?.head.feed ?? '')),
      seeAlso: seeAlso(id),
      ...(perhaps.has(id) ? { perhaps: perhaps.get(id) } : {}),
      formerly: formerly.get(id),
      stored: stories.get(id) ?? null,
      curation: curationOf.get(id) ?? null,
      inherited: splits.inherited.get(id) ?? null,
      parts: splits.parts.get(id) ?? [],
      origin: stories.get(registry.stories[id]?.splitFrom ?? '') ?? null,
      options,
    };
  }
}

/** By story whose page is asked for, the reports that perhaps tell of it too, in order of id; none that is not kept any more. */
function perhapsBeside(
  { registry, published, kindOf }: Pick<Published, 'registry' | 'published' | 'kindOf'>,
  articles: Pick<KeptArticles, 'get'>,
): ReadonlyMap<string, readonly Coverage[]> {
  const beside = new Map<string, string[]>();
  for (const [id, { perhaps }] of Object.entries(registry.stories)) {
    if (!perhaps) continue;
    const story = currentStory(registry, id);
    if (!published.has(story)) continue;
    beside.set(story, [...(beside.get(story) ?? []), ...perhaps].sort());
  }
  const told = (article: string): Coverage[] => {
    const { head } = articles.get(article) ?? {};
    if (!head) return [];
    const { outlet, title, url, published, language } = head;
    const kind = kindOf(article);
    const entry = { article, outlet, title, url, published, language, revisions: [] };
    return [kind ? { ...entry, kind } : entry];
  };
  return new Map([...beside].map(([story, of]) => [story, of.flatMap(told)]));
}

/**
 * Why each member is here: as just decided, else as the page has told since, else, where the page is lost, by what they
 * share today.
 */
export function reasonsOf(
  members: readonly string[],
  placements: ReadonlyMap<string, Placement>,
  previous: Story | null,
  itemOf: (article: string) => ClusterItem | undefined,
): Map<string, Coverage['why']> {
  const told = new Map(previous?.coverage.map(({ article, why }) => [article, why]));
  const today = onDemand(() => placedTogether(members.flatMap((article) => itemOf(article) ?? [])));
  return new Map(
    members.map((article) => {
      const placement = placements.get(article);
      const known = placement ? reasonOf(placement) : told.get(article);
      return [article, known ?? reasonOf(today().get(article) as Placement)];
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

/** Changes whenever the page could: articles and what is told of them, address, decisions, limits, settings. */
export function materialDigest(page: PageMaterial): string {
  const { stored: _, origin: __, parts, inherited, curation, options, ...material } = page;
  const { decisions, context } = curation ?? {};
  const split = inherited || parts.length > 0 ? [inherited?.decisions ?? null, parts] : [];
  return shortDigest(JSON.stringify([material, decisions, context, options.keyPoints, ...split]), 16);
}
