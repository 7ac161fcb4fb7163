import type { APIRoute } from 'astro';
import { changesFeed } from '../../../site/changes-feed.ts';
import { loadStory } from '../../../site/stories.ts';
import { exportPaths } from '../../../site/story-paths.ts';

export const getStaticPaths = exportPaths;

export const GET: APIRoute<{ story: string }> = ({ props }) =>
  new Response(changesFeed(loadStory(props.story)));
