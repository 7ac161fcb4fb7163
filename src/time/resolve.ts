/** From what a phrase says to what it means here: which Friday, which year. Shared by all languages. */
import {
  type Anchor,
  type Context,
  type Found,
  NO_ANCHOR,
  narrativeAnchor,
  originDay,
  publicationAnchor,
} from './context.ts';
import { formatDay } from './day.ts';
import { findPeriod } from './find-period.ts';
import type { Clock, Duration, PartialTime } from './partial-time.ts';
import { edtfOf, isInCalendar, type Period, periodAround, timexOf } from './period.ts';

export interface Resolved {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  readonly edtf: string | null;
  readonly anchor: Anchor;
  /** What the narrative remembers; null where there is nothing to remember. */
  readonly period: Period | null;
}

export function resolve(partial: PartialTime, context: Context): Resolved {
  switch (partial.kind) {
    case 'reference':
      return { type: 'DATE', value: partial.value, edtf: null, anchor: NO_ANCHOR, period: null };
    case 'set':
      return { type: 'SET', value: partial.value, edtf: null, anchor: NO_ANCHOR, period: null };
    case 'duration':
      return resolveDuration(partial, context);
    case 'clock':
      return resolveClock(partial, context);
    default:
      return resolveDate(partial, context);
  }
}

function resolveDate(partial: PartialTime, context: Context): Resolved {
  const found = findPeriod(partial, context);
  if (!found || !isInCalendar(found.period)) {
    return { type: 'DATE', value: openValue(partial), edtf: null, anchor: NO_ANCHOR, period: null };
  }
  const { period, anchor } = found;
  const told = isComparison(partial) ? null : period;
  return {
    type: 'DATE',
    value: timexOf(period),
    edtf: edtfWith(partial, period),
    anchor,
    period: told,
  };
}

/** What is only named to be compared with ("from $3 million a year earlier") is not what the text tells of. */
function isComparison(partial: PartialTime): boolean {
  return (
    partial.kind === 'years-from-period' ||
    (partial.kind === 'yearly' && partial.yearsBack !== undefined) ||
    (partial.kind === 'period-in-hand' && partial.year !== undefined)
  );
}

function edtfWith(partial: PartialTime, period: Period): string {
  const { approximate, open } = partial;
  const end = partial.kind === 'fixed' && partial.to ? `/${edtfOf(partial.to)}` : '';
  const edtf = edtfOf(period) + end;
  const [first = '', last] = edtf.split('/');
  const about = approximate && last === undefined ? `${edtf}~` : edtf;
  if (open === 'since') return `${first}/..`;
  if (open === 'until') return `../${last ?? first}`;
  return about;
}

/** TIMEX3 of what stays open for want of a date of publication: `XXXX-02-28`, `XXXX-WXX-5`. */
function openValue(partial: PartialTime): string {
  if (partial.kind === 'weekday') return `XXXX-WXX-${partial.weekday}`;
  const sample = partial.kind === 'yearly' && partial.pick === 'tense' ? partial.inYear(2024) : null;
  return sample ? `XXXX${timexOf(sample).slice(4)}` : '';
}

function resolveClock({ time, day }: Clock, context: Context): Resolved {
  const found = day ? findPeriod(day, context) : clockDay(context);
  if (!found || !isInCalendar(found.period)) {
    return { type: 'TIME', value: time, edtf: null, anchor: NO_ANCHOR, period: null };
  }
  const { period, anchor } = found;
  return { type: 'TIME', value: `${formatDay(period.first)}${time}`, edtf: edtfOf(period), anchor, period };
}

/** The day of a time that names none: the one its sentence or the one before told of, else that of publication. */
function clockDay(context: Context): Found | null {
  if (context.isRecurring) return null;
  const told = context.narrative.latest(['day'], context.sentence, 1);
  return told ? { period: told, anchor: narrativeAnchor(told) } : originDay('publication', context);
}

function resolveDuration({ value, reach, isReported }: Duration, { publication }: Context): Resolved {
  const isAhead = reach === 'ahead' && publication !== null;
  return {
    type: 'DURATION',
    value,
    edtf: isAhead ? `${formatDay(publication)}/..` : null,
    anchor: isAhead ? publicationAnchor(publication) : NO_ANCHOR,
    period: isReported && publication !== null ? periodAround(publication, 'year') : null,
  };
}
