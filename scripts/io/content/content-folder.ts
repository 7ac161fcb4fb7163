/** Everything under `content/`, read. One bad file is a problem with its place; the rest is read all the same. */
import { join } from 'node:path';
import { PAGE_UNREADABLE } from '../../../src/build/refusals.ts';
import { parseCuration } from '../../../src/curation/parse-curation.ts';
import { CURATION, FEED_LIST, REGISTRY } from '../../../src/model/content-files.ts';
import type { Curation } from '../../../src/model/curation.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { type RegistryReading, readRegistry } from '../../../src/story/registry-file.ts';
import { listFiles, readText } from '../files.ts';
import { type Configuration, readConfiguration } from './configuration.ts';
import { listContentNow } from './content-listing.ts';
import { attempt, FILE_UNREADABLE } from './file-faults.ts';
import type { FileListings } from './file-listing.ts';
import { PageCache } from './page-cache.ts';
import { StoredArticles } from './stored-articles.ts';
import { readStories, type StoredStories } from './stored-stories.ts';

/** What was read in the folder before, so that what did not change is not parsed again. */
export class ContentCache {
  readonly articles: StoredArticles;
  readonly pages: PageCache;

  constructor(contentDir: string, cacheDir: string) {
    this.articles = new StoredArticles(contentDir, cacheDir);
    this.pages = new PageCache(contentDir, cacheDir);
  }

  /** Keeps for the next run what was read in this one; returns a digest of the articles. */
  save(): string {
    this.pages.save();
    return this.articles.save();
  }
}

export interface ContentFolder extends Configuration, StoredStories {
  readonly articles: StoredArticles;
  /** Files of articles that cannot be read: they stay as they are. */
  readonly unreadable: readonly string[];
  readonly curations: readonly Curation[];
  /** Slugs whose curation file cannot be read: their stories stay as they are. */
  readonly brokenCurations: ReadonlySet<string>;
  /** Files of pages that cannot be read. */
  readonly unreadablePages: readonly string[];
  /** The text of `registry.json`; null where there is none. */
  readonly registry: string | null;
}

/** What was read before, or is asked for meanwhile. */
export interface ReadAlready {
  /** Without it every file is parsed. */
  readonly cache?: ContentCache;
  /** As `listContent` gives them. */
  readonly listings?: FileListings;
  readonly configuration?: Configuration;
}

export function readContent(
  contentDir: string,
  {
    cache,
    listings = listContentNow(contentDir),
    configuration = readConfiguration(contentDir),
  }: ReadAlready = {},
): ContentFolder {
  const problems: Problem[] = [];
  const articles = cache?.articles ?? new StoredArticles(contentDir, null);
  problems.push(...articles.read(listings, (file, read) => attempt(file, problems, read)));
  problems.push(...configuration.problems);
  const curations = readCurations(contentDir, problems);
  const pages = readStories(contentDir, listings, cache?.pages ?? null, problems);
  const filesOf = (sought: string) =>
    problems.flatMap(({ code, file }) => (code === sought && file ? [file] : []));
  return {
    settings: configuration.settings,
    feeds: configuration.feeds,
    articles,
    unreadable: filesOf(FILE_UNREADABLE),
    ...curations,
    ...pages,
    unreadablePages: filesOf(PAGE_UNREADABLE),
    registry: readText(join(contentDir, REGISTRY)),
    problems,
  };
}

/** Whether a feed that is listed may be missing, since it cannot be read. */
export function hasBrokenFeedList({ problems }: Pick<ContentFolder, 'problems'>): boolean {
  return problems.some(({ file, severity }) => file === FEED_LIST && severity === 'error');
}

/** Whether a mistake in feeds.yaml leaves a feed out, so that its rights are not known. */
export function leftOutFeeds(content: Pick<ContentFolder, 'problems' | 'feeds'>): (feed: string) => boolean {
  const listed = new Set(content.feeds.map(({ id }) => id));
  const isBroken = hasBrokenFeedList(content);
  return (feed) => isBroken && !listed.has(feed);
}

/** Slugs of stories with words of such a feed. */
export function pagesOfLeftOut(content: ContentFolder): string[] {
  if (!hasBrokenFeedList(content)) return [];
  const isLeftOut = leftOutFeeds(content);
  return [...content.stories.values()]
    .filter(({ story }) =>
      story.coverage.some(({ article }) => isLeftOut(content.articles.get(article)?.head.feed ?? '')),
    )
    .map(({ slug }) => slug);
}

function readCurations(contentDir: string, problems: Problem[]) {
  const curations: Curation[] = [];
  const brokenCurations = new Set<string>();
  for (const path of listFiles(join(contentDir, CURATION), '')) {
    const file = `${CURATION}/${path}`;
    if (!path.endsWith('.md')) {
      if (!/(?:^|\/)\./.test(path)) problems.push(noCuration(file));
      continue;
    }
    const parsed = parseCuration(file, readText(join(contentDir, file)) ?? '');
    problems.push(...parsed.problems);
    if (parsed.curation) curations.push(parsed.curation);
    else brokenCurations.add(path.replace(/\.md$/, ''));
  }
  return { curations, brokenCurations };
}

function noCuration(file: string): Problem {
  return {
    code: 'curation-not-markdown',
    severity: 'warning',
    file,
    message: 'This file is not read.',
    hint: 'Decisions about a story go into a file that is called like its address and ends in ".md".',
  };
}

/**
 * The registry, made good from pages and articles where its file is missing or broken.
 * @param isOurs whether the file is known to be as the last run wrote it
 */
export function registryOf(
  {
    registry,
    stories,
    articles,
    unreadablePages,
  }: Pick<ContentFolder, 'registry' | 'stories' | 'articles' | 'unreadablePages'>,
  isOurs = false,
): RegistryReading {
  const remains = () => ({
    records: [...stories.values()].map(({ story: { id, slug, coverage, perhaps, formerly }, file }) => ({
      file,
      id,
      slug,
      articles: coverage.map(({ article }) => article),
      perhaps,
      formerly,
    })),
    // What a page that cannot be read tells of is placed anew.
    placed: unreadablePages.length > 0 ? [] : [...articles.keys()].sort(),
  });
  return readRegistry(registry, remains, isOurs);
}
