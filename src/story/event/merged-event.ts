import type { EventCandidate, StoryEvent } from '../../model/event.ts';
import { parseEdtf } from '../../time/edtf.ts';

/** The date of an event: the one that its surest candidates give, a stated one before the day of publication. */
export function dateOfGroup(group: readonly EventCandidate[]): string | null {
  const votes = new Map<string, number>();
  for (const { date, confidence, evidence } of group) {
    if (date === null) continue;
    const vote = confidence * (evidence.rule === 'publication-day' ? 0.4 : 1) * precisionVote(date);
    votes.set(date, (votes.get(date) ?? 0) + vote);
  }
  let best: string | null = null;
  for (const [date, vote] of votes) {
    const known = best === null ? -1 : (votes.get(best) ?? 0);
    if (vote > known || (vote === known && best !== null && date < best)) best = date;
  }
  return best;
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
