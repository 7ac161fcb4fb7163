import type { APIRoute } from 'astro';
import { loadStory, publishStory, type SeeAlso } from '../../../site/stories.ts';
import { exportPaths } from '../../../site/story-paths.ts';

export const getStaticPaths = exportPaths;

export const GET: APIRoute<{ story: string; seeAlso: SeeAlso[] }> = ({ props }) =>
  new Response(`${JSON.stringify(publishStory(loadStory(props.story), props.seeAlso), null, 2)}\n`);
