/** RSS and Atom as feedsmith reads them: the second reader, for XML in which ours finds no feed. */
import { parseFeed } from 'feedsmith';
import { lineFromHtml, plainLine, TEXT_LIMITS } from '../../text/clean.ts';
import { EMPTY_HEAD, type FeedHead, type FeedItem, type MarkedText, type ReadFeed } from '../feed-item.ts';
import { webAddress } from '../web-address.ts';
import { authorName } from './author-name.ts';
import type { ItemReader } from './read-date.ts';

type Source = ReturnType<typeof parseFeed<string>>;
type Rss = Extract<Source, { format: 'rss' }>['feed'];
type Rdf = Extract<Source, { format: 'rdf' }>['feed'];
type Atom = Extract<Source, { format: 'atom' }>['feed'];
type RssItem = Partial<NonNullable<Rss['items']>[number]>;
type AtomEntry = NonNullable<Atom['entries']>[number];
type AtomText = { readonly value?: string; readonly type?: string };

/** The longest text read so, in UTF-16 units: feedsmith takes quadratic time of what is hostile. */
const LONGEST_FEED = 1_000_000;

/** Reads a feed; null where feedsmith finds none either. Never throws. */
export function readByFeedsmith(text: string, reader: ItemReader): ReadFeed | null {
  if (text.length > LONGEST_FEED) return null;
  let source: Source;
  try {
    source = parseFeed<string>(text, { parseDateFn: (date) => date });
  } catch {
    return null;
  }
  if (source.format === 'json') return null;
  return source.format === 'atom' ? readAtom(source.feed, reader) : readRss(source.feed, reader);
}

function readRss(source: Rss | Rdf, reader: ItemReader): ReadFeed {
  const feed: FeedHead = {
    ...EMPTY_HEAD,
    title: lineFromHtml(source.title ?? '', TEXT_LIMITS.title),
    link: webAddress(source.link, reader.url),
    description: lineFromHtml(source.description ?? '', TEXT_LIMITS.description),
    language: ('language' in source && source.language) || null,
  };
  return { feed, items: (source.items ?? []).map((item) => rssItem(item, reader)) };
}

function rssItem(item: RssItem, reader: ItemReader): FeedItem {
  const { guid, dc } = item;
  const permanent = guid?.isPermaLink === false ? null : webAddress(guid?.value);
  return {
    ...NOTHING_ELSE,
    id: guid?.value || null,
    link: webAddress(item.link, reader.url) ?? permanent,
    title: lineFromHtml(item.title ?? dc?.titles?.[0] ?? '', TEXT_LIMITS.title),
    authors: [...(item.authors ?? []).map(({ name, email }) => name ?? email ?? ''), ...(dc?.creators ?? [])]
      .map(authorName)
      .filter(Boolean),
    categories: (item.categories ?? [])
      .map(({ name }) => lineFromHtml(name ?? '', TEXT_LIMITS.category))
      .filter(Boolean),
    summary: marked({ value: item.description ?? dc?.descriptions?.[0], type: 'html' }, reader),
    content: marked({ value: item.content?.encoded, type: 'html' }, reader),
    published: reader.date(item.pubDate ?? dc?.dates?.[0] ?? ''),
    source: item.source?.title
      ? {
          title: lineFromHtml(item.source.title, TEXT_LIMITS.author),
          url: webAddress(item.source.url, reader.url),
        }
      : null,
  };
}

function readAtom(source: Atom, reader: ItemReader): ReadFeed {
  const feed: FeedHead = {
    ...EMPTY_HEAD,
    title: line(source.title, TEXT_LIMITS.title),
    link: alternateLink(source, reader),
    id: source.id ?? null,
    description: line(source.subtitle, TEXT_LIMITS.description),
    author: namesOf(source)[0] ?? '',
    updated: reader.date(source.updated ?? ''),
  };
  return { feed, items: (source.entries ?? []).map((entry) => atomEntry(entry, namesOf(source), reader)) };
}

function atomEntry(entry: AtomEntry, feedAuthors: readonly string[], reader: ItemReader): FeedItem {
  const authors = namesOf(entry);
  return {
    ...NOTHING_ELSE,
    id: entry.id ?? null,
    link: alternateLink(entry, reader),
    title: line(entry.title, TEXT_LIMITS.title),
    authors: authors.length > 0 ? authors : feedAuthors,
    categories: (entry.categories ?? [])
      .map(({ label, term }) => plainLine(label ?? term ?? '', TEXT_LIMITS.category))
      .filter(Boolean),
    summary: marked(entry.summary, reader),
    content: marked(entry.content, reader),
    published: reader.date(entry.published ?? ''),
    updated: reader.date(entry.updated ?? ''),
  };
}

/** What this reader leaves empty where a format says nothing of it. */
const NOTHING_ELSE = { updated: null, source: null, related: [], media: [], language: null } as const;

function alternateLink({ links = [] }: Pick<AtomEntry, 'links'>, reader: ItemReader): string | null {
  const alternate = links.find(({ rel }) => rel === undefined || rel === 'alternate');
  return webAddress(alternate?.href, reader.url);
}

function namesOf({ authors = [] }: Pick<AtomEntry, 'authors'>): string[] {
  return authors.map(({ name }) => authorName(name ?? '')).filter(Boolean);
}

function line(text: AtomText | undefined, limit: number): string {
  return isHtml(text) ? lineFromHtml(text?.value ?? '', limit) : plainLine(text?.value ?? '', limit);
}

function marked(text: AtomText | undefined, { url }: ItemReader): MarkedText | null {
  return text?.value ? { value: text.value, form: isHtml(text) ? 'html' : 'text', base: url } : null;
}

function isHtml(text: AtomText | undefined): boolean {
  return /html/i.test(text?.type ?? '');
}
