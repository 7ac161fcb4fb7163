import { z } from 'zod';
import type { WaitingStories } from './waiting-stories.ts';

/** Of `content/registry.json`, the one place that knows every story id and every slug ever published, all but `waiting`. */
export const registrySchema = z.object({
  stories: z.record(
    z.string(),
    z.object({
      /** Newest first; the first is the story's URL. None is ever given to another story. */
      slugs: z.array(z.string().regex(/^[^/\\]+$/)).min(1),
      /** Ids of the articles that are members, in the order in which they joined. */
      articles: z.array(z.string()),
      /** Ids of articles on no page that perhaps tell of it too; they are no members. */
      perhaps: z.array(z.string()).optional(),
      /** The story into which this one was merged. */
      mergedInto: z.string().optional(),
      /** The story from which this one was split. */
      splitFrom: z.string().optional(),
      /** Why it is no longer published, in words: its URL then answers with this. */
      tombstone: z.string().optional(),
    }),
  ),
});

export interface Registry extends z.infer<typeof registrySchema> {
  /**
   * Stories without a page yet. A lone article stands here too, so that nobody has to decide about it again.
   * They move to `stories`, under the same id, when they are first published.
   */
  waiting: WaitingStories;
}

export type RegistryEntry = Registry['stories'][string];
