import type { EventCandidate, StoryEvent } from '../../model/event.ts';
import { parseEdtf } from '../../time/edtf.ts';

/** The date of an event: the one that its surest candidates give, a stated one before the day of publication. */
export function dateOfGroup(group: readonly EventCandidate[]): string | null {
  const reported = firstReported(group);
  const isReadable = group.some((one) => isOfReport(one) && one.alone);
  const votes = new Map<string, number>();
  for (const one of group) {
    if (one.date === null) continue;
    const isReport = isOfReport(one);
    // A day that no readable words stand for could not be shown.
    if (isReport && isReadable && !one.alone) continue;
    const date = isReport && reported !== null && reported < one.date ? reported : one.date;
    const vote = one.confidence * (isReport ? 0.4 : 1) * precisionVote(date);
    votes.set(date, (votes.get(date) ?? 0) + vote);
  }
  let best: string | null = null;
  for (const [date, vote] of votes) {
    const known = best === null ? -1 : (votes.get(best) ?? 0);
    if (vote > known || (vote === known && best !== null && date < best)) best = date;
  }
  return best;
}

/**
 * Nothing is reported before it happens: of several days of publication the first on which a headline has it is nearest.
 * A sentence below may tell a part of it alone.
 */
function firstReported(group: readonly EventCandidate[]): string | null {
  const headlines = group.filter((one) => isOfReport(one) && one.alone && one.sentence === 0);
  return headlines.flatMap(({ date }) => date ?? []).sort()[0] ?? null;
}

function isOfReport({ evidence }: EventCandidate): boolean {
  return evidence.rule === 'publication-day';
}

function precisionVote(date: string): number {
  return parseEdtf(date)?.precision === 'day' ? 1 : 0.5;
}

/**
 * The candidate to show, then the others: those with the event's status
 * and date first, then those that can be read alone, the surest and the shortest.
 */
export function bestFirst(
  group: readonly EventCandidate[],
  { date, status }: Pick<StoryEvent, 'date' | 'status'>,
): EventCandidate[] {
  return [...group].sort(
    (a, b) =>
      Number(b.status === status) - Number(a.status === status) ||
      Number(b.date === date) - Number(a.date === date) ||
      Number(b.alone ?? false) - Number(a.alone ?? false) ||
      b.confidence - a.confidence ||
      a.text.length - b.text.length ||
      (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start),
  );
}
