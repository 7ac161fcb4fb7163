/** From what a phrase says to what it means here: which Friday, which year. Shared by all languages. */
import { type Day, dateOfDay, formatDay, formatYear, mondayOf, weekdayOf } from './day.ts';
import type { Tense } from './language-rules.ts';
import type { Narrative } from './narrative.ts';
import type {
  Clock,
  Duration,
  NearestWeekend,
  Origin,
  PartialTime,
  PeriodInHand,
  Shift,
  Weekday,
  Yearly,
  YearsFromPeriod,
} from './partial-time.ts';
import {
  dayPeriod,
  edtfOf,
  type Granularity,
  isInCalendar,
  lastDay,
  type Period,
  periodAround,
  shiftPeriod,
  shiftYears,
  timexOf,
  yearOfPeriod,
} from './period.ts';

export interface Context {
  /** Null where the article has no date. */
  readonly publication: Day | null;
  readonly narrative: Narrative;
  /** 0-based number of the sentence the phrase stands in. */
  readonly sentence: number;
  readonly tense: () => Tense;
  /** The sentence tells what happens every week or day, so that a time in it is no single one. */
  readonly isRecurring: boolean;
}

export interface Anchor {
  readonly kind: 'publication' | 'narrative' | 'none';
  /** The day of publication, or what the text told of, as EDTF. */
  readonly value: string | null;
}

export interface Resolved {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  readonly edtf: string | null;
  readonly anchor: Anchor;
  /** What the narrative remembers; null where there is nothing to remember. */
  readonly period: Period | null;
}

const NO_ANCHOR: Anchor = { kind: 'none', value: null };

function publicationAnchor(day: Day): Anchor {
  return { kind: 'publication', value: formatDay(day) };
}

function narrativeAnchor(period: Period): Anchor {
  return { kind: 'narrative', value: edtfOf(period) };
}

/** A period and what it was reckoned from; null where the text does not tell. */
interface Found {
  readonly period: Period;
  readonly anchor: Anchor;
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

function findPeriod(partial: PartialTime, context: Context): Found | null {
  switch (partial.kind) {
    case 'fixed':
      return { period: partial.period, anchor: NO_ANCHOR };
    case 'yearly':
      return findYearly(partial, context);
    case 'weekday':
      return findWeekday(partial, context);
    case 'shift':
      return findShift(partial, context);
    case 'years-from-period':
      return findYearsFromPeriod(partial, context);
    case 'period-in-hand':
      return findPeriodInHand(partial, context);
    case 'nearest-weekend':
      return findWeekend(partial, context);
    case 'within': {
      const outer = findPeriod(partial.of, context);
      return outer && { ...outer, period: partial.place(outer.period) };
    }
    default:
      return null;
  }
}

/** The day that a phrase is reckoned from. */
function originDay(from: Origin, { publication, narrative, sentence }: Context): Found | null {
  const told = from === 'narrative' ? narrative.latest(['day'], sentence) : null;
  if (told) return { period: told, anchor: narrativeAnchor(told) };
  return publication === null
    ? null
    : { period: dayPeriod(publication), anchor: publicationAnchor(publication) };
}

function findShift({ granularity, by, from }: Shift, context: Context): Found | null {
  const told = from === 'narrative' ? toldFor(granularity, context) : null;
  if (told)
    return { period: shiftPeriod(aroundPeriod(told, granularity), by), anchor: narrativeAnchor(told) };
  const origin = originDay('publication', context);
  return origin && { ...origin, period: shiftPeriod(periodAround(origin.period.first, granularity), by) };
}

/** Kinds of period from the finest on: only one at most as long as the unit can be counted from. */
const FINE_TO_COARSE: readonly Granularity[] = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
];

function toldFor(granularity: Granularity, { narrative, sentence }: Context): Period | null {
  const fineEnough = FINE_TO_COARSE.slice(0, FINE_TO_COARSE.indexOf(granularity) + 1);
  return narrative.latest(fineEnough, sentence);
}

function aroundPeriod(period: Period, granularity: Granularity): Period {
  return periodAround(period.first, granularity);
}

function findWeekday({ weekday, pick, from, open }: Weekday, context: Context): Found | null {
  const origin = originDay(from ?? 'publication', context);
  if (!origin) return null;
  const day = origin.period.first;
  const isStrict = from === 'narrative';
  return {
    ...origin,
    period: dayPeriod(weekdayNear(day, weekday, open === 'since' ? 'last' : pick, context, isStrict)),
  };
}

function weekdayNear(
  day: Day,
  weekday: number,
  pick: Weekday['pick'],
  { tense }: Context,
  isStrict: boolean,
): Day {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  switch (pick) {
    case 'last':
      return day - (back || 7);
    case 'next':
      return isStrict ? day + (ahead || 7) : mondayOf(day) + 7 + weekday - 1;
    case 'this':
      return tense() === 'past' ? day - back : day + ahead;
    case 'tense':
      return tense() === 'future' ? day + ahead : day - back;
  }
}

function findWeekend(_partial: NearestWeekend, context: Context): Found | null {
  const origin = originDay('publication', context);
  if (!origin) return null;
  const day = origin.period.first;
  const coming = periodAround(day, 'weekend');
  const isBehind = context.tense() !== 'future' && day < coming.first;
  return { ...origin, period: isBehind ? shiftPeriod(coming, -1) : coming };
}

function findYearsFromPeriod({ by, from }: YearsFromPeriod, context: Context): Found | null {
  const told = comparedPeriod(from, context);
  if (told) return { period: shiftYears(told, by), anchor: narrativeAnchor(told) };
  const origin = originDay('publication', context);
  return origin && { ...origin, period: shiftPeriod(periodAround(origin.period.first, 'year'), by) };
}

/** What "a year earlier" is compared with: the quarter reported on, else a month or year just told of. */
function comparedPeriod(from: Origin, { narrative, sentence }: Context): Period | null {
  const inSentence = narrative.latest(['quarter', 'half', 'year'], sentence, 0);
  if (inSentence) return inSentence;
  const reported = narrative.latest(['quarter', 'half'], sentence);
  if (reported || from === 'publication') return reported;
  const told = narrative.latest(['month', 'year', 'day'], sentence, 2);
  return told?.granularity === 'day' ? periodAround(told.first, 'year') : told;
}

function findPeriodInHand({ year, isLatest }: PeriodInHand, context: Context): Found | null {
  const origin = originDay('publication', context);
  const last = context.narrative.latest(['quarter', 'half'], context.sentence);
  const isRunning = last !== null && origin !== null && lastDay(last) >= origin.period.first;
  const told = isLatest && isRunning ? null : last;
  const found: Found | null = told
    ? { period: told, anchor: narrativeAnchor(told) }
    : origin && { ...origin, period: shiftPeriod(periodAround(origin.period.first, 'quarter'), -1) };
  if (!found || year === undefined) return found;
  return { ...found, period: shiftYears(found.period, year - yearOfPeriod(found.period)) };
}

function findYearly(partial: Yearly, context: Context): Found | null {
  const told = inToldYear(partial, context);
  if (told) return told;
  const origin = originDay(partial.from ?? 'publication', context);
  if (!origin) return null;
  const period = chooseYear(partial, origin.period.first, context);
  return period && { ...origin, period: partial.yearsBack ? shiftYears(period, -partial.yearsBack) : period };
}

/** "In 2022 they crossed on Feb. 24": the year that the sentence has given, where all of it lies behind. */
function inToldYear(partial: Yearly, { narrative, sentence, publication, tense }: Context): Found | null {
  if (partial.pick !== 'tense' || partial.yearShift !== undefined || partial.ended || publication === null)
    return null;
  const year = narrative.yearOfSentence(sentence);
  const period = year === null ? null : partial.inYear(year);
  if (year === null || !period || lastDay(period) >= publication || tense() === 'future') return null;
  return { period, anchor: { kind: 'narrative', value: formatYear(year) } };
}

/** Leap days come back after eight years at the latest. */
const YEARS_AROUND = 8;
/** A date so near ahead is the coming one: of last year's, a newspaper would have given the year. */
const NEAR_AHEAD = 75;
const MOST_OF_A_YEAR = 270;

/** The month just over is "last month": "last February", said in March, is that of the year before. */
function justOver({ granularity }: Period): number {
  return granularity === 'month' ? 31 : 0;
}

function chooseYear(partial: Yearly, day: Day, context: Context): Period | null {
  const { year } = dateOfDay(day);
  if (partial.yearShift !== undefined) return partial.inYear(year + partial.yearShift);
  const known = partial.weekday === undefined ? null : ofWeekday(partial, day);
  if (known) return known;
  switch (partial.pick) {
    case 'last':
      return lastWhere(partial, year, (period) => day - lastDay(period) > justOver(period));
    case 'next':
      return firstWhere(partial, year, ({ first }) => first > day);
    case 'this':
      return partial.inYear(year);
    case 'tense':
      return byTenseAndCloseness(partial, day, context.tense);
  }
}

function byTenseAndCloseness(partial: Yearly, day: Day, tense: () => Tense): Period | null {
  const { year } = dateOfDay(day);
  const behind = lastWhere(
    partial,
    year,
    (period) => (partial.ended ? lastDay(period) : period.first) <= day,
  );
  const ahead = firstWhere(partial, year, (period) => lastDay(period) >= day);
  if (!behind || !ahead || partial.open === 'since') return behind ?? ahead;
  return isAheadMeant(behind, ahead, day, tense, partial) ? ahead : behind;
}

/** Whether the coming one is meant rather than the last: closeness where it is clear, else the verb. */
function isAheadMeant(
  behind: Period,
  ahead: Period,
  day: Day,
  tense: () => Tense,
  { ended }: Yearly,
): boolean {
  const since = day - lastDay(behind);
  const until = ahead.first - day;
  if (until <= 0) return tense() === 'future' || since > MOST_OF_A_YEAR || !ended;
  if (since > MOST_OF_A_YEAR && until <= NEAR_AHEAD) return true;
  if (until > MOST_OF_A_YEAR || (ended && since <= 92)) return false;
  return tense() === 'future' || (tense() === 'unknown' && until * 2 < since);
}

/** The last one, going back in time, that passes the test. */
function lastWhere(partial: Yearly, year: number, test: (period: Period) => boolean): Period | null {
  for (let of = year + 1; of >= year - YEARS_AROUND; of--) {
    const period = occurrence(partial, of);
    if (period && test(period)) return period;
  }
  return null;
}

/** The first one, going on in time, that passes the test. */
function firstWhere(partial: Yearly, year: number, test: (period: Period) => boolean): Period | null {
  for (let of = year - 1; of <= year + YEARS_AROUND; of++) {
    const period = occurrence(partial, of);
    if (period && test(period)) return period;
  }
  return null;
}

function occurrence({ inYear }: Yearly, year: number): Period | null {
  const period = inYear(year);
  return period && isInCalendar(period) ? period : null;
}

/** The year around in which the date falls on the weekday that the phrase gives; null where none of three does. */
function ofWeekday(partial: Yearly, day: Day): Period | null {
  const { year } = dateOfDay(day);
  const near = [year - 1, year, year + 1].map((of) => occurrence(partial, of));
  const matching = near.filter((period) => period && weekdayOf(period.first) === partial.weekday);
  return matching.length === 1 ? (matching[0] ?? null) : null;
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
