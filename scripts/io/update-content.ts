/** feeds → `content/`: the only part of the project that touches the network. */
import { type NewsroomResult, runNewsroom } from '../../src/build/newsroom.ts';
import { KnownArticles } from '../../src/feeds/known-articles.ts';
import { keptArticle } from '../../src/model/article.ts';
import type { FeedHealth } from '../../src/model/feed.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Registry } from '../../src/model/registry.ts';
import { findStory, serializeRegistry, withoutArticles } from '../../src/story/registry.ts';
import type { NearMiss } from '../../src/story/stories.ts';
import { clockOf } from './clock.ts';
import { ContentCache, type ContentFolder, readContent, registryOf } from './content-folder.ts';
import { listContent } from './content-listing.ts';
import type { FileListings } from './file-listing.ts';
import { writeHealth } from './health-file.ts';
import { beginRun } from './killed-run.ts';
import { footingDigest, readNewsroomCache, writeNewsroomCache } from './newsroom-cache.ts';
import { editedArticles, liftPageEdits } from './page-edits.ts';
import { type FeedLog, type FeedResult, type ReadFeeds, readFeeds } from './read-feeds.ts';
import { similarity } from './similarity.ts';
import type { StoredArticles } from './stored-articles.ts';
import { writeContent } from './write-content.ts';

export interface UpdateOptions {
  readonly contentDir: string;
  readonly cacheDir: string;
  /** `--now`; null: the clock of site.yaml or of the machine. */
  readonly now: string | null;
  readonly allowPrivateHosts?: boolean;
  readonly hostLimit?: number;
  readonly force?: boolean;
  readonly log?: FeedLog;
  /** False where no feed is asked: only what was decided or removed is carried through. */
  readonly asksFeeds?: boolean;
  /** What `listContent` gives, where it was asked while this code was still being loaded. */
  readonly listings?: Promise<FileListings>;
}

/** What an update did: the machine-readable result of `npm run update -- --json`. */
export interface UpdateReport {
  /** Whether a file under `content/` changed. */
  readonly changed: boolean;
  readonly feeds: readonly Pick<FeedHealth, 'id' | 'state' | 'reason' | 'nextCheck'>[];
  readonly articles: { readonly added: number; readonly revised: number; readonly removed: number };
  readonly stories: {
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly merged: readonly string[];
  };
  /** Articles whose place was a close decision, each with the line that would turn it. */
  readonly nearMisses: readonly NearMiss[];
  readonly problems: readonly Problem[];
}

export async function updateContent(options: UpdateOptions): Promise<UpdateReport> {
  const { contentDir, cacheDir } = options;
  const endRun = beginRun(contentDir, cacheDir);
  const listings = options.listings ?? listContent(contentDir);
  const contentCache = new ContentCache(contentDir, cacheDir);
  const found = readContent(contentDir, contentCache, await listings);
  const edits = liftPageEdits(contentDir, found);
  const content = edits.lifted > 0 ? readContent(contentDir, contentCache) : found;
  const now = clockOf(options.now, content.settings);
  const feeds = askFeeds(content, options, now);
  const cache = readNewsroomCache(cacheDir);
  const untouched = new Set([...content.brokenCurations, ...edits.unliftable]);
  const footing = {
    ...content,
    untouched,
    articles: content.articles.keyBefore,
    pages: content.stories.keys(),
  };
  const goesOn = footingDigest(footing) === cache.ending;
  const registry = registryOf(content, goesOn);
  const { results, remember } = await feeds;
  const departed = departedSamples(content, registry.registry);
  const articles = withNews(content.articles, results, departed);
  const counts = countArticles(content.articles, results, departed);
  const news = results.flatMap((result) => result.articles.map(({ id }) => id));
  const result = runNewsroom({
    ...content,
    ...cache,
    similarity,
    articles,
    changed: goesOn && departed.size === 0 ? new Set([...content.articles.changed, ...news]) : null,
    untouched,
    registry: withoutArticles(registry.registry, departed, (story) =>
      isCurated(content, registry.registry, story),
    ),
  });
  const registryText = serializeRegistry(result.registry);
  const files = await writeContent(contentDir, content, {
    articles,
    results,
    departed,
    result,
    registry: registryText,
    cache: contentCache,
  });
  const kept = contentCache.save();
  remember();
  const ending = footingDigest({
    ...content,
    untouched,
    articles: kept,
    registry: registryText,
    pages: result.published,
  });
  writeNewsroomCache(cacheDir, result, ending);
  endRun();
  return {
    changed: files > 0 || edits.lifted > 0,
    feeds: results.map(({ health: { id, state, reason, nextCheck } }) => ({ id, state, reason, nextCheck })),
    articles: counts,
    stories: countStories(content, registry.registry, result),
    nearMisses: result.nearMisses,
    problems: [
      ...edits.problems,
      ...content.problems,
      ...editedArticles(content),
      ...results.flatMap(({ problems }) => problems),
      ...registry.problems,
      ...result.problems,
    ],
  };
}

/** @returns what the feeds gave, and what notes that it is written */
async function askFeeds(content: ContentFolder, options: UpdateOptions, now: string): Promise<ReadFeeds> {
  if (options.asksFeeds === false) return { results: [], remember: () => {} };
  const { results, remember } = await readFeeds(content.feeds, {
    ...options,
    now,
    known: content.articles,
    contact: content.settings.contact,
  });
  const health = results.map((result) => result.health);
  return {
    results,
    remember() {
      remember();
      writeHealth(options.cacheDir, health);
    },
  };
}

/** Articles of sample feeds that are no longer listed, but for those of stories that somebody curated. */
function departedSamples({ feeds, articles, curations }: ContentFolder, registry: Registry): Set<string> {
  const listed = new Set(feeds.map(({ id }) => id));
  const curated = new Set(
    Object.keys(registry.stories)
      .filter((story) => isCurated({ curations }, registry, story))
      .flatMap((story) => registry.stories[story]?.articles ?? []),
  );
  const isListed = (id: string) => listed.has(articles.get(id)?.head.feed ?? '');
  return new Set(articles.samples.filter((id) => !isListed(id) && !curated.has(id)));
}

function isCurated(
  { curations }: Pick<ContentFolder, 'curations'>,
  registry: Registry,
  story: string,
): boolean {
  return curations.some(({ slug, decisions }) => findStory(registry, decisions.story ?? slug) === story);
}

function withNews(
  kept: StoredArticles,
  results: readonly FeedResult[],
  departed: ReadonlySet<string>,
): KnownArticles {
  const articles = new KnownArticles(kept);
  for (const { feed, articles: news } of results) {
    for (const article of news)
      articles.set(keptArticle(feed.sample ? { ...article, sample: true } : article));
  }
  for (const id of departed) articles.delete(id);
  return articles;
}

function countArticles(kept: StoredArticles, results: readonly FeedResult[], departed: ReadonlySet<string>) {
  const news = new Set(results.flatMap(({ articles }) => articles.map(({ id }) => id)));
  const revised = [...news].filter((id) => kept.has(id)).length;
  return { added: news.size - revised, revised, removed: departed.size };
}

function countStories({ stories }: ContentFolder, before: Registry, { changed, registry }: NewsroomResult) {
  const slugs = (list: NewsroomResult['changed']) => list.map(({ slug }) => slug);
  return {
    added: slugs(changed.filter(({ id }) => !stories.has(id))),
    changed: slugs(
      changed.filter(({ id, revision }) => stories.has(id) && stories.get(id)?.story.revision !== revision),
    ),
    merged: Object.keys(registry.stories).filter(
      (id) => registry.stories[id]?.mergedInto !== undefined && before.stories[id]?.mergedInto === undefined,
    ),
  };
}
