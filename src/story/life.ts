/** What the clock alone decides about a story: its status, and when that changes next. */
import type { SiteSettings } from '../model/site-settings.ts';
import type { Story, StoryStatus } from '../model/story.ts';
import { DAY_MS, type Day, dayIn, isWritable, startOfDay } from '../time/day.ts';
import { parseEdtf } from '../time/edtf.ts';
import { extentOf } from '../timeline/extent.ts';

export type LifeSettings = Pick<SiteSettings['stories'], 'quietAfterDays' | 'closedAfterDays'>;
type LivingPart = Pick<Story, 'developing' | 'closed' | 'updated' | 'firstPublished'>;
type DatedEntry = Pick<Story['timeline'][number], 'date' | 'status' | 'sources'>;

/** An outlet's word that a matter is developing holds for so long after the newest article. */
const DEVELOPING_DAYS = 2;

/**
 * developing → active → quiet → closed. A new article, which moves `updated`, brings a quiet or closed story
 * back; one that an editor closed stays closed. A story without any date is quiet.
 * @param now ISO instant
 */
export function statusOf(story: LivingPart, now: string, settings: LifeSettings): StoryStatus {
  if (story.closed) return 'closed';
  const newest = newestInstant(story);
  if (newest === null) return 'quiet';
  const silentDays = (Date.parse(now) - newest) / DAY_MS;
  if (silentDays >= settings.closedAfterDays) return 'closed';
  if (silentDays >= settings.quietAfterDays) return 'quiet';
  return story.developing && silentDays < DEVELOPING_DAYS ? 'developing' : 'active';
}

/** Whether the day of a planned event, or of one that was held possible beforehand, has passed without word of it. */
export function isOverdue(entry: DatedEntry, today: Day): boolean {
  const last = lastDayAwaited(entry);
  return last !== null && last < today;
}

/** Whether the event is still to come by what is told of it, on days that end. */
export function isAwaited(entry: DatedEntry): boolean {
  return lastDayAwaited(entry) !== null;
}

/** Whether a story may still change from one hour to the next. */
export function isRunning(status: StoryStatus): boolean {
  return status === 'developing' || status === 'active';
}

/** Whether a page shows which day it is: as long as its story runs, or a date of it lies ahead. */
export function showsToday(
  status: StoryStatus,
  dates: readonly Pick<DatedEntry, 'date'>[],
  today: Day,
): boolean {
  return isRunning(status) || dates.some((entry) => isAhead(entry, today));
}

/** Whether any part of the date lies after today. */
function isAhead({ date }: Pick<DatedEntry, 'date'>, today: Day): boolean {
  const extent = date === null ? null : extentOf(date);
  return extent !== null && extent.end > today + 1;
}

/**
 * The next instant (ISO, UTC) after `now` at which the clock alone changes the story's page; null: never.
 * @param timeZone the editors' zone, in which days begin
 */
export function nextChangeOf(
  story: LivingPart & Pick<Story, 'timeline'>,
  now: string,
  settings: LifeSettings,
  timeZone: string,
): string | null {
  const overdue = story.timeline.map((entry) => overdueFrom(entry, timeZone));
  const instants = [...statusChanges(story, settings), ...overdue];
  const coming = instants.filter((instant) => instant !== null && instant > Date.parse(now)) as number[];
  return coming.length === 0 ? null : new Date(Math.min(...coming)).toISOString();
}

function statusChanges(story: LivingPart, settings: LifeSettings): number[] {
  const newest = newestInstant(story);
  if (story.closed || newest === null) return [];
  const days = [settings.quietAfterDays, settings.closedAfterDays];
  if (story.developing) days.push(DEVELOPING_DAYS);
  return days.map((silent) => newest + silent * DAY_MS);
}

/** The beginning of the day after the last on which the event may still happen; null where it is not awaited. */
function overdueFrom(entry: DatedEntry, timeZone: string): number | null {
  const last = lastDayAwaited(entry);
  return last !== null && isWritable(last + 1) ? startOfDay(last + 1, timeZone) : null;
}

function lastDayAwaited({ date, status, sources }: DatedEntry): Day | null {
  const span = date ? parseEdtf(date) : null;
  if (!span || !Number.isFinite(span.last)) return null;
  return status === 'planned' || (status === 'unconfirmed' && isForetold(span.first, sources))
    ? span.last
    : null;
}

/**
 * Whether all who tell of it wrote on an earlier day: "the storm could reach Lesk on Sunday". The day is that of the zone in
 * which a report is dated.
 */
function isForetold(first: Day, sources: DatedEntry['sources']): boolean {
  const isBefore = (published: string | null) => {
    const day = dayIn(published, 'UTC');
    return day !== null && day < first;
  };
  return sources.length > 0 && sources.every(({ published }) => isBefore(published));
}

function newestInstant({ updated, firstPublished }: LivingPart): number | null {
  const instant = Date.parse(updated ?? firstPublished ?? '');
  return Number.isNaN(instant) ? null : instant;
}
