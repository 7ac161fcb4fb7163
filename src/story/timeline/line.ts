/** When a line of a timeline is, and where it stands in its report: questions about the candidate that is shown. */
import type { StoryEvent } from '../../model/event.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { covers, OPENING } from '../event/date-compatibility.ts';
import type { ReportOf } from './report.ts';

/** A weekend and the like have an end that is as good as a day. */
const LONGEST_WHILE = 2;

/** Whether the day of publication dates it. */
export function isDatedByReport({ candidates: [shown] }: StoryEvent): boolean {
  return shown?.evidence.rule === 'publication-day';
}

export function isDay({ date }: StoryEvent): boolean {
  return parseEdtf(date ?? '')?.precision === 'day';
}

/** Whether the time of the one has that of the other in it. */
export function liesAround(one: StoryEvent, other: StoryEvent): boolean {
  const [wide, day] = [parseEdtf(one.date ?? ''), parseEdtf(other.date ?? '')];
  return wide !== null && day !== null && covers(wide, day);
}

export function areOfOneReport(one: StoryEvent, other: StoryEvent): boolean {
  return articleOf(one) === articleOf(other);
}

export function articleOf({ candidates: [shown] }: StoryEvent): string {
  return shown?.article ?? '';
}

export function outletOf(event: StoryEvent, reportOf: ReportOf): string | undefined {
  return reportOf(articleOf(event))?.outlet;
}

export function isHeadline({ candidates: [shown] }: StoryEvent): boolean {
  return shown?.sentence === 0;
}

/** In the first sentences, not in the headline. */
export function standsUnderHeadline({ candidates: [shown] }: StoryEvent): boolean {
  return shown !== undefined && shown.sentence > 0 && shown.sentence <= OPENING;
}

/** Of two lines of one report. */
export function standsAbove({ candidates: [one] }: StoryEvent, { candidates: [other] }: StoryEvent): boolean {
  return one !== undefined && other !== undefined && one.sentence < other.sentence;
}

/** Whether the day of the one lies before that of the other, or its last days, by so few days. */
export function liesBefore(one: StoryEvent, other: StoryEvent, days: number): boolean {
  const [first, then] = [parseEdtf(one.date ?? ''), parseEdtf(other.date ?? '')];
  if (!first || !then || first.last - first.first > LONGEST_WHILE) return false;
  return first.last < then.first && then.first - first.last <= days;
}
