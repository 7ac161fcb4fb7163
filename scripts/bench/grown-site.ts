/** The content folder of a site that has run for long: article files of grown news, and one feed file for each outlet. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { articlePath } from '../../src/feeds/article-path.ts';
import { articleId } from '../../src/feeds/identity.ts';
import { firstRevision } from '../../src/feeds/revisions.ts';
import { writeArticle } from '../../src/markdown/article-file.ts';
import { articleText } from '../../src/markdown/article-text.ts';
import type { Article } from '../../src/model/article.ts';
import { FEED_LIST } from '../../src/model/content-files.ts';
import type { ClusterItem } from '../../src/story/clustering/cluster-item.ts';

/** Writes the files of all articles, and `feeds.yaml` with a feed that is still empty for each of their feeds. */
export function writeGrownSite(contentDir: string, items: readonly ClusterItem[]): void {
  for (const item of items) {
    const article = articleOf(item);
    const path = join(contentDir, articlePath(article));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, writeArticle(article));
  }
  const feeds = [...new Set(items.map(({ feed }) => feed))].sort();
  for (const feed of feeds) writeFileSync(join(contentDir, `${feed}.xml`), feedOf(feed, []));
  const list = feeds.map((feed) => `  - id: ${feed}\n    outlet: ${feed}\n    file: ${feed}.xml\n`);
  writeFileSync(join(contentDir, FEED_LIST), `feeds:\n${list.join('')}`);
}

/** Gives each feed's file these articles, and no others. */
export function publishInFeeds(contentDir: string, items: readonly ClusterItem[]): void {
  for (const [feed, news] of Map.groupBy(items, ({ feed }) => feed))
    writeFileSync(join(contentDir, `${feed}.xml`), feedOf(feed, news));
}

function articleOf({ id, feed, outlet, title, lead, published, language, url }: ClusterItem): Article {
  const text = articleText(title, lead);
  return {
    id: articleId(feed, outlet, `guid ${id}`),
    feed,
    feeds: [feed],
    outlet,
    url,
    title,
    published,
    updated: null,
    authors: [],
    categories: [],
    language,
    timeZone: 'UTC',
    origin: null,
    developing: false,
    correction: null,
    related: [],
    stripped: [],
    revisions: [firstRevision({ title, text, at: published })],
    media: [],
    body: lead,
    text,
  };
}

function feedOf(feed: string, items: readonly ClusterItem[]): string {
  const entries = items.map(
    ({ id, title, lead, published, url }) =>
      `<item><guid isPermaLink="false">${id}</guid><title>${escaped(title)}</title><description>${escaped(escaped(lead))}</description>` +
      `<link>${escaped(url ?? '')}</link><pubDate>${new Date(published ?? 0).toUTCString()}</pubDate></item>\n`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${feed}</title>\n${entries.join('')}</channel></rss>\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
