/** Instants as pages print them: never an age, always with the zone. */
import { type Day, dayOf, formatDay, parseDay } from '../time/day.ts';
import { formatEdtf } from '../time/edtf.ts';
import { settings } from './settings.ts';

const clockTime = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: settings.timeZone,
  timeZoneName: 'short',
});

/** `21 Oct 2025, 14:20 UTC`, in the editors' zone; a date without a time is printed as a date. */
export function formatInstant(iso: string): string {
  if (Number.isNaN(Date.parse(iso))) return iso;
  const time = formatTimeOf(iso);
  return time ? `${formatDateOf(iso)}, ${time}` : formatEdtf(iso, settings.language);
}

/** `14:20 UTC`: the time of an instant in the editors' zone; `''` where only a day is known. */
export function formatTimeOf(iso: string): string {
  const milliseconds = Date.parse(iso);
  return Number.isNaN(milliseconds) || !iso.includes('T') ? '' : clockTime.format(milliseconds);
}

/** `21 Oct 2025`: the day of an instant in the editors' zone. */
export function formatDateOf(iso: string): string {
  return formatEdtf(isoDayOf(iso) ?? iso.slice(0, 10), settings.language);
}

/** The calendar day of an instant in the editors' zone, or null where it is no date. */
export function dayOfInstant(iso: string | null): Day | null {
  return parseDay(isoDayOf(iso) ?? '');
}

/**
 * `2025-10-21`: the day of an instant in the editors' zone, whatever offset states it (`dayOf` alone would keep
 * the day of that offset's calendar); a date without a time is its own day; null where it is no date.
 */
export function isoDayOf(iso: string | null): string | null {
  const milliseconds = iso?.includes('T') ? Date.parse(iso) : Number.NaN;
  return dayOf(Number.isNaN(milliseconds) ? iso : new Date(milliseconds).toISOString(), settings.timeZone);
}

/** `2025-10`: the month of an instant in the editors' zone, or null where it is no date. */
export function monthOf(iso: string | null): string | null {
  return isoDayOf(iso)?.slice(0, 7) ?? null;
}

/** Milliseconds of an instant, for sorting; before every real one where there is none, since `NaN` has no place in an order. */
export function momentOf(iso: string | null): number {
  const milliseconds = Date.parse(iso ?? '');
  return Number.isNaN(milliseconds) ? Number.MIN_SAFE_INTEGER : milliseconds;
}

/** `15 Aug`, with the year where it is not the year of `beside`; always with the year where that is null. */
export function formatShortDay(day: Day, beside: Day | null): string {
  const iso = formatDay(day);
  const shown = formatEdtf(iso, settings.language);
  const isSameYear = beside !== null && iso.slice(0, 4) === formatDay(beside).slice(0, 4);
  return isSameYear ? shown.replace(/ \d{4}$/, '') : shown;
}
