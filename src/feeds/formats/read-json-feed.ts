/** JSON Feed 1.0 and 1.1, read by feedsmith. */
import { parseJsonFeed } from 'feedsmith';
import { lineFromHtml, plainLine, TEXT_LIMITS } from '../../text/clean.ts';
import { EMPTY_HEAD, type FeedHead, type FeedItem, type ReadFeed } from '../feed-item.ts';
import { webAddress } from '../web-address.ts';
import { authorName } from './author-name.ts';
import type { ItemReader } from './read-date.ts';

type Source = ReturnType<typeof parseJsonFeed<string>>;
type SourceItem = NonNullable<Source['items']>[number];

/** Reads a JSON Feed; null where the text is none. Never throws. */
export function readJsonFeed(text: string, reader: ItemReader): ReadFeed | null {
  let source: Source;
  try {
    source = parseJsonFeed(JSON.parse(text));
  } catch {
    return null;
  }
  const base = webAddress(source.home_page_url, reader.url) ?? reader.url;
  const authors = namesOf(source.authors);
  const feed: FeedHead = {
    ...EMPTY_HEAD,
    title: lineFromHtml(source.title ?? '', TEXT_LIMITS.title),
    link: webAddress(source.home_page_url, reader.url),
    id: source.feed_url ?? null,
    description: lineFromHtml(source.description ?? '', TEXT_LIMITS.description),
    author: authors[0] ?? '',
    language: source.language ?? null,
  };
  return { feed, items: (source.items ?? []).map((item) => itemOf(item, base, authors, reader)) };
}

function itemOf(item: SourceItem, base: string | null, feedAuthors: string[], reader: ItemReader): FeedItem {
  const authors = namesOf(item.authors);
  const marked = (value: string | undefined, form: 'html' | 'text') => (value ? { value, form, base } : null);
  return {
    id: item.id ? String(item.id) : null,
    link: webAddress(item.url, base) ?? webAddress(item.external_url, base),
    title: lineFromHtml(item.title ?? '', TEXT_LIMITS.title),
    authors: authors.length > 0 ? authors : feedAuthors,
    categories: (item.tags ?? []).map((tag) => plainLine(tag, TEXT_LIMITS.category)).filter(Boolean),
    summary: marked(item.summary, 'text'),
    content: marked(item.content_html, 'html') ?? marked(item.content_text, 'text'),
    published: reader.date(item.date_published ?? ''),
    updated: reader.date(item.date_modified ?? ''),
    source: null,
    related: [],
    media: (item.attachments ?? [])
      .map(({ title }) => plainLine(title ?? '', TEXT_LIMITS.caption))
      .filter(Boolean),
    language: item.language ?? null,
  };
}

function namesOf(authors: Source['authors']): string[] {
  return (authors ?? []).map(({ name }) => authorName(name ?? '')).filter(Boolean);
}
