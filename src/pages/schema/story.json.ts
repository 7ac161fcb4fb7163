import type { APIRoute } from 'astro';
import { storyJsonSchema } from '../../site/story-schema.ts';

export const GET: APIRoute = () => new Response(`${JSON.stringify(storyJsonSchema(), null, 2)}\n`);
