/**
 * When a site must be built again: its input changed, or an instant was passed at which time alone changes a
 * page. The record of the last build lies in the cache; without it the site is built.
 */
import { z } from 'zod';
import type { SiteSettings } from '../model/site-settings.ts';
import type { Story } from '../model/story.ts';
import { nextChangeOf, showsToday, statusOf } from '../story/life.ts';
import { dayIn, startOfDay } from '../time/day.ts';

const buildRecordSchema = z.object({
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
 * The earliest instant (ISO, UTC) after `now` at which time alone changes a page of the site; null: never.
 * @param now ISO instant in UTC
 */
export function nextChangeOfSite(
  all: readonly Story[],
  { stories, timeZone }: Pick<SiteSettings, 'stories' | 'timeZone'>,
  now: string,
): string | null {
  const today = dayIn(now, timeZone) ?? 0;
  const instants = all.flatMap((story) => nextChangeOf(story, now, stories, timeZone) ?? []);
  const tellsDay = all.some((story) => showsToday(statusOf(story, now, stories), story.timeline, today));
  return [...instants, ...(tellsDay ? [nextMidnight(now, timeZone)] : [])].sort()[0] ?? null;
}

/**
 * The instant (ISO) at which the next day begins in a zone.
 * @param now ISO instant in UTC
 */
export function nextMidnight(now: string, timeZone: string): string {
  return new Date(startOfDay((dayIn(now, timeZone) ?? 0) + 1, timeZone)).toISOString();
}
