import type { StoryEvent } from '../../model/event.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { isDatedByReport, outletOf } from './line.ts';
import { isTold, likenessOfOpenings, type ReportOf } from './report.ts';
import { tellsSameDeed } from './shared-words.ts';

/** So few reports have come together over one event: what two outlets open with on a day is hardly a second one. */
export const FEW_REPORTS = 4;
/** Share of the shorter opening from which two are of one piece of news. */
const SAME_NEWS = 0.2;

/**
 * Of a story of few reports no deed that two outlets tell in other words: only the heavier of two lines of one day, whose
 * reports both open with it and share that much of their openings, or of a day and the next, where both lines tell one deed
 * and a day of publication dates one of them.
 * @param ranked the events, each shown by its first candidate, heaviest first
 */
export function onceForOutlets(
  ranked: readonly StoryEvent[],
  articles: number,
  reportOf: ReportOf,
): StoryEvent[] {
  if (articles > FEW_REPORTS) return [...ranked];
  const kept: StoryEvent[] = [];
  for (const event of ranked) if (!kept.some((other) => isSameNews(event, other, reportOf))) kept.push(event);
  return kept;
}

function isSameNews(event: StoryEvent, other: StoryEvent, reportOf: ReportOf): boolean {
  const [[one], [known]] = [event.candidates, other.candidates];
  if (!one || !known || outletOf(event, reportOf) === outletOf(other, reportOf)) return false;
  const days = daysBetween(event, other);
  if (days === 1)
    return (
      event.status === other.status && [event, other].some(isDatedByReport) && tellsSameDeed(event, other)
    );
  if (days !== 0 || (event.status !== other.status && ![event, other].every(isTold))) return false;
  return likenessOfOpenings(one, known, reportOf) >= SAME_NEWS;
}

/** Infinity where one of the two is of no day. */
function daysBetween(event: StoryEvent, other: StoryEvent): number {
  const [one, two] = [parseEdtf(event.date ?? ''), parseEdtf(other.date ?? '')];
  if (one?.precision !== 'day' || two?.precision !== 'day') return Number.POSITIVE_INFINITY;
  return Math.abs(one.first - two.first);
}
