import type { APIRoute } from 'astro';
import { z } from 'zod';
import { publishedStorySchema } from '../../model/story.ts';
import { address } from '../../site/links.ts';

export const GET: APIRoute = () => {
  const schema = { $id: address('/schema/story.json'), ...z.toJSONSchema(publishedStorySchema) };
  return new Response(`${JSON.stringify(schema, null, 2)}\n`);
};
