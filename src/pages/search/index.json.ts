import type { APIRoute } from 'astro';
import { latestCards } from '../../site/story-cards.ts';

/** The words of every story, by slug: what the search page looks through. */
export const GET: APIRoute = async () => {
  const cards = await latestCards();
  const words = cards.map(({ slug, title, summary, names, outlets }) => [
    slug,
    [title, summary, ...names, ...outlets].join(' '),
  ]);
  return new Response(JSON.stringify(Object.fromEntries(words)));
};
