/** What is remembered of each feed between runs, in `.cache/feeds.json`. Losing it costs requests, never data. */
import { join } from 'node:path';
import type { FeedConfig, FeedHealth } from '../../../src/model/feed.ts';
import { digest } from '../../../src/text/digest.ts';
import { readText, writeIfChanged } from '../files.ts';
import { keepWhole } from '../whole-file.ts';

export interface FeedState extends Omit<FeedHealth, 'id'> {
  /** The address in feeds.yaml, and the one that permanent redirects led to. */
  readonly configured: string;
  readonly url: string;
  /** Validators as the server wrote them, and the hash of the body they belong to. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly bodyHash: string | null;
  /** What decides how a body is read; a change of it makes the body be read anew. */
  readonly reading: string;
  readonly failures: number;
  /** Whether the failure needs a person. */
  readonly lasting: boolean;
  readonly ttlMinutes: number | null;
  readonly skipHours: readonly number[];
  readonly skipDays: readonly string[];
}

export type FeedStates = ReadonlyMap<string, FeedState>;

const FILE = 'feeds.json';
const VERSION = 1;

/** The states by feed id; none where the file is missing, damaged or of another version. */
export function readFeedStates(cacheDir: string): FeedStates {
  try {
    const { version, feeds } = JSON.parse(readText(join(cacheDir, FILE)) ?? '{}');
    return version === VERSION ? new Map(Object.entries(feeds as Record<string, FeedState>)) : new Map();
  } catch {
    return new Map();
  }
}

/** Writes the states, in order of id. */
export function writeFeedStates(cacheDir: string, states: FeedStates): void {
  const feeds = Object.fromEntries([...states].sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = `${JSON.stringify({ version: VERSION, feeds }, null, 1)}\n`;
  writeIfChanged(join(cacheDir, FILE), text, keepWhole);
}

/** A feed that nobody has asked yet. */
const UNKNOWN: Omit<FeedState, 'configured' | 'url' | 'reading'> = {
  state: 'waiting',
  reason: '',
  lasting: false,
  lastCheck: null,
  lastSuccess: null,
  lastFailure: null,
  nextCheck: null,
  etag: null,
  lastModified: null,
  bodyHash: null,
  failures: 0,
  ttlMinutes: null,
  skipHours: [],
  skipDays: [],
};

/**
 * What is remembered of a feed, as far as it still holds for this configuration.
 * @param hasArticles whether articles of the feed are kept: where they were lost, its body is read anew
 */
export function stateBefore(
  feed: FeedConfig,
  remembered: FeedState | undefined,
  hasArticles: boolean,
): FeedState {
  const configured = feed.url ?? feed.file ?? '';
  const reading = digest(
    JSON.stringify([feed.boilerplate, feed.rights, feed.language, feed.timeZone, feed.outlet, feed.fullText]),
  );
  if (remembered?.configured !== configured) return { ...UNKNOWN, configured, url: configured, reading };
  const readable = hasArticles && remembered.reading === reading;
  return readable ? remembered : { ...remembered, reading, etag: null, lastModified: null, bodyHash: null };
}
