/**
 * When a site must be built again: its input changed, or an instant was passed at which time alone changes a
 * page. The record of the last build lies in the cache; without it the site is built.
 */
import { z } from 'zod';

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

/** The next midnight in UTC after an instant, as an ISO instant. */
export function nextMidnight(now: string): string {
  const DAY = 86_400_000;
  return new Date((Math.floor(Date.parse(now) / DAY) + 1) * DAY).toISOString();
}
