/** Asking the feeds of a content folder. */
import { KnownArticles } from '../../../src/feeds/known-articles.ts';
import { type Article, keptArticle, renamed } from '../../../src/model/article.ts';
import type { ContentFolder } from '../content/content-folder.ts';
import { idsOf } from './feed-news.ts';
import { writeHealth } from './health-file.ts';
import { type FeedResult, type ReadFeeds, type ReadFeedsOptions, readFeeds } from './read-feeds.ts';

/** How to ask the feeds; null where none is asked. */
export type Questions = Omit<ReadFeedsOptions, 'known'> | null;

/** @returns what the feeds gave, and what notes that it is written */
export async function askFeeds({ feeds, articles }: ContentFolder, questions: Questions): Promise<ReadFeeds> {
  if (!questions) return { results: [], remember: () => {} };
  const outlets = new Map(feeds.map(({ id, outlet }) => [id, outlet]));
  const known = new KnownArticles(articles);
  const underNewNames = articles
    .underOtherNames(outlets)
    .map(({ article }) => renamed(article, outlets.get(article.feed) ?? article.outlet));
  for (const article of underNewNames) known.set(keptArticle(article));
  const { results: read, remember } = await readFeeds(feeds, { ...questions, known });
  const results = withOthers(read, underNewNames);
  const health = results.map((result) => result.health);
  return {
    results,
    remember() {
      remember();
      writeHealth(questions.cacheDir, health);
    },
  };
}

/** The results, with articles that changed besides each at its own feed. */
function withOthers(results: readonly FeedResult[], others: readonly Article[]): readonly FeedResult[] {
  const read = idsOf(results);
  const left = Map.groupBy(
    others.filter(({ id }) => !read.has(id)),
    ({ feed }) => feed,
  );
  return results.map((result) => ({
    ...result,
    articles: [...result.articles, ...(left.get(result.feed.id) ?? [])].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    ),
  }));
}
