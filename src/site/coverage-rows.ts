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

/** So many articles are listed at once; with a few more than that, all are. */
const MOST_LISTED = 20;
const FEW_MORE = 5;

/** The newest rows, and those that are folded away below them: the first of these names its day again. */
export function foldedRows(rows: readonly CoverageRow[]): { shown: CoverageRow[]; folded: CoverageRow[] } {
  const end = rows.length <= MOST_LISTED + FEW_MORE ? rows.length : MOST_LISTED;
  const [first, ...others] = rows.slice(end);
  return {
    shown: rows.slice(0, end),
    folded: first ? [{ ...first, sameDay: false }, ...others] : [],
  };
}
