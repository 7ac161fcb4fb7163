/** The files of an update: only those that differ are written, each whole or not at all. */
import { sourcesOf } from '../../src/build/check-story.ts';
import type { NewsroomResult } from '../../src/build/newsroom.ts';
import { articlePath } from '../../src/feeds/article-path.ts';
import { excerptOf } from '../../src/feeds/excerpt.ts';
import type { KnownArticles } from '../../src/feeds/known-articles.ts';
import { writeArticle } from '../../src/markdown/article-file.ts';
import { findEdits, type StoryEdit } from '../../src/markdown/story-edits.ts';
import { writeStory } from '../../src/markdown/story-file.ts';
import type { Article } from '../../src/model/article.ts';
import { evidenceFileOf, pageFile, REGISTRY } from '../../src/model/content-files.ts';
import type { Span } from '../../src/model/span.ts';
import type { Story } from '../../src/model/story.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import type { ContentCache, ContentFolder } from './content-folder.ts';
import {
  type PathAndText,
  pathInside,
  readText,
  removeFile,
  writeAllIfChanged,
  writeIfChanged,
} from './files.ts';
import type { FeedResult } from './read-feeds.ts';
import type { StoredStory } from './stored-stories.ts';

interface Written {
  readonly articles: KnownArticles;
  readonly results: readonly FeedResult[];
  readonly departed: ReadonlySet<string>;
  readonly result: NewsroomResult;
  /** The text of `registry.json`. */
  readonly registry: string;
  /** Notes what is written. Save it when that is done. */
  readonly cache: ContentCache;
}

/** Writes what changed and removes what left; returns the number of files touched. */
export async function writeContent(
  contentDir: string,
  content: ContentFolder,
  written: Written,
): Promise<number> {
  const { departed, result } = written;
  const at = (file: string) => pathInside(contentDir, file);
  const articles = await writeAllIfChanged(articleFiles(content, written, at));
  const pages = await writeAllIfChanged(storyFiles(content, written, at));
  const left = [...departed].flatMap((id) => content.articles.get(id)?.file ?? []);
  const removed = [...left, ...pagesThatLeft(content, result, at)].filter((file) => removeFile(at(file)));
  const registry = writeIfChanged(at(REGISTRY), written.registry);
  return articles + pages + removed.length + Number(registry);
}

/** The files of what is new or changed. */
function* articleFiles(
  content: ContentFolder,
  { articles, results, result, cache }: Written,
  at: (file: string) => string,
): Generator<PathAndText> {
  const excerpted = new Set(
    content.feeds.filter(({ rights }) => rights.store === 'excerpt').map(({ id }) => id),
  );
  for (const id of new Set(results.flatMap(({ articles: news }) => news.map((article) => article.id)))) {
    const article = articles.get(id)?.article;
    const stored = content.articles.get(id);
    if (!article) continue;
    const allowed = excerpted.has(article.feed)
      ? excerptOf(article, shownSpans(article, result.changed))
      : article;
    const text = writeArticle(allowed);
    const file = stored?.file ?? articlePath(article);
    cache.articles.note(file, text, allowed);
    yield [at(file), text];
  }
}

function* storyFiles(
  { stories }: ContentFolder,
  { result, cache }: Written,
  at: (file: string) => string,
): Generator<PathAndText> {
  for (const story of result.changed) {
    const files = writeStory(story);
    const file = pageFile(story.slug);
    const stored = stories.get(story.id);
    // What a person typed while the run was on is lifted by the next one.
    if (isEditedSince(at(stored?.file ?? file), stored?.edits ?? [])) continue;
    cache.pages.note(file, story, files);
    yield [at(file), files.markdown];
    yield [at(evidenceFileOf(file)), files.evidence];
  }
}

/** Whether a page has other edits by now than when the run began. */
function isEditedSince(path: string, edits: readonly StoryEdit[]): boolean {
  const markdown = readText(path);
  if (markdown === null) return false;
  try {
    const now = findEdits({ markdown, evidence: readText(evidenceFileOf(path)) ?? '' });
    return JSON.stringify(now) !== JSON.stringify(edits);
  } catch {
    return true;
  }
}

/** The files of stories that have no page of their own any more, or have it elsewhere by now. */
function pagesThatLeft(
  { stories }: ContentFolder,
  { published, changed }: NewsroomResult,
  at: (file: string) => string,
): string[] {
  const places = new Map(changed.map(({ id, slug }) => [id, pageFile(slug)]));
  const taken = new Set(places.values());
  const isElsewhere = ({ id, file }: StoredStory) => {
    const place = places.get(id) ?? file;
    return !taken.has(file) && place !== file && readText(at(place)) !== null;
  };
  return [...stories.values()]
    .filter((page) => !published.has(page.id) || isElsewhere(page))
    .flatMap(({ file }) => [file, evidenceFileOf(file)]);
}

/** Sentences of a text that are kept besides those that pages show, so that a later page can tell of it. */
const KEPT_LEAD = 2;

/** What may be kept of an article that must not be kept whole: what pages show of it, and how it begins. */
function shownSpans(article: Article, pages: readonly Story[]): Span[] {
  const shown = pages.flatMap(sourcesOf).filter((source) => source.article === article.id);
  const body = splitSentences(article.text).filter(({ paragraph }) => paragraph > 0);
  return [...shown, ...body.slice(0, KEPT_LEAD)];
}
