/** The picture in one sentence, for those who cannot see it. */
import type { EventStatus } from '../model/event.ts';
import { UNITS } from '../text/number-words.ts';
import type { Day } from '../time/day.ts';
import { formatDay } from '../time/day.ts';
import { formatEdtf } from '../time/edtf.ts';
import { extentOf } from './extent.ts';

export interface DescribedEvent {
  /** EDTF; events without a date are passed over. */
  readonly date: string | null;
  readonly status: EventStatus;
}

const NUMBERS = ['no', ...UNITS.slice(1, 11)];
/** The latest events are called crowded when they fill no more than this share of the whole time. */
const CROWDED_SHARE = 0.25;

/**
 * E.g. "Five events between 15 Aug and 21 Oct 2025, four of them in the last six days; one more was called off".
 * @param today what lies ahead of it is planned or may still come, a plan whose days have passed was one; null where nothing lies ahead
 */
export function describeTimeline(
  events: readonly DescribedEvent[],
  language: string,
  today: Day | null = null,
): string {
  const extents = (...statuses: EventStatus[]) =>
    events
      .filter(({ status }) => statuses.includes(status))
      .flatMap(({ date }) => (date === null ? null : extentOf(date)) ?? []);
  const days = (...statuses: EventStatus[]) =>
    extents(...statuses)
      .map(({ start }) => start)
      .sort((a, b) => a - b);
  const isAhead = (day: Day) => today !== null && day > today;
  const told = [
    ...days('happened', 'denied', 'withdrawn'),
    ...days('unconfirmed').filter((day) => !isAhead(day)),
  ].sort((a, b) => a - b);
  const possible = days('unconfirmed').filter(isAhead).length;
  const plans = extents('planned');
  const planned = plans.filter(({ end }) => today !== null && end > today).length;
  const past = plans.length - planned;
  const calledOff = days('called-off').length;
  const more = told.length > 0 ? ' more' : '';
  const parts = [
    told.length > 0 ? describePast(told, language) : '',
    planned > 0 ? `${word(planned)}${more} ${planned === 1 ? 'is' : 'are'} planned` : '',
    past > 0 ? `${word(past)}${more} ${past === 1 ? 'was' : 'were'} planned` : '',
    possible > 0 ? `${word(possible)}${more} may come` : '',
    calledOff > 0 ? `${word(calledOff)}${more} ${calledOff === 1 ? 'was' : 'were'} called off` : '',
  ];
  return capitalised(parts.filter(Boolean).join('; ') || 'no event has a date');
}

function describePast(days: readonly Day[], language: string): string {
  const first = days[0] ?? 0;
  const last = days.at(-1) ?? first;
  const show = (day: Day) => formatEdtf(formatDay(day), language);
  if (first === last) return `${count(days.length, 'event')} on ${show(first)}`;
  const isOneYear = formatDay(first).slice(0, 4) === formatDay(last).slice(0, 4);
  const from = isOneYear ? show(first).replace(/ \d{4}$/, '') : show(first);
  const whole = `${count(days.length, 'event')} between ${from} and ${show(last)}`;
  const crowd = crowdAtEnd(days);
  if (!crowd) return whole;
  const when = crowd.days === 1 ? 'on the last day' : `in the last ${count(crowd.days, 'day')}`;
  return `${whole}, ${word(crowd.events)} of them ${when}`;
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
