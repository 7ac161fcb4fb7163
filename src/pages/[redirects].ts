import type { APIRoute } from 'astro';
import { href, storyPath } from '../site/links.ts';
import { retiredSlugs } from '../site/retired.ts';

/** `/_redirects`: the form that several static hosts read. A file of this name would not be a route. */
export const getStaticPaths = () => [{ params: { redirects: '_redirects' } }];

export const GET: APIRoute = () => {
  const lines = [...retiredSlugs.redirects].flatMap(([old, slug]) => {
    const [from, to] = [href(storyPath(old)), href(storyPath(slug))];
    return [`${from} ${to} 301`, `${from}* ${to}:splat 301`];
  });
  return new Response(lines.map((line) => `${line}\n`).join(''));
};
