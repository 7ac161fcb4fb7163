import type { APIRoute } from 'astro';
import { loadStory, publishStory } from '../../../site/stories.ts';
import { exportPaths } from '../../../site/story-paths.ts';

export const getStaticPaths = exportPaths;

export const GET: APIRoute<{ story: string }> = ({ props }) =>
  new Response(`${JSON.stringify(publishStory(loadStory(props.story)), null, 2)}\n`);
