/** The article in a web page. Runs in the parse worker: pages are strangers' markup as much as feeds are. */
import { DefuddleClass } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { canonicalUrl } from '../../../src/feeds/canonical-url.ts';
import type { FeedItem } from '../../../src/feeds/feed-item.ts';

/** The item with its page's article as content, where the page holds more than the feed does. */
export function withPageContent(item: FeedItem, pages: ReadonlyMap<string, string>): FeedItem {
  const html = item.link === null ? undefined : pages.get(canonicalUrl(item.link));
  if (item.link === null || html === undefined) return item;
  const value = articleHtml(html, item.link);
  const given = Math.max(item.content?.value.length ?? 0, item.summary?.value.length ?? 0);
  return value.length > given ? { ...item, content: { value, form: 'html', base: item.link } } : item;
}

/** The HTML of a page's main text; `''` where none is found. Asks no other server for anything. */
function articleHtml(html: string, url: string): string {
  try {
    const { document } = parseHTML(html);
    return new DefuddleClass(document as unknown as Document, { url, useAsync: false }).parse().content ?? '';
  } catch {
    return '';
  }
}
