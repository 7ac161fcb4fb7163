import type { APIRoute } from 'astro';
import { address } from '../site/links.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${address('/sitemap.xml')}\n`);
