import { z } from 'zod';
import { publishedStorySchema } from '../model/story.ts';
import { address } from './links.ts';

/** The JSON Schema (2020-12) of `story.json`. */
export function storyJsonSchema(): Record<string, unknown> {
  return { $id: address('/schema/story.json'), ...z.toJSONSchema(publishedStorySchema) };
}
