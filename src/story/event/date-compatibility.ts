import type { EventCandidate } from '../../model/event.ts';
import { type EdtfSpan, parseEdtf } from '../../time/edtf.ts';

/** Likeness (0–1) from which two candidates are one event, by how their dates stand to each other. */
const SAME_DAY = 0.3;
const UNDATED_BOTH = 0.5;
const UNDATED_ONE = 0.55;
const ONE_INSIDE_THE_OTHER = 0.5;
const NEXT_DAY_BY_PUBLICATION = 0.5;
const NEVER = Number.POSITIVE_INFINITY;

type Dated = Pick<EventCandidate, 'date' | 'evidence'>;

/** How alike two candidates must be told to be one event; Infinity where their dates contradict. */
export function needsLikeness(a: Dated, b: Dated): number {
  if (a.date === null || b.date === null) return a.date === b.date ? UNDATED_BOTH : UNDATED_ONE;
  if (a.date === b.date) return SAME_DAY;
  const first = parseEdtf(a.date);
  const second = parseEdtf(b.date);
  if (!first || !second) return NEVER;
  if (first.precision === 'day' && second.precision === 'day') return ofTwoDays(a, b, first, second);
  return covers(first, second) || covers(second, first) ? ONE_INSIDE_THE_OTHER : NEVER;
}

/** News appears on the day or the day after: two days of publication, or one of them, may mean one deed. */
function ofTwoDays(a: Dated, b: Dated, first: EdtfSpan, second: EdtfSpan): number {
  const estimated = isEstimate(a) || isEstimate(b) || first.approximate || second.approximate;
  return estimated && Math.abs(first.first - second.first) <= 1 ? NEXT_DAY_BY_PUBLICATION : NEVER;
}

function isEstimate({ evidence }: Dated): boolean {
  return evidence.rule === 'publication-day';
}

function covers(outer: EdtfSpan, inner: EdtfSpan): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}
