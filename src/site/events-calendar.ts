/** What a story's sources plan, as a calendar (RFC 5545). */
import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { outletName } from '../model/labels.ts';
import type { Story, TimelineEntry } from '../model/story.ts';
import { DAY_MS } from '../time/day.ts';
import { eventDateWords } from '../time/event-date.ts';
import { type Extent, extentOf } from '../timeline/extent.ts';
import { address, siteUrl, storyPath } from './links.ts';
import { settings } from './settings.ts';
import { isGivenUp } from './timeline-words.ts';

/** A calendar can show a week or two; what is known no better than "in 2026" would fill it with nothing. */
const LONGEST_DAYS = 45;

/**
 * Planned events, and those called off, so that a calendar that took them over takes them out again. Dates are
 * whole days, on which readers stay free; one that is not sure is tentative and says so.
 */
export function eventsCalendar(story: Story): string {
  const page = address(storyPath(story.slug));
  const calendar = ical({
    name: story.title,
    prodId: { company: 'Story So Far', product: 'explainer', language: 'EN' },
    url: page,
  });
  for (const { entry, extent } of scheduled(story)) {
    calendar.createEvent({
      id: `${entry.id}.${story.id}@${siteUrl.hostname}`,
      stamp: new Date(story.updated ?? story.firstPublished ?? 0),
      sequence: story.revision,
      start: new Date(extent.start * DAY_MS),
      end: new Date(extent.end * DAY_MS),
      allDay: true,
      timezone: 'UTC',
      summary: entry.text,
      description: describe(entry),
      status: statusOf(entry, extent),
      transparency: ICalEventTransparency.TRANSPARENT,
      url: `${page}#${entry.id}`,
    });
  }
  return `${calendar}\r\n`;
}

/** Whether the calendar holds anything: one that does not is no valid one, and nobody is sent to it. */
export function hasCalendar(story: Pick<Story, 'timeline'>): boolean {
  return scheduled(story).length > 0;
}

/** A report that something was called off is no appointment, and was never in a calendar. */
function scheduled({ timeline }: Pick<Story, 'timeline'>): { entry: TimelineEntry; extent: Extent }[] {
  return timeline.flatMap((entry) => {
    const extent =
      entry.date !== null && (entry.status === 'planned' || isGivenUp(entry)) && extentOf(entry.date);
    return extent && extent.end - extent.start <= LONGEST_DAYS ? [{ entry, extent }] : [];
  });
}

function statusOf({ status }: TimelineEntry, { shape }: Extent): ICalEventStatus {
  if (status === 'called-off') return ICalEventStatus.CANCELLED;
  return shape === 'dot' ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE;
}

function describe(entry: TimelineEntry): string {
  const when = eventDateWords(entry, settings.language);
  const told = entry.sources.map((source) => `${outletName(source)}: “${source.quote}”`);
  return [when, ...told.slice(0, 2)].join('\n');
}
