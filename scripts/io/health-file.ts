/** How each feed fared in the last update: in the cache, for the pages to show. */
import { join } from 'node:path';
import type { FeedHealth } from '../../src/model/feed.ts';
import { readText, writeIfChanged } from './files.ts';

const HEALTH_FILE = 'health.json';

export function readHealth(cacheDir: string): FeedHealth[] {
  const text = readText(join(cacheDir, HEALTH_FILE));
  return text === null ? [] : (JSON.parse(text) as FeedHealth[]);
}

export function writeHealth(cacheDir: string, health: readonly FeedHealth[]): void {
  writeIfChanged(join(cacheDir, HEALTH_FILE), `${JSON.stringify(health, null, 1)}\n`);
}
