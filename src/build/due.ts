/**
 * When a site must be built again: its input changed, or an instant was passed at which time alone changes a
 * page. The record of the last build lies in the cache; without it the site is built.
 */
import { z } from 'zod';
import { dayOf, parseDay, startOfDay } from '../time/day.ts';

export const buildRecordSchema = z.object({
  /** Digest of everything that the site was built from. */
  input: z.string(),
  /** ISO instant at which time alone changes a page; null: never. */
  nextChange: z.string().nullable(),
});

export type BuildRecord = z.infer<typeof buildRecordSchema>;

/** Why a build is due, in words; null where it is not. */
export function whyDue(record: BuildRecord | null, input: string, now: string): string | null {
  if (!record) return 'it was not built before';
  if (record.input !== input) return 'its content changed';
  if (record.nextChange !== null && now >= record.nextChange)
    return `time changes a page from ${record.nextChange} on`;
  return null;
}

/** The record in a file of the cache; null where there is none that can be read. */
export function readBuildRecord(json: string | null): BuildRecord | null {
  try {
    return buildRecordSchema.safeParse(JSON.parse(json ?? '')).data ?? null;
  } catch {
    return null;
  }
}

/**
 * The instant (ISO) at which the next day begins in a zone.
 * @param now ISO instant in UTC
 */
export function nextMidnight(now: string, timeZone: string): string {
  const today = parseDay(dayOf(now, timeZone) ?? '') ?? 0;
  return new Date(startOfDay(today + 1, timeZone)).toISOString();
}
