import type { APIRoute } from 'astro';
import { eventsCalendar } from '../../../site/events-calendar.ts';
import { loadStory } from '../../../site/stories.ts';
import { storyPaths } from '../../../site/story-paths.ts';

export const getStaticPaths = storyPaths;

export const GET: APIRoute = ({ params }) => new Response(eventsCalendar(loadStory(params['slug'] ?? '')));
