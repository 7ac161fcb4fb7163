/** The stretch of the calendar that a phrase means where it stands: which Friday, which week, which year. */
import { findYearly } from './choose-year.ts';
import { type Context, type Found, NO_ANCHOR, narrativeAnchor, originDay } from './context.ts';
import { type Day, mondayOf, weekdayOf } from './day.ts';
import { looksAhead, type Tense } from './language-rules.ts';
import type {
  NearestWeekend,
  Origin,
  PartialTime,
  PeriodInHand,
  Shift,
  Weekday,
  YearsFromPeriod,
} from './partial-time.ts';
import {
  dayPeriod,
  GRANULARITIES,
  type Granularity,
  lastDay,
  type Period,
  periodAround,
  shiftPeriod,
  shiftYears,
  yearOfPeriod,
  yearPeriod,
} from './period.ts';

/** The period, and what it was reckoned from; null where the text does not tell. */
export function findPeriod(partial: PartialTime, context: Context): Found | null {
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

function findShift({ granularity, by, from }: Shift, context: Context): Found | null {
  const told = from === 'narrative' ? toldFor(granularity, context) : null;
  if (told)
    return {
      period: shiftPeriod(periodAround(told.first, granularity), by),
      anchor: narrativeAnchor(told),
    };
  const origin = originDay('publication', context);
  return origin && { ...origin, period: shiftPeriod(periodAround(origin.period.first, granularity), by) };
}

/** Only what is at most as long as the unit can be counted from. */
function toldFor(granularity: Granularity, { narrative, sentence }: Context): Period | null {
  const fineEnough = GRANULARITIES.slice(0, GRANULARITIES.indexOf(granularity) + 1);
  return narrative.latest(fineEnough, sentence);
}

function findWeekday(partial: Weekday, context: Context): Found | null {
  const origin = originDay(partial.from ?? 'publication', context);
  return origin && { ...origin, period: dayPeriod(weekdayNear(origin.period.first, partial, context)) };
}

function weekdayNear(day: Day, { weekday, pick, from, open }: Weekday, { tense }: Context): Day {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  switch (open === 'since' ? 'last' : pick) {
    case 'last':
      return day - (back || 7);
    case 'next':
      return from === 'narrative' ? day + (ahead || 7) : mondayOf(day) + 7 + weekday - 1;
    case 'this':
      return tense('before') === 'past' ? day - back : day + ahead;
    case 'tense':
      return isComing(tense(), back, ahead) ? day + ahead : day - back;
  }
}

/** "Was planned for Monday", told on a Tuesday or Wednesday, means the Monday just over. */
const JUST_OVER = 5;
/** "Ostland votes on Sunday" is told so before it, on the day and on the next. */
const TOLD_AS_PRESENT = 1;

function isComing(tense: Tense, back: number, ahead: number): boolean {
  if (tense === 'present') return back > TOLD_AS_PRESENT;
  return tense === 'future' || (tense === 'arranged' && ahead < JUST_OVER);
}

/** From this day of the week on the coming weekend is nearer than the last: Wednesday. */
const NEARER_TO_COMING = 3;

function findWeekend({ isThis }: NearestWeekend, context: Context): Found | null {
  const origin = originDay('publication', context);
  if (!origin) return null;
  const day = origin.period.first;
  const coming = periodAround(day, 'weekend');
  const tense = context.tense(isThis ? 'before' : 'anywhere');
  const isNearer = isThis && tense !== 'past' && weekdayOf(day) >= NEARER_TO_COMING;
  const isBehind = !looksAhead(tense) && !isNearer && day < coming.first;
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
  if (!told) return { period: yearPeriod(year), anchor: NO_ANCHOR };
  return { ...found, period: shiftYears(found.period, year - yearOfPeriod(found.period)) };
}
