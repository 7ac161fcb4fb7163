/** The files of an update: only those that differ are written, each whole or not at all. */
import { sourcesOf } from '../../src/build/check-story.ts';
import type { NewsroomResult } from '../../src/build/newsroom.ts';
import { articlePath } from '../../src/feeds/article-path.ts';
import { excerptOf } from '../../src/feeds/excerpt.ts';
import { writeArticle } from '../../src/markdown/article-file.ts';
import { writeStory } from '../../src/markdown/story-file.ts';
import type { Article, KeptArticle } from '../../src/model/article.ts';
import type { Span } from '../../src/model/span.ts';
import type { Story } from '../../src/model/story.ts';
import { serializeRegistry } from '../../src/story/registry.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { type ContentCache, type ContentFolder, REGISTRY, STORIES } from './content-folder.ts';
import { pathInside, removeFile, writeIfChanged } from './files.ts';
import { evidenceFileOf } from './page-cache.ts';
import type { FeedResult } from './read-feeds.ts';

interface Written {
  readonly articles: ReadonlyMap<string, KeptArticle>;
  readonly results: readonly FeedResult[];
  readonly departed: ReadonlySet<string>;
  readonly result: NewsroomResult;
  /** Notes what is written. */
  readonly cache: ContentCache;
}

/** Writes what changed and removes what left; returns the number of files touched. */
export function writeContent(
  contentDir: string,
  content: ContentFolder,
  { articles, results, departed, result, cache }: Written,
): number {
  let touched = 0;
  const write = (file: string, text: string) => {
    if (writeIfChanged(pathInside(contentDir, file), text)) touched += 1;
  };
  const remove = (file: string) => {
    if (removeFile(pathInside(contentDir, file))) touched += 1;
  };
  const excerpted = new Set(
    content.feeds.filter(({ rights }) => rights.store === 'excerpt').map(({ id }) => id),
  );
  for (const id of new Set(results.flatMap(({ articles: news }) => news.map((article) => article.id)))) {
    const article = articles.get(id)?.article;
    const stored = content.articles.get(id);
    if (!article || stored?.edited) continue;
    const allowed = excerpted.has(article.feed)
      ? excerptOf(article, shownSpans(article, result.changed))
      : article;
    const text = writeArticle(allowed);
    const file = stored?.file ?? articlePath(article);
    write(file, text);
    cache.articles.note(file, text, allowed);
  }
  for (const id of departed) remove(content.articles.get(id)?.file ?? '');
  for (const story of result.changed) {
    const files = writeStory(story);
    const file = `${STORIES}/${story.slug}.md`;
    write(file, files.markdown);
    write(evidenceFileOf(file), files.evidence);
    cache.pages.note(file, story.id, files);
  }
  for (const { id, file } of content.stories.values()) {
    if (result.published.has(id)) continue;
    remove(file);
    remove(evidenceFileOf(file));
  }
  write(REGISTRY, serializeRegistry(result.registry));
  return touched;
}

/** Sentences of a text that are kept besides those that pages show, so that a later page can tell of it. */
const KEPT_LEAD = 2;

/** What may be kept of an article that must not be kept whole: what pages show of it, and how it begins. */
function shownSpans(article: Article, pages: readonly Story[]): Span[] {
  const shown = pages.flatMap(sourcesOf).filter((source) => source.article === article.id);
  const body = splitSentences(article.text).filter(({ paragraph }) => paragraph > 0);
  return [...shown, ...body.slice(0, KEPT_LEAD)];
}
