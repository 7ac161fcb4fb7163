/** The feeds behind the site, and how each fared when it was last read. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HEALTH_FILE, parseHealth } from '../build/feed-health.ts';
import { parseFeedList } from '../build/settings.ts';
import { FEED_LIST } from '../model/content-files.ts';
import type { FeedConfig, FeedHealth } from '../model/feed.ts';
import { cacheFolder, contentFolder } from './folders.ts';

export interface FeedReport {
  readonly feed: FeedConfig;
  /** Null where the feed has not been read yet, or the cache was lost. */
  readonly health: FeedHealth | null;
}

/** The feeds of `feeds.yaml` in its order. An entry that cannot be used is left out: `update` reports it. */
export const feedReports: readonly FeedReport[] = readReports();

function readReports(): FeedReport[] {
  const health = healthById();
  return readFeeds().map((feed) => ({ feed, health: health.get(feed.id) ?? null }));
}

function readFeeds(): FeedConfig[] {
  const file = join(contentFolder, FEED_LIST);
  return existsSync(file) ? parseFeedList(readFileSync(file, 'utf8')).feeds : [];
}

function healthById(): Map<string, FeedHealth> {
  const file = join(cacheFolder, HEALTH_FILE);
  const records = parseHealth(existsSync(file) ? readFileSync(file, 'utf8') : null);
  return new Map(records.map((health) => [health.id, health]));
}

/** The feeds of outlets of these names. */
export function reportsOf(outlets: readonly string[]): FeedReport[] {
  return feedReports.filter(({ feed }) => outlets.includes(feed.outlet));
}

/** Lines that outlets of these names want beside their words, each once. */
export function creditLines(outlets: readonly string[]): string[] {
  return [...new Set(reportsOf(outlets).flatMap(({ feed }) => feed.rights.attribution ?? []))];
}

export function isFailing({ health }: FeedReport): boolean {
  return health?.state === 'failing' || health?.state === 'gone';
}

/** When one of these feeds was looked at last, and could be read; null where none could. */
export function lastCheckOf(reports: readonly FeedReport[]): string | null {
  return (
    reports
      .flatMap((report) => (isFailing(report) ? report.health?.lastSuccess : report.health?.lastCheck) ?? [])
      .sort()
      .at(-1) ?? null
  );
}
