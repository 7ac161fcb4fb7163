/** The picture in one sentence, for those who cannot see it. */
import type { Day } from '../time/day.ts';
import { formatDay } from '../time/day.ts';
import { formatEdtf } from '../time/edtf.ts';
import { extentOf } from './extent.ts';

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] as const;
/** The latest events are called crowded when they fill no more than this share of the whole time. */
const CROWDED_SHARE = 0.25;

/**
 * E.g. "Five events between 15 Aug 2025 and 21 Oct 2025, four of them in the last six days".
 * @param dates EDTF dates of the events, in any order
 */
export function describeTimeline(dates: readonly string[], language: string): string {
  const days = dates
    .flatMap((date) => extentOf(date) ?? [])
    .map(({ start }) => start)
    .sort((a, b) => a - b);
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return 'No event has a date';
  const show = (day: Day) => formatEdtf(formatDay(day), language);
  if (first === last) return `${capitalised(count(days.length, 'event'))} on ${show(first)}`;
  const whole = `${capitalised(count(days.length, 'event'))} between ${show(first)} and ${show(last)}`;
  const crowd = crowdAtEnd(days);
  if (!crowd) return whole;
  return `${whole}, ${word(crowd.events)} of them in the last ${count(crowd.days, 'day')}`;
}

/** The most of the latest events, but not all, that lie close together. */
function crowdAtEnd(days: readonly Day[]): { events: number; days: number } | null {
  const last = days.at(-1) ?? 0;
  const whole = last - (days[0] ?? 0);
  const from = days.findIndex((day) => last - day <= whole * CROWDED_SHARE);
  const events = days.length - from;
  return from > 0 && events * 2 > days.length && events > 1
    ? { events, days: last - (days[from] ?? last) + 1 }
    : null;
}

function count(number: number, noun: string): string {
  return `${word(number)} ${noun}${number === 1 ? '' : 's'}`;
}

function word(number: number): string {
  return NUMBERS[number] ?? String(number);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
