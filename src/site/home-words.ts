import { today } from './clock.ts';
import { formatShortDay } from './instants.ts';
import { settings } from './settings.ts';
import { streamFirst } from './story-list.ts';

const longMonth = new Intl.DateTimeFormat(settings.language, {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `August 2025` in the site's language, for `2025-08`. */
export function monthName(month: string | null): string {
  return month === null ? 'No date given' : longMonth.format(Date.parse(`${month}-01`));
}

/** First day, middle day and today, as they stand above the streams. */
export function streamAxis(): string[] {
  const middle = Math.round((streamFirst + today) / 2);
  return [...[streamFirst, middle].map((day) => formatShortDay(day, today)), 'today'];
}
