import { formatEdtf } from '../time/edtf.ts';
import { today } from './clock.ts';
import { formatShortDay } from './instants.ts';
import { settings } from './settings.ts';
import { streamFirst } from './story-list.ts';

/** `August 2025` in the site's words. */
export function monthName(month: string | null): string {
  return month === null ? 'No date given' : formatEdtf(month, settings.language);
}

/** First day, middle day and today, as they stand above the streams. */
export function streamAxis(): string[] {
  const middle = Math.round((streamFirst + today) / 2);
  return [...[streamFirst, middle].map((day) => formatShortDay(day, today)), 'today'];
}
