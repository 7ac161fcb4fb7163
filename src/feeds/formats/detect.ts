/** What kind of document a text is, from its beginning. */
import { findTag } from '../xml-repair/find-tag.ts';

export type DocumentKind = 'xml' | 'json' | 'html' | 'empty' | 'other';

const FEED_ROOT = /<(?:[a-z_][\w.-]{0,40}:)?(?:rss|feed|rdf|channel)[\s>]/iy;
const HTML_ROOT = /<html[\s>]/iy;

/** A feed in a comment, or after one that is not closed where it should be. */
const MENTION = new RegExp(FEED_ROOT.source, 'i');

/** How far to look for a root element: some servers put warnings, comments or styles before it. */
const REACH = 200_000;

export function detectKind(text: string): DocumentKind {
  const start = text.slice(0, REACH).replace(/^[\s\ufeff\p{Cc}]+/u, '');
  if (start === '') return 'empty';
  if (start.startsWith('{') || start.startsWith('[')) return 'json';
  const html = findTag(start, HTML_ROOT);
  const feed = findTag(start, FEED_ROOT);
  if (feed !== -1 && (html === -1 || feed < html)) return 'xml';
  if (html !== -1 || /^<!doctype html/i.test(start)) return 'html';
  return MENTION.test(start) ? 'xml' : 'other';
}
