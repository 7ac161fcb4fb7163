import type { APIRoute } from 'astro';
import { eventsCalendar } from '../../../site/events-calendar.ts';
import { loadStory } from '../../../site/stories.ts';
import { exportPaths } from '../../../site/story-paths.ts';

export const getStaticPaths = exportPaths;

export const GET: APIRoute<{ story: string }> = ({ props }) =>
  new Response(eventsCalendar(loadStory(props.story)));
