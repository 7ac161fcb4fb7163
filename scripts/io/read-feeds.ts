/** All feeds of a site to their new and changed articles. One bad feed never stops the others. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { normalizeItems } from '../../src/feeds/normalize.ts';
import { parseFeed } from '../../src/feeds/parse-feed.ts';
import type { Article } from '../../src/model/article.ts';
import type { FeedConfig, FeedHealth } from '../../src/model/feed.ts';
import type { Problem } from '../../src/model/problem.ts';

export interface ReadFeedsOptions {
  /** `file:` feeds are relative to it. */
  readonly contentDir: string;
  readonly cacheDir: string;
  /** ISO instant: all waiting is reckoned by it. */
  readonly now: string;
  /** Every article kept so far, by id. */
  readonly known: ReadonlyMap<string, Article>;
  /** Lets feeds lie on loopback and private addresses. */
  readonly allowPrivateHosts?: boolean;
  /** Requests at one time to one host. */
  readonly hostLimit?: number;
  /** Asks even where it is too early. */
  readonly force?: boolean;
  /** A line for the operator, e.g. as each feed is done. */
  readonly log?: (line: string) => void;
}

export interface FeedResult {
  readonly feed: FeedConfig;
  readonly health: FeedHealth;
  /** New and changed articles, in order of id. */
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** Reads every feed, in any order, and merges what they say in the order of the list. */
export async function readFeeds(
  feeds: readonly FeedConfig[],
  options: ReadFeedsOptions,
): Promise<{ readonly results: readonly FeedResult[] }> {
  const known = new Map(options.known);
  const results: FeedResult[] = [];
  for (const feed of feeds) {
    const result = await readFileFeed(feed, known, options);
    for (const article of result.articles) known.set(article.id, article);
    results.push(result);
  }
  return { results };
}

async function readFileFeed(
  feed: FeedConfig,
  known: ReadonlyMap<string, Article>,
  { contentDir, now }: ReadFeedsOptions,
): Promise<FeedResult> {
  const health = {
    id: feed.id,
    reason: '',
    lastCheck: now,
    lastSuccess: now,
    lastFailure: null,
    nextCheck: now,
  };
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(contentDir, feed.file ?? ''));
  } catch {
    const problem = missingFile(feed);
    const reason = problem.message;
    return {
      feed,
      health: { ...health, state: 'failing', reason, lastSuccess: null, lastFailure: now },
      articles: [],
      problems: [problem],
    };
  }
  const parsed = parseFeed({ bytes, url: feed.home ?? null });
  const { articles, problems } = normalizeItems(parsed, feed, known, { now });
  const state = !parsed.ok ? 'failing' : articles.length > 0 ? 'fresh' : 'unchanged';
  return { feed, health: { ...health, state }, articles, problems: [...parsed.problems, ...problems] };
}

function missingFile(feed: FeedConfig): Problem {
  return {
    code: 'feed-file-missing',
    message: `The file ${feed.file} of the feed ${feed.id} cannot be read.`,
    hint: 'Paths of feeds are relative to the content folder: correct file: in feeds.yaml.',
    file: 'feeds.yaml',
    severity: 'error',
  };
}
