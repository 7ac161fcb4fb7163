/** Everything under `content/`, read. One bad file is a problem with its place; the rest is read all the same. */
import { join } from 'node:path';
import { ZodError } from 'zod';
import { PAGE_UNREADABLE } from '../../src/build/refusals.ts';
import { parseFeedList, parseSettings, stoppedClock } from '../../src/build/settings.ts';
import { parseCuration } from '../../src/curation/parse-curation.ts';
import { FrontMatterError } from '../../src/markdown/front-matter.ts';
import { lineOfItem } from '../../src/markdown/read-story-body.ts';
import type { StoryEdit } from '../../src/markdown/story-edits.ts';
import { readStory, type StoryFiles } from '../../src/markdown/story-file.ts';
import { CURATION, FEED_LIST, REGISTRY, SITE_SETTINGS, STORIES } from '../../src/model/content-files.ts';
import type { Curation } from '../../src/model/curation.ts';
import type { FeedConfig } from '../../src/model/feed.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { SiteSettings } from '../../src/model/site-settings.ts';
import type { Story } from '../../src/model/story.ts';
import { type RegistryReading, readRegistry } from '../../src/story/registry-file.ts';
import { onDemand } from '../../src/text/remember.ts';
import { listContentNow } from './content-listing.ts';
import { type FileListings, parseListing } from './file-listing.ts';
import { listFiles, readText } from './files.ts';
import { PageCache, type PageReading, readPage, readPageFiles } from './page-cache.ts';
import { StoredArticles } from './stored-articles.ts';

/** A page as last written. It is read when it is first asked for: most runs need few. */
export class StoredStory {
  readonly id: string;
  readonly slug: string;
  readonly file: string;
  /** What a person changed in the Markdown since it was written. */
  readonly edits: readonly StoryEdit[];
  readonly #files: () => StoryFiles;
  readonly #read: () => Story;

  constructor(contentDir: string, file: string, { id, edits }: PageReading) {
    this.file = file;
    this.slug = file.replace(/^.*\//, '').replace(/\.md$/, '');
    this.id = id;
    this.edits = edits;
    this.#files = () => readPageFiles(contentDir, file);
    this.#read = onDemand(() => {
      const { markdown, evidence } = this.#files();
      return readStory(markdown, evidence);
    });
  }

  get story(): Story {
    return this.#read();
  }

  /** The 1-based line of an item's words, or of the summary's; undefined where it has none. */
  lineOf(item: string): number | undefined {
    return lineOfItem(this.#files().markdown, item);
  }
}

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

/** What `site.yaml` and `feeds.yaml` say. */
export interface Configuration {
  readonly settings: SiteSettings;
  readonly feeds: readonly FeedConfig[];
  readonly problems: readonly Problem[];
}

export interface ContentFolder extends Configuration {
  readonly articles: StoredArticles;
  /** Files of articles that cannot be read: they stay as they are. */
  readonly unreadable: readonly string[];
  readonly curations: readonly Curation[];
  /** Slugs whose curation file cannot be read: their stories stay as they are. */
  readonly brokenCurations: ReadonlySet<string>;
  /** By story id. */
  readonly stories: ReadonlyMap<string, StoredStory>;
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
  const stories = readStories(contentDir, listings, cache?.pages ?? null, problems);
  const filesOf = (sought: string) =>
    problems.flatMap(({ code, file }) => (code === sought && file ? [file] : []));
  return {
    settings: configuration.settings,
    feeds: configuration.feeds,
    articles,
    unreadable: filesOf(UNREADABLE),
    ...curations,
    stories,
    unreadablePages: filesOf(PAGE_UNREADABLE),
    registry: readText(join(contentDir, REGISTRY)),
    problems,
  };
}

export function readConfiguration(contentDir: string): Configuration {
  const problems: Problem[] = [];
  const feedList = readText(join(contentDir, FEED_LIST));
  if (feedList === null) problems.push(noFeeds(contentDir));
  const { feeds, problems: feedProblems } = parseFeedList(feedList ?? '');
  const site = readText(join(contentDir, SITE_SETTINGS)) ?? '';
  const { settings, problems: settingProblems } = parseSettings(site);
  problems.push(...feedProblems, ...settingProblems, ...stoppedClock(site, settings, feeds));
  return { settings, feeds, problems };
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

function noFeeds(contentDir: string): Problem {
  const hint = 'Write one; its smallest form is in the README under "Your own feeds".';
  return {
    code: 'no-feeds-file',
    severity: 'error',
    file: FEED_LIST,
    message: `There is no ${FEED_LIST} in ${contentDir}.`,
    hint,
  };
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

function readStories(
  contentDir: string,
  listings: FileListings,
  cache: PageCache | null,
  problems: Problem[],
): Map<string, StoredStory> {
  const listed = [...listings].filter(([path]) => path === STORIES || path.startsWith(`${STORIES}/`));
  const stamps = new Map<string, string>(
    listed.flatMap(([path, listing]) =>
      parseListing(listing).map(({ name, stamp }) => [`${path}/${name}`, stamp] as const),
    ),
  );
  const stampOf = (file: string) => stamps.get(file) ?? '-';
  const stories = new Map<string, StoredStory>();
  for (const file of [...stamps.keys()].filter((path) => path.endsWith('.md')).sort()) {
    const read = () => cache?.read(file, stampOf) ?? readPage(readPageFiles(contentDir, file));
    const stored = attempt(file, problems, () => storedStory(contentDir, file, read()));
    if (stored) stories.set(stored.id, stored);
  }
  return stories;
}

function storedStory(contentDir: string, file: string, reading: PageReading): StoredStory {
  const stored = new StoredStory(contentDir, file, reading);
  if (stored.edits.length > 0) stored.story;
  return stored;
}

/**
 * The registry, made good from the pages where its file is missing or broken.
 * @param isOurs whether the file is known to be as the last run wrote it
 */
export function registryOf(
  { registry, stories }: Pick<ContentFolder, 'registry' | 'stories'>,
  isOurs = false,
): RegistryReading {
  const records = () =>
    [...stories.values()].map(({ story: { id, slug, coverage, formerly }, file }) => ({
      file,
      id,
      slug,
      articles: coverage.map(({ article }) => article),
      formerly,
    }));
  return readRegistry(registry, records, isOurs);
}

const UNREADABLE = 'file-unreadable';

const FILE_FAULT = {
  code: UNREADABLE,
  hint: 'Mend it, or restore the file from version control; until then it is left out, and as it is.',
};

const PAGE_FAULT = {
  code: PAGE_UNREADABLE,
  hint: 'Restore its two files from version control; an update writes it anew, and keeps what stood there beside it.',
};

/** The value, or null and a problem with file and line where the file cannot be read. */
function attempt<T>(file: string, problems: Problem[], read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FrontMatterError || error instanceof ZodError || error instanceof SyntaxError))
      throw error;
    const message =
      error instanceof ZodError
        ? `"${error.issues[0]?.path.join('.')}": ${error.issues[0]?.message}.`
        : error.message;
    const line = error instanceof FrontMatterError ? { line: error.line } : {};
    const fault = file.startsWith(`${STORIES}/`) ? PAGE_FAULT : FILE_FAULT;
    problems.push({ ...fault, severity: 'error', file, ...line, message });
    return null;
  }
}
