/** All feeds of a site to their new and changed articles. One bad feed never stops the others. */
import pLimit, { type LimitFunction } from 'p-limit';
import { type KeptArticles, KnownArticles } from '../../../src/feeds/known-articles.ts';
import type { Normalized } from '../../../src/feeds/merge-items.ts';
import type { PreparedFeed } from '../../../src/feeds/prepared-item.ts';
import { type Article, keptArticle } from '../../../src/model/article.ts';
import type { FeedConfig, FeedHealth } from '../../../src/model/feed.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { AgentOnDemand } from './agent-on-demand.ts';
import { type Check, type CheckOptions, checkFeed, mayBringNews, ofFeed } from './check-feed.ts';
import { type FeedState, readFeedStates, writeFeedStates } from './feed-state.ts';
import { PageReader } from './full-text.ts';
import { ParsePool, type ParseTask } from './parse-pool.ts';
import { userAgentOf } from './user-agent.ts';

export interface ReadFeedsOptions {
  /** `file:` feeds are relative to it. */
  readonly contentDir: string;
  readonly cacheDir: string;
  /** ISO instant: all waiting is reckoned by it. */
  readonly now: string;
  /** Every article kept so far. */
  readonly known: KeptArticles;
  /** Lets feeds lie on loopback and private addresses. */
  readonly allowPrivateHosts?: boolean;
  /** Requests at one time to one host; 2 by default. */
  readonly hostLimit?: number;
  /** Asks even where it is too early, and feeds that are gone. */
  readonly force?: boolean;
  /** Address or URL for the User-Agent, so that an outlet can reach the operator. */
  readonly contact?: string | undefined;
  readonly log?: FeedLog;
  /** What `startReaders` gave, if it was called before; they end with the reading. */
  readonly readers?: ParsePool | null;
}

/** Hears a line for the operator as each feed is done, and how many of how many are. */
export type FeedLog = (line: string, done: number, all: number) => void;

export interface FeedResult {
  readonly feed: FeedConfig;
  readonly health: FeedHealth;
  /** New and changed articles, in order of id. */
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

export interface ReadFeeds {
  /** In the order of the list. */
  readonly results: readonly FeedResult[];
  /**
   * Notes that the articles are safely written. Until then only the waiting is remembered, so that after a crash
   * the next run asks for the same bodies again.
   */
  readonly remember: () => void;
}

/** Requests at one time in all. */
const IN_ALL = 24;
const PER_HOST = 2;
const CONNECT_MS = 10_000;
const IDLE_MS = 20_000;

/** Memory of a worker that reads feeds: so many bytes for each byte of the largest feed allowed. */
const MEMORY_PER_BYTE = 10;
const LEAST_MEMORY_MB = 96;

/** Readers of what these feeds bring. Where one of them may bring something, the first begins to start. */
export function startReaders(
  feeds: readonly FeedConfig[],
  { contentDir, cacheDir, now, force = false }: Omit<ReadFeedsOptions, 'known'>,
): ParsePool {
  const largest = Math.max(0, ...feeds.map(({ maxBytes }) => maxBytes));
  const pool = new ParsePool({ memoryMb: Math.max(LEAST_MEMORY_MB, (largest / 1e6) * MEMORY_PER_BYTE) });
  const states = readFeedStates(cacheDir);
  if (feeds.some((feed) => mayBringNews(feed, states.get(feed.id), { contentDir, now, force }))) pool.begin();
  return pool;
}

/** Checks all feeds at once, within limits, and merges what they say in the order of the list. */
export async function readFeeds(feeds: readonly FeedConfig[], options: ReadFeedsOptions): Promise<ReadFeeds> {
  const states = readFeedStates(options.cacheDir);
  const pool = options.readers ?? startReaders(feeds, options);
  const agent = new AgentOnDemand(options.allowPrivateHosts ?? false, {
    connectMs: CONNECT_MS,
    idleMs: IDLE_MS,
  });
  const inAll = pLimit(IN_ALL);
  const limitOf = hostLimits(options.hostLimit ?? PER_HOST);
  const optionsFor = checkOptions(options, pool, agent);
  try {
    const checks = feeds.map((feed) =>
      limitOf(feed)(() => inAll(() => checkFeed(feed, states.get(feed.id), optionsFor(feed)))),
    );
    return await mergeInOrder(feeds, checks, states, options);
  } finally {
    pool.close();
    await agent.destroy();
  }
}

function checkOptions(
  { contentDir, cacheDir, known, now, force = false, contact }: ReadFeedsOptions,
  pool: ParsePool,
  agent: AgentOnDemand,
): (feed: FeedConfig) => CheckOptions {
  const userAgent = userAgentOf(contact);
  const parse = (task: ParseTask) => {
    void loadMerging();
    return pool.parse(task);
  };
  const pages = new PageReader(agent, userAgent, cacheDir);
  const shared = { contentDir, now, force, agent, userAgent, pool: { parse }, pages };
  const carried = known.feeds;
  return ({ id }) => ({ ...shared, hasArticles: carried.has(id) });
}

async function mergeInOrder(
  feeds: readonly FeedConfig[],
  checks: readonly Promise<Check>[],
  states: ReadonlyMap<string, FeedState>,
  { cacheDir, known, now, log }: ReadFeedsOptions,
): Promise<ReadFeeds> {
  const kept = new KnownArticles(known);
  const after = new Map<string, FeedState>();
  const results: FeedResult[] = [];
  const takedown = feeds.flatMap(({ rights }) => rights.takedown);
  for (const [index, feed] of feeds.entries()) {
    const { state, prepared, problems } = await (checks[index] as Promise<Check>);
    // What was taken down stays out, whichever feed brings it.
    const rights = { ...feed.rights, takedown };
    const { articles, problems: found } = await merged(prepared, { ...feed, rights }, kept, now);
    for (const article of articles) kept.set(keptArticle(article));
    after.set(feed.id, state);
    results.push({
      feed,
      health: healthOf(feed, state),
      articles,
      problems: [...problems, ...ofFeed(feed, found)],
    });
    log?.(
      `${feed.id}: ${state.reason || state.state}${articles.length > 0 ? `, ${articles.length} articles new or changed` : ''}`,
      results.length,
      feeds.length,
    );
  }
  writeFeedStates(cacheDir, unconfirmed(after, states));
  return { results, remember: () => writeFeedStates(cacheDir, after) };
}

/** Loaded while the first feed that has something new is parsed. */
export const loadMerging = () => import('../../../src/feeds/merge-items.ts');

async function merged(
  prepared: PreparedFeed | null,
  feed: FeedConfig,
  known: KeptArticles,
  now: string,
): Promise<Normalized> {
  if (!prepared) return { articles: [], problems: [] };
  const { mergeItems } = await loadMerging();
  return mergeItems(prepared, feed, known, now);
}

/** The states with the validators of the bodies whose articles are known to be written. */
function unconfirmed(
  after: ReadonlyMap<string, FeedState>,
  before: ReadonlyMap<string, FeedState>,
): Map<string, FeedState> {
  return new Map(
    [...after].map(([id, state]) => {
      if (state.state !== 'fresh') return [id, state];
      const { etag = null, lastModified = null, bodyHash = null } = before.get(id) ?? {};
      return [id, { ...state, etag, lastModified, bodyHash }];
    }),
  );
}

function healthOf(
  feed: FeedConfig,
  { state, reason, lastCheck, lastSuccess, lastFailure, nextCheck }: FeedState,
): FeedHealth {
  return { id: feed.id, state, reason, lastCheck, lastSuccess, lastFailure, nextCheck };
}

/** A limit for each host; files need none. */
function hostLimits(perHost: number): (feed: FeedConfig) => LimitFunction {
  const limits = new Map<string, LimitFunction>();
  return ({ url }) => {
    const host = url === undefined ? 'files' : new URL(url).host;
    const limit = limits.get(host) ?? pLimit(host === 'files' ? IN_ALL : perHost);
    limits.set(host, limit);
    return limit;
  };
}
