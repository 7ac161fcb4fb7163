import type { AccuracyRow } from '../model/accuracy.ts';
import rows from './accuracy.json' with { type: 'json' };

/** The latest measured accuracy by task, in the order in which it was measured. */
export const accuracyByTask: ReadonlyMap<string, readonly AccuracyRow[]> = Map.groupBy(
  rows,
  ({ task }) => task,
);
