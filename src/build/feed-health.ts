/** How each feed fared, as a file of the cache that update writes and pages show. */
import { z } from 'zod';
import { type FeedHealth, feedHealthSchema } from '../model/feed.ts';

/** The file's name below the cache folder. */
export const HEALTH_FILE = 'health.json';

const healthListSchema = z.array(feedHealthSchema);

/** What the file says; nothing where there is none that can be read: the next update writes it anew. */
export function parseHealth(json: string | null): FeedHealth[] {
  try {
    return healthListSchema.safeParse(JSON.parse(json ?? '[]')).data ?? [];
  } catch {
    return [];
  }
}

export function healthText(health: readonly FeedHealth[]): string {
  return `${JSON.stringify(health, null, 1)}\n`;
}
