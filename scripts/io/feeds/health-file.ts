/** How each feed fared in the last update: in the cache, for the pages to show. */
import { join } from 'node:path';
import { HEALTH_FILE, healthText, parseHealth } from '../../../src/build/feed-health.ts';
import type { FeedHealth } from '../../../src/model/feed.ts';
import { readText, writeIfChanged } from '../files.ts';

export function readHealth(cacheDir: string): FeedHealth[] {
  return parseHealth(readText(join(cacheDir, HEALTH_FILE)));
}

export function writeHealth(cacheDir: string, health: readonly FeedHealth[]): void {
  writeIfChanged(join(cacheDir, HEALTH_FILE), healthText(health));
}
