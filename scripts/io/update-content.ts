/** feeds → `content/`: the only part of the project that touches the network. */
import { join } from 'node:path';
import { sourcesOf } from '../../src/build/check-story.ts';
import { type NewsroomResult, runNewsroom } from '../../src/build/newsroom.ts';
import { liftEdits } from '../../src/curation/lift-edits.ts';
import { articlePath } from '../../src/feeds/article-path.ts';
import { excerptOf } from '../../src/feeds/excerpt.ts';
import { writeArticle } from '../../src/markdown/article-file.ts';
import { writeStory } from '../../src/markdown/story-file.ts';
import type { Article } from '../../src/model/article.ts';
import type { FeedHealth } from '../../src/model/feed.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Registry } from '../../src/model/registry.ts';
import type { Span } from '../../src/model/span.ts';
import type { Story } from '../../src/model/story.ts';
import { findStory, readRegistry, serializeRegistry, withoutArticles } from '../../src/story/registry.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { clockOf } from './clock.ts';
import { type ContentFolder, CURATION, REGISTRY, readContent, STORIES } from './content-folder.ts';
import { pathInside, readText, removeFile, writeIfChanged } from './files.ts';
import { writeHealth } from './health-file.ts';
import { readNewsroomCache, writeNewsroomCache } from './newsroom-cache.ts';
import { type FeedResult, readFeeds } from './read-feeds.ts';

export interface UpdateOptions {
  readonly contentDir: string;
  readonly cacheDir: string;
  /** `--now`; null: the clock of site.yaml or of the machine. */
  readonly now: string | null;
  readonly allowPrivateHosts?: boolean;
  readonly hostLimit?: number;
  readonly force?: boolean;
  readonly log?: (line: string) => void;
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
  readonly problems: readonly Problem[];
}

export async function updateContent(options: UpdateOptions): Promise<UpdateReport> {
  const { contentDir, cacheDir } = options;
  const found = readContent(contentDir);
  const edits = liftPageEdits(contentDir, found);
  const content = edits.lifted > 0 ? readContent(contentDir) : found;
  const now = clockOf(options.now, content.settings);
  const kept = new Map([...content.articles].map(([id, { article }]) => [id, article]));
  const { results, remember } = await readFeeds(content.feeds, {
    ...options,
    now,
    known: kept,
    contact: content.settings.contact,
  });
  const departed = departedSamples(content);
  const articles = withNews(kept, results, departed);
  const registry = registryOf(content);
  const cache = readNewsroomCache(cacheDir);
  const result = runNewsroom({
    ...content,
    ...cache,
    articles,
    untouched: new Set([...content.brokenCurations, ...edits.unliftable]),
    registry: withoutArticles(registry.registry, departed, (story) =>
      isCurated(content, registry.registry, story),
    ),
  });
  const files = writeContent(contentDir, content, { articles, results, departed, result });
  remember();
  writeNewsroomCache(cacheDir, result);
  writeHealth(
    cacheDir,
    results.map(({ health }) => health),
  );
  return {
    changed: files > 0 || edits.lifted > 0,
    feeds: results.map(({ health: { id, state, reason, nextCheck } }) => ({ id, state, reason, nextCheck })),
    articles: countArticles(kept, results, departed),
    stories: countStories(content, registry.registry, result),
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

/** Moves what a person changed in a machine-written page into the story's curation file. */
function liftPageEdits(contentDir: string, { stories, brokenCurations }: ContentFolder) {
  const problems: Problem[] = [];
  const unliftable: string[] = [];
  let lifted = 0;
  for (const stored of stories.values()) {
    const { slug, file } = stored;
    const edits = stored.edits();
    if (edits.length === 0) continue;
    const target = `${CURATION}/${slug}.md`;
    if (edits.some(({ kind }) => kind === 'other') || brokenCurations.has(slug)) {
      unliftable.push(slug);
      const message =
        'This page was edited where the machine writes; it stays as it is and is no longer brought up to date.';
      problems.push({
        code: 'page-edited',
        severity: 'warning',
        file,
        message,
        hint: `Move your words to ${target} and restore the page.`,
      });
      continue;
    }
    const path = join(contentDir, target);
    writeIfChanged(path, liftEdits(readText(path), edits));
    lifted += 1;
    problems.push({
      code: 'edit-lifted',
      severity: 'warning',
      file,
      message: `Your edit of this page now stands in ${target}, where it lasts.`,
    });
  }
  return { problems, unliftable, lifted };
}

/** Articles of sample feeds that are no longer listed, but for those of stories that somebody curated. */
function departedSamples({
  feeds,
  articles,
  registry: text,
  curations,
  stories,
}: ContentFolder): Set<string> {
  const listed = new Set(feeds.map(({ id }) => id));
  const { registry } = readRegistry(text, () => storyRecords({ stories }));
  const curated = new Set(
    Object.keys(registry.stories)
      .filter((story) => isCurated({ curations }, registry, story))
      .flatMap((story) => registry.stories[story]?.articles ?? []),
  );
  return new Set(
    [...articles.values()]
      .map(({ article }) => article)
      .filter(({ sample, feed, id }) => sample && !listed.has(feed) && !curated.has(id))
      .map(({ id }) => id),
  );
}

function isCurated(
  { curations }: Pick<ContentFolder, 'curations'>,
  registry: Registry,
  story: string,
): boolean {
  return curations.some(({ slug, decisions }) => findStory(registry, decisions.story ?? slug) === story);
}

function withNews(
  kept: ReadonlyMap<string, Article>,
  results: readonly FeedResult[],
  departed: ReadonlySet<string>,
): Map<string, Article> {
  const articles = new Map(kept);
  for (const { feed, articles: news } of results) {
    for (const article of news)
      articles.set(article.id, feed.sample ? { ...article, sample: true } : article);
  }
  for (const id of departed) articles.delete(id);
  return articles;
}

function registryOf(content: ContentFolder) {
  return readRegistry(content.registry, () => storyRecords(content));
}

function storyRecords({ stories }: Pick<ContentFolder, 'stories'>) {
  return [...stories.values()].map(({ story: { id, slug, coverage }, file }) => ({
    file,
    id,
    slug,
    articles: coverage.map(({ article }) => article),
  }));
}

/** Article files that a person edited stay as they are; the words in them count. */
function editedArticles({ articles }: ContentFolder): Problem[] {
  return [...articles.values()]
    .filter(({ edited }) => edited)
    .map(({ file }) => ({
      code: 'article-edited',
      severity: 'warning',
      file,
      message: 'This file was edited; it stays as it is and is no longer brought up to date.',
      hint: 'Corrections belong in a story’s curation file; restore this one to follow its source again.',
    }));
}

interface Written {
  readonly articles: ReadonlyMap<string, Article>;
  readonly results: readonly FeedResult[];
  readonly departed: ReadonlySet<string>;
  readonly result: NewsroomResult;
}

/** Writes what changed and removes what left; returns the number of files touched. */
function writeContent(
  contentDir: string,
  content: ContentFolder,
  { articles, results, departed, result }: Written,
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
    const article = articles.get(id);
    const stored = content.articles.get(id);
    if (!article || stored?.edited) continue;
    const allowed = excerpted.has(article.feed)
      ? excerptOf(article, shownSpans(article, result.changed))
      : article;
    write(stored?.file ?? articlePath(article), writeArticle(allowed));
  }
  for (const id of departed) remove(content.articles.get(id)?.file ?? '');
  for (const story of result.changed) {
    const { markdown, evidence } = writeStory(story);
    write(`${STORIES}/${story.slug}.md`, markdown);
    write(`${STORIES}/${story.slug}.evidence.json`, evidence);
  }
  for (const { id, file } of content.stories.values()) {
    if (result.published.has(id)) continue;
    remove(file);
    remove(file.replace(/\.md$/, '.evidence.json'));
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

function countArticles(
  kept: ReadonlyMap<string, Article>,
  results: readonly FeedResult[],
  departed: ReadonlySet<string>,
) {
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
