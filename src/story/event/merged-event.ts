import type { EventCandidate } from '../../model/event.ts';
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

/** The candidate to show, then the others: those with the event's date first, the surest and shortest first. */
export function bestFirst(group: readonly EventCandidate[], date: string | null): EventCandidate[] {
  return [...group].sort(
    (a, b) =>
      Number(b.date === date) - Number(a.date === date) ||
      b.confidence - a.confidence ||
      a.text.length - b.text.length ||
      (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start),
  );
}

/** Months before the story began, and dates wider than a day, are background. */
const BACKGROUND = 0.4;

/** Importance within the story, 0–1: how many articles tell it, how high up, how surely. */
export function eventWeight(
  group: readonly EventCandidate[],
  date: string | null,
  order: ReadonlyMap<string, number>,
  articles: number,
): number {
  const tellers = new Set(group.map(({ article }) => article)).size;
  const support = Math.log1p(tellers) / Math.log1p(Math.max(1, articles, order.size));
  const height = Math.max(...group.map(({ sentence }) => 1 / (1 + sentence)));
  const surety = Math.max(...group.map(({ confidence }) => confidence));
  const weight = 0.5 * support + 0.2 * height + 0.3 * surety;
  const wide = date !== null && parseEdtf(date)?.precision !== 'day';
  return Math.round(Math.min(1, weight * (wide ? BACKGROUND : 1)) * 1000) / 1000;
}
