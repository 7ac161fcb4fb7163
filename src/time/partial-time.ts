/**
 * What a phrase says about time before anything is known about the text around it: "Friday" says a weekday,
 * not which one. Rules of every language produce these; `resolve.ts` turns them into values.
 */
import {
  datePeriod,
  easterSunday,
  type Granularity,
  halfPeriod,
  isInCalendar,
  monthPeriod,
  nthWeekday,
  type Period,
  quarterPeriod,
  type Season,
  seasonPeriod,
} from './period.ts';

/** The day a phrase is reckoned from: that of publication, or the last date that the text told of. */
export type Origin = 'publication' | 'narrative';

/**
 * Which of the recurring ones is meant. `tense`: the phrase does not say, the verb may; `last`, `this`, `next`:
 * the phrase says so.
 */
export type Pick = 'tense' | 'last' | 'this' | 'next';

interface Common {
  /** "about", "around", "or so". */
  readonly approximate?: boolean;
  /** An open end: "since January" goes on from it, "until Friday" leads up to it. */
  readonly open?: 'since' | 'until';
}

/** A stretch of the calendar that the phrase names in full. */
export interface Fixed extends Common {
  readonly kind: 'fixed';
  readonly period: Period;
  /** Where it goes on to another: the 2025 of "2024-25". */
  readonly to?: Period;
}

/** Something that comes round every year: a month, a date, a quarter, a holiday. */
export interface Yearly extends Common {
  readonly kind: 'yearly';
  /** That of a year; null where the year has none (Feb. 29). */
  readonly inYear: (year: number) => Period | null;
  readonly pick: Pick;
  readonly from?: Origin;
  /** The weekday that the phrase gives with the date, 1 Monday … 7 Sunday: it helps to tell the year. */
  readonly weekday?: number;
  /** "June last year": the year as a shift from that of publication. */
  readonly yearShift?: number;
  /** "the year-ago third quarter": so many years before the one that would be meant. */
  readonly yearsBack?: number;
  /** News of a reporting quarter tells of the last one that has ended. */
  readonly ended?: boolean;
}

export interface Weekday extends Common {
  readonly kind: 'weekday';
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number;
  readonly pick: Pick;
  readonly from?: Origin;
}

/** The period of a kind, some places before or after the one of the origin: "last week", "two years ago". */
export interface Shift extends Common {
  readonly kind: 'shift';
  readonly granularity: Granularity;
  readonly by: number;
  readonly from: Origin;
}

/** "a year earlier": the period just told of, one year before. */
export interface YearsFromPeriod extends Common {
  readonly kind: 'years-from-period';
  readonly by: number;
  readonly from: Origin;
}

/** "the quarter": the one just told of, else the last that ended; of another year where the phrase names it. */
export interface PeriodInHand extends Common {
  readonly kind: 'period-in-hand';
  /** "the latest quarter": one that has ended. */
  readonly isLatest?: boolean;
  readonly year?: number;
}

/** "the weekend": the one behind or ahead, as the verb tells. */
export interface NearestWeekend extends Common {
  readonly kind: 'nearest-weekend';
  /** "this weekend": where no verb tells, the one that is nearer. */
  readonly isThis?: boolean;
}

/** "Tuesday last week", "the week of March 6": a period found from another. */
export interface Within extends Common {
  readonly kind: 'within';
  readonly of: PartialTime;
  readonly place: (period: Period) => Period;
  readonly isDay: boolean;
}

/** A point that the phrase leaves open on purpose. */
export interface Reference extends Common {
  readonly kind: 'reference';
  readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
}

export interface Duration extends Common {
  readonly kind: 'duration';
  /** TIMEX3, e.g. `P2W`, `PXD`, `PT30M`. */
  readonly value: string;
  /** "the next two weeks" reach from publication on; "the past two weeks" back from it. */
  readonly reach?: 'back' | 'ahead';
  /** "the nine months": the part of a year that is reported on. */
  readonly isReported?: boolean;
  /** "a week", "an hour": with "over" before it, it is more than that. */
  readonly isOne?: boolean;
}

export interface Recurrence extends Common {
  readonly kind: 'set';
  /** TIMEX3, e.g. `XXXX-WXX-5`, `P1D`. */
  readonly value: string;
}

/** A time of the day, of this day or of one named nearby. */
export interface Clock extends Common {
  readonly kind: 'clock';
  /** TIMEX3 after the date: `T09:30`, `TMO`. */
  readonly time: string;
  readonly day?: PartialTime;
}

/** A date whose parts contradict one another or the calendar: tagged, never guessed. */
export interface Impossible extends Common {
  readonly kind: 'impossible';
}

export type PartialTime =
  | Fixed
  | Yearly
  | Weekday
  | Shift
  | YearsFromPeriod
  | PeriodInHand
  | NearestWeekend
  | Within
  | Reference
  | Duration
  | Recurrence
  | Clock
  | Impossible;

export const IMPOSSIBLE: Impossible = { kind: 'impossible' };

/** A period that must lie in the calendar. */
export function fixed(period: Period | null): PartialTime {
  return period && isInCalendar(period) ? { kind: 'fixed', period } : IMPOSSIBLE;
}

/** A date of a year, of which the year may be missing. */
export function date(month: number, day: number, year?: number, pick: Pick = 'tense'): PartialTime {
  if (year !== undefined) return fixed(datePeriod(year, month, day));
  if (datePeriod(2024, month, day) === null) return IMPOSSIBLE;
  return { kind: 'yearly', inYear: (of) => datePeriod(of, month, day), pick };
}

export function month(number: number, pick: Pick = 'tense'): Yearly {
  return { kind: 'yearly', inYear: (year) => monthPeriod(year, number), pick };
}

export function quarter(number: number, pick: Pick = 'tense'): Yearly {
  return { kind: 'yearly', inYear: (year) => quarterPeriod(year, number), pick, ended: true };
}

export function half(number: number, pick: Pick = 'tense'): Yearly {
  return { kind: 'yearly', inYear: (year) => halfPeriod(year, number), pick };
}

export function season(name: Season, pick: Pick = 'tense'): Yearly {
  return { kind: 'yearly', inYear: (year) => seasonPeriod(year, name), pick };
}

/** The n-th weekday of a month (from its end: −1), or a day so many days later. */
export function weekdayOfMonth(monthNumber: number, weekday: number, nth: number, plus = 0): Yearly {
  const inYear = (year: number): Period => ({
    granularity: 'day',
    first: nthWeekday(year, monthNumber, weekday, nth) + plus,
  });
  return { kind: 'yearly', inYear, pick: 'tense' };
}

/** A holiday that is reckoned from Easter Sunday. */
export function easterHoliday(plus: number): Yearly {
  return {
    kind: 'yearly',
    inYear: (year) => ({ granularity: 'day', first: easterSunday(year) + plus }),
    pick: 'tense',
  };
}

/** The same recurring part in the year that the phrase names. */
export function ofYear(part: Yearly, year: number): PartialTime {
  return fixed(part.inYear(year));
}

export function reference(value: Reference['value']): Reference {
  return { kind: 'reference', value };
}

export function shift(granularity: Granularity, by: number, from: Origin = 'publication'): Shift {
  return { kind: 'shift', granularity, by, from };
}

/** Whether the phrase means one day. */
export function namesDay(partial: PartialTime): boolean {
  switch (partial.kind) {
    case 'weekday':
      return true;
    case 'shift':
      return partial.granularity === 'day';
    case 'fixed':
      return partial.period.granularity === 'day';
    case 'yearly':
      return partial.inYear(2024)?.granularity === 'day';
    case 'within':
      return partial.isDay;
    default:
      return false;
  }
}
