import type { APIRoute } from 'astro';
import { changesFeed } from '../../../site/changes-feed.ts';
import { loadStory } from '../../../site/stories.ts';
import { exportPaths } from '../../../site/story-paths.ts';

export const getStaticPaths = exportPaths;

export const GET: APIRoute = ({ params }) => new Response(changesFeed(loadStory(params['slug'] ?? '')));
