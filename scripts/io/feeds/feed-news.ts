/** What the feeds brought, and what left. */
import { isPathOf } from '../../../src/feeds/article-path.ts';
import { KnownArticles } from '../../../src/feeds/known-articles.ts';
import { keptArticle } from '../../../src/model/article.ts';
import type { Registry } from '../../../src/model/registry.ts';
import { findStory } from '../../../src/story/registry.ts';
import { type ContentFolder, hasBrokenFeedList } from '../content/content-folder.ts';
import type { StoredArticles } from '../content/stored-articles.ts';
import type { UpdateReport } from '../update-report.ts';
import type { FeedResult } from './read-feeds.ts';

export interface News {
  readonly results: readonly FeedResult[];
  /** Ids of articles that are kept no longer. */
  readonly departed: ReadonlySet<string>;
  /** All articles as they are now. */
  readonly articles: KnownArticles;
  readonly counts: UpdateReport['articles'];
}

export function newsOf(content: ContentFolder, registry: Registry, asked: readonly FeedResult[]): News {
  const results = asked.map((result) => ({ ...result, articles: replaceable(result.articles, content) }));
  const departed = departedSamples(content, registry);
  const articles = withNews(content.articles, results, departed);
  const counts = countArticles(content.articles, results, departed);
  return { results, departed, articles, counts };
}

/**
 * What may follow its source: an article that a person edited stays as it is, on pages too, and so does a file that a slip
 * made unreadable, since it may hold a person's words.
 */
function replaceable(news: FeedResult['articles'], { articles, unreadable }: ContentFolder) {
  return news.filter(({ id }) => !articles.get(id)?.edited && !unreadable.some((file) => isPathOf(file, id)));
}

/**
 * Articles of sample feeds that are no longer listed, but for those that somebody edited, and those of stories that somebody
 * curated. None while feeds.yaml has mistakes: a feed that cannot be read there was not taken out.
 */
function departedSamples(
  { feeds, articles, curations, problems }: ContentFolder,
  registry: Registry,
): Set<string> {
  if (hasBrokenFeedList({ problems })) return new Set();
  const listed = new Set(feeds.map(({ id }) => id));
  const curated = new Set(
    Object.keys(registry.stories)
      .filter((story) => isCurated({ curations }, registry, story))
      .flatMap((story) => registry.stories[story]?.articles ?? []),
  );
  const isDeparted = (id: string) => {
    const article = articles.get(id);
    return article && !listed.has(article.head.feed) && !curated.has(id) && !article.edited;
  };
  return new Set(articles.samples.filter(isDeparted));
}

/** Whether an editor decided on the story. */
export function isCurated(
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

/** Ids of the articles that feeds brought. */
export function idsOf(results: readonly FeedResult[]): Set<string> {
  return new Set(results.flatMap(({ articles }) => articles.map(({ id }) => id)));
}

function countArticles(kept: StoredArticles, results: readonly FeedResult[], departed: ReadonlySet<string>) {
  const news = idsOf(results);
  const revised = [...news].filter((id) => kept.has(id)).length;
  return { added: news.size - revised, revised, removed: departed.size };
}
