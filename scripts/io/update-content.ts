/** feeds → `content/`: the only part of the project that touches the network. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { goneArticles } from '../../src/build/gone-articles.ts';
import type { Newsroom, NewsroomResult } from '../../src/build/newsroom.ts';
import { isPathOf } from '../../src/feeds/article-path.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Registry } from '../../src/model/registry.ts';
import { addressOf, withoutArticles } from '../../src/story/registry.ts';
import { serializeRegistry } from '../../src/story/registry-file.ts';
import { onDemand } from '../../src/text/remember.ts';
import { type BegunRun, beginRun } from './begin-run.ts';
import {
  footingDigest,
  isSettledAt,
  type NewsroomCache,
  readNewsroomCache,
  writeNewsroomCache,
} from './cache/newsroom-cache.ts';
import { clockOf } from './command/clock.ts';
import { readConfiguration } from './content/configuration.ts';
import {
  ContentCache,
  type ContentFolder,
  pagesOfLeftOut,
  type ReadAlready,
  readContent,
  registryOf,
} from './content/content-folder.ts';
import { type LiftedEdits, liftPageEdits } from './content/page-edits.ts';
import { settlePlaces } from './content/page-places.ts';
import type { WrittenContent } from './content/write-content.ts';
import { askFeeds, type Questions } from './feeds/ask-feeds.ts';
import { idsOf, isCurated, type News, newsOf } from './feeds/feed-news.ts';
import { type FeedLog, loadMerging, startReaders } from './feeds/read-feeds.ts';
import { meanwhile } from './meanwhile.ts';
import { similarity } from './similarity.ts';
import { NOTHING_DONE, type Outcome, reportOf, type UpdateReport } from './update-report.ts';

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
  /** Where it was begun before, by who ends it. */
  readonly run?: BegunRun;
}

const loadNewsroom = () => import('../../src/build/newsroom.ts');
const loadWriting = () => import('./content/write-content.ts');

/** @throws as `beginRun` */
export async function updateContent(options: UpdateOptions): Promise<UpdateReport> {
  if (options.run) return updateBegun(options, options.run);
  const run = await beginRun(options);
  try {
    return await updateBegun(options, run);
  } finally {
    run.end();
  }
}

async function updateBegun(options: UpdateOptions, { listings }: BegunRun): Promise<UpdateReport> {
  const configuration = readConfiguration(options.contentDir);
  const questions = questionsOf(configuration, options);
  const readers = questions && startReaders(configuration.feeds, questions);
  try {
    const cache = new ContentCache(options.contentDir, options.cacheDir);
    const memory = onDemand(() => readNewsroomCache(options.cacheDir, cache.articles.keyBefore));
    // Where news are expected, a large folder leaves time to prepare for them while it is listed.
    if (readers?.isAtWork)
      await meanwhile(listings, [loadNewsroom, loadMerging, loadWriting, async () => memory()]);
    const site = readSite(options.contentDir, { cache, configuration, listings: await listings });
    const asked = askFeeds(site.content, questions && { ...questions, readers });
    // What is asked is on its way before the rest is read.
    await Promise.race([asked, nextTurn()]);
    if (readers?.isAtWork !== true && mayRest(site, options.cacheDir)) {
      const { results, remember } = await asked;
      if (idsOf(results).size === 0) {
        site.cache.save();
        remember();
        return reportOf(site, results, NOTHING_DONE);
      }
    }
    const { runNewsroom } = await loadNewsroom();
    const start = readStart(site, memory());
    const { results, remember } = await asked;
    const news = newsOf(site.content, start.registry, results);
    const result = await runNewsroom(newsroomOf(site, start, news));
    const gone = options.asksFeeds === false ? [] : articlesGone(site.content, news, result);
    const work = { site, start, news, result };
    const { files, problems } = await writeAll(options, work);
    remember();
    return reportOf(site, news.results, outcomeOf(work, { files, problems: [...gone, ...problems] }));
  } finally {
    readers?.close();
  }
}

function questionsOf({ settings }: Pick<ContentFolder, 'settings'>, options: UpdateOptions): Questions {
  if (options.asksFeeds === false) return null;
  return { ...options, now: clockOf(options.now, settings), contact: settings.contact };
}

/** The content folder when what people changed on pages is lifted to where it lasts. */
interface Site {
  readonly content: ContentFolder;
  readonly cache: ContentCache;
  readonly edits: LiftedEdits;
  /** Slugs of stories whose pages stay as they are. */
  readonly untouched: ReadonlySet<string>;
  /** The `footingDigest` with which the run begins. */
  readonly footing: string;
}

function readSite(contentDir: string, already: Required<ReadAlready>): Site {
  const { cache, configuration } = already;
  const again = () => readContent(contentDir, { cache, configuration });
  const found = readContent(contentDir, already);
  const places = settlePlaces(contentDir, found);
  const settled = places.length > 0 ? again() : found;
  const lifted = liftPageEdits(contentDir, settled);
  const content = lifted.settled > 0 ? again() : settled;
  const untouched = new Set([...content.brokenCurations, ...lifted.unliftable, ...pagesOfLeftOut(content)]);
  const articles = content.articles.keyBefore;
  const footing = footingDigest({ ...content, untouched, articles, pages: slugsOf(content) });
  const edits = {
    ...lifted,
    problems: [...places, ...lifted.problems],
    settled: places.length + lifted.settled,
  };
  return { content, cache, edits, untouched, footing };
}

function slugsOf({ stories }: ContentFolder): string[] {
  return [...stories.values()].map(({ slug }) => slug);
}

/** Whether a run without news would change nothing. */
function mayRest({ content, edits, footing }: Site, cacheDir: string): boolean {
  return edits.settled === 0 && content.articles.changed.size === 0 && isSettledAt(cacheDir, footing);
}

/** What the last run left. */
interface Start {
  readonly memory: NewsroomCache;
  /** Whether nothing but articles changed since. */
  readonly goesOn: boolean;
  readonly registry: Registry;
  readonly registryProblems: readonly Problem[];
}

function readStart({ content, footing }: Site, memory: NewsroomCache): Start {
  const goesOn = footing === memory.ending;
  const { registry, problems: registryProblems } = registryOf(content, goesOn);
  return { memory, goesOn, registry, registryProblems };
}

function newsroomOf(
  { content, untouched }: Site,
  start: Start,
  { articles, departed, results }: News,
): Newsroom {
  const { memory, registry } = start;
  const isKept = (story: string) => isCurated(content, registry, story);
  return {
    ...content,
    ...memory,
    similarity,
    articles,
    changed: new Set([...content.articles.changed, ...idsOf(results)]),
    goesOn: start.goesOn && departed.size === 0,
    untouched,
    registry: withoutArticles(registry, departed, isKept),
  };
}

/** What is told of articles that left without being taken down; to be asked before pages are written anew. */
function articlesGone(
  { stories, articles: kept, unreadable }: ContentFolder,
  { articles, departed }: News,
  { changed, published }: NewsroomResult,
): Problem[] {
  const isKept = (id: string) =>
    kept.has(id) || articles.has(id) || departed.has(id) || unreadable.some((file) => isPathOf(file, id));
  const isWritten = new Set(changed.map(({ id }) => id));
  const before = [...stories].filter(([id]) => isWritten.has(id) || !published.has(id));
  return goneArticles(
    before.map(([, { story }]) => story),
    isKept,
  );
}

/** All that a run came to. */
interface Work {
  readonly site: Site;
  readonly start: Start;
  readonly news: News;
  readonly result: NewsroomResult;
}

/** Writes what changed and what the next run needs. */
async function writeAll(
  { contentDir, cacheDir }: UpdateOptions,
  { site: { content, cache, untouched }, news, result }: Work,
): Promise<WrittenContent> {
  const { writeContent } = await loadWriting();
  const registry = serializeRegistry(result.registry);
  const written = await writeContent(contentDir, content, { ...news, result, registry, cache });
  const articles = cache.save();
  const pages = [...result.published].flatMap((id) => addressOf(result.registry, id) ?? []);
  const ending = footingDigest({ ...content, untouched, articles, registry, pages });
  writeNewsroomCache(cacheDir, result, { articles, ending });
  return written;
}

function outcomeOf({ site, start, news, result }: Work, { files, problems }: WrittenContent): Outcome {
  return {
    files,
    articles: news.counts,
    stories: countStories(site.content, start.registry, result),
    nearMisses: result.nearMisses,
    problems: [...start.registryProblems, ...result.problems, ...problems],
  };
}

function countStories({ stories }: ContentFolder, before: Registry, { changed, registry }: NewsroomResult) {
  const slugs = (list: NewsroomResult['changed']) => list.map(({ slug }) => slug);
  return {
    added: slugs(changed.filter(({ id }) => !stories.has(id))),
    changed: slugs(
      changed.filter(({ id, revision }) => stories.has(id) && stories.get(id)?.story.revision !== revision),
    ),
    merged: Object.entries(registry.stories).flatMap(([id, { mergedInto, slugs }]) => {
      const isNew = mergedInto !== undefined && before.stories[id]?.mergedInto === undefined;
      return isNew ? [slugs[0] ?? id] : [];
    }),
  };
}
