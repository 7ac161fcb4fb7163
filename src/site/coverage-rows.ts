import type { Coverage } from '../model/story.ts';
import { formatDateOf, momentOf } from './instants.ts';

export interface CoverageRow {
  readonly entry: Coverage;
  /** Whether the article above appeared on the same day. */
  readonly sameDay: boolean;
}

/** The articles of a story, the latest moment first whatever zone states it; those without a date come last. */
export function coverageRows(coverage: readonly Coverage[]): CoverageRow[] {
  const latestFirst = [...coverage].sort((a, b) => momentOf(b.published) - momentOf(a.published));
  const days = latestFirst.map(({ published }) => (published === null ? null : formatDateOf(published)));
  return latestFirst.map((entry, index) => ({
    entry,
    sameDay: index > 0 && days[index] !== null && days[index] === days[index - 1],
  }));
}
