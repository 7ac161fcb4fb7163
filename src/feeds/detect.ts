/** What kind of document a text is, from its beginning. */

export type DocumentKind = 'xml' | 'json' | 'html' | 'empty' | 'other';

const FEED_ROOT = /<(?:[a-z_][\w.-]{0,40}:)?(?:rss|feed|rdf|channel)[\s>]/i;

/** How far to look for a root element: some servers put warnings, comments or styles before it. */
const REACH = 200_000;

export function detectKind(text: string): DocumentKind {
  const start = text.slice(0, REACH).replace(/^[\s\ufeff\p{Cc}]+/u, '');
  if (start === '') return 'empty';
  if (start.startsWith('{') || start.startsWith('[')) return 'json';
  const html = /<html[\s>]/i.exec(start)?.index ?? Number.POSITIVE_INFINITY;
  const feed = FEED_ROOT.exec(start)?.index ?? Number.POSITIVE_INFINITY;
  if (feed < html) return 'xml';
  return html < Number.POSITIVE_INFINITY || /^<!doctype html/i.test(start) ? 'html' : 'other';
}
