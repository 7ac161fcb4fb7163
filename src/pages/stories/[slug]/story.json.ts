import type { APIRoute } from 'astro';
import { loadStory, publishStory } from '../../../site/stories.ts';
import { storyPaths } from '../../../site/story-paths.ts';

export const getStaticPaths = storyPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(`${JSON.stringify(publishStory(loadStory(params['slug'] ?? '')), null, 2)}\n`);
