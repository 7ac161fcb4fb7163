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

/**
 * What the streams show, from the first day over the middle one to the day of the build; stands above them. The last
 * is a date as well: the page may be read long after.
 */
export function streamAxis(): string[] {
  const middle = Math.round((streamFirst + today) / 2);
  return [
    `Reports from ${formatShortDay(streamFirst, today)}`,
    formatShortDay(middle, today),
    formatShortDay(today, null),
  ];
}
