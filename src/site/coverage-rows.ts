import type { Coverage } from '../model/story.ts';
import { formatDateOf } from './instants.ts';

export interface CoverageRow {
  readonly entry: Coverage;
  /** Whether the article above appeared on the same day. */
  readonly sameDay: boolean;
}

/** The articles of a story, the latest moment first whatever zone states it; those without a date come last. */
export function coverageRows(coverage: readonly Coverage[]): CoverageRow[] {
  const latestFirst = [...coverage].sort((a, b) => momentOf(b) - momentOf(a));
  const days = latestFirst.map(({ published }) => (published === null ? null : formatDateOf(published)));
  return latestFirst.map((entry, index) => ({
    entry,
    sameDay: index > 0 && days[index] !== null && days[index] === days[index - 1],
  }));
}

/** Before every real moment where there is none: sorting needs a number. */
function momentOf({ published }: Coverage): number {
  const milliseconds = Date.parse(published ?? '');
  return Number.isNaN(milliseconds) ? Number.MIN_SAFE_INTEGER : milliseconds;
}
