import type { APIRoute } from 'astro';
import type { SearchRow } from '../../model/search-row.ts';
import { searchParts } from '../../site/search-parts.ts';
import { storyCards } from '../../site/story-cards.ts';

export async function getStaticPaths() {
  const parts = searchParts(await storyCards());
  return parts.map(({ name, rows }) => ({ params: { part: name }, props: { rows } }));
}

/** What the search page looks through, a file a month: a reader fetches no more of it than the search needs. */
export const GET: APIRoute<{ rows: readonly SearchRow[] }> = ({ props }) =>
  new Response(JSON.stringify(props.rows));
