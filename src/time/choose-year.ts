/** Which year a month, date, quarter or holiday without one belongs to: by tense, and by closeness to publication. */
import { type Context, type Found, originDay } from './context.ts';
import { type Day, dateOfDay, formatYear, weekdayOf } from './day.ts';
import { looksAhead, type Tense } from './language-rules.ts';
import type { Yearly } from './partial-time.ts';
import { isInCalendar, lastDay, type Period, shiftYears } from './period.ts';

export function findYearly(partial: Yearly, context: Context): Found | null {
  const told = inToldYear(partial, context);
  if (told) return told;
  const origin = originDay(partial.from ?? 'publication', context);
  if (!origin) return null;
  const period = chooseYear(partial, origin.period.first, context);
  return period && { ...origin, period: partial.yearsBack ? shiftYears(period, -partial.yearsBack) : period };
}

/** "In 2022 they crossed on Feb. 24": the year that the sentence has given, where all of it lies behind. */
function inToldYear(partial: Yearly, { toldYear, publication, tense }: Context): Found | null {
  if (partial.pick !== 'tense' || partial.yearShift !== undefined || partial.ended || publication === null)
    return null;
  const year = toldYear();
  const period = year === null ? null : partial.inYear(year);
  if (year === null || !period || lastDay(period) >= publication || looksAhead(tense())) return null;
  return { period, anchor: { kind: 'narrative', value: formatYear(year) } };
}

/** Leap days come back after eight years at the latest. */
const YEARS_AROUND = 8;
/** A date so near ahead is the coming one: of last year's, a newspaper would have given the year. */
const NEAR_AHEAD = 75;
const MOST_OF_A_YEAR = 270;
const LONG_PAST = 200;
/** The longest quarter. */
const A_QUARTER = 92;

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
  return isAheadMeant({ behind, ahead, day }, partial, tense) ? ahead : behind;
}

/** The occurrences on both sides of a day. */
interface Neighbours {
  readonly behind: Period;
  readonly ahead: Period;
  readonly day: Day;
}

/** A date long past in the old year and still to come in this one: of the old, a newspaper would have given the year. */
function isOfThisYear({ behind, ahead, day }: Neighbours): boolean {
  const isLongPast = behind.granularity === 'day' && day - behind.first > LONG_PAST;
  return isLongPast && dateOfDay(ahead.first).year === dateOfDay(day).year;
}

/** Whether the coming one is meant rather than the last: closeness where it is clear, else the verb. */
function isAheadMeant(neighbours: Neighbours, { ended }: Yearly, tense: () => Tense): boolean {
  const { behind, ahead, day } = neighbours;
  const since = day - lastDay(behind);
  const until = ahead.first - day;
  if (until <= 0) return looksAhead(tense()) || since > MOST_OF_A_YEAR || !ended;
  if (isOfThisYear(neighbours) || (since > MOST_OF_A_YEAR && until <= NEAR_AHEAD)) return true;
  if (until > MOST_OF_A_YEAR || (ended && since <= A_QUARTER)) return false;
  return looksAhead(tense()) || (tense() === 'unknown' && until < since);
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
