import type { APIRoute } from 'astro';
import { archiveMonths, archivePath } from '../site/archive.ts';
import { address, storyPath } from '../site/links.ts';
import { latestCards } from '../site/story-cards.ts';
import { escapeXml } from '../site/xml.ts';

export const GET: APIRoute = async () => {
  const cards = await latestCards();
  const months = archiveMonths(cards).map(({ month }) => archivePath(month));
  const pages = ['/', '/archive/', ...months, '/search/', '/sources/', '/about/'].map((path) =>
    entry(path, null),
  );
  const stories = cards.map(({ slug, updated }) => entry(storyPath(slug), updated));
  const urls = [...pages, ...stories].join('\n');
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`,
  );
};

function entry(path: string, updated: string | null): string {
  const changed = updated ? `<lastmod>${escapeXml(updated)}</lastmod>` : '';
  return `<url><loc>${escapeXml(address(path))}</loc>${changed}</url>`;
}
