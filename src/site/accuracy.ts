/** The latest measured accuracy, as `npm run score` wrote it. */
import { z } from 'zod';

const accuracySchema = z.array(
  z.object({ task: z.string(), measure: z.string(), score: z.string(), data: z.string() }),
);

/** One row a measure; empty as long as nothing was measured. */
export type AccuracyRow = z.infer<typeof accuracySchema>[number];

const files = import.meta.glob<unknown>('./accuracy.json', { eager: true, import: 'default' });

/** The rows by task, in the order in which they were measured. */
export const accuracyByTask: ReadonlyMap<string, readonly AccuracyRow[]> = Map.groupBy(
  accuracySchema.parse(Object.values(files)[0] ?? []),
  ({ task }) => task,
);
