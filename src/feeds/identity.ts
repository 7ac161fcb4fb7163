/**
 * Which article an item is. A guid is believed unless the feed shows that it is none; then the address, then
 * headline and date, by which an item is known whose guid and address change with each reading. The same article in two
 * feeds of one outlet is one article.
 */
import { shortDigest } from '../text/digest.ts';
import { foldSpace } from '../text/fold-space.ts';
import { urlKey } from './canonical-url.ts';
import type { FeedItem } from './feed-item.ts';

/** What of a feed's items may serve to tell them apart. */
export interface Trust {
  readonly guid: (item: FeedItem) => boolean;
  readonly link: (item: FeedItem) => boolean;
  /** Headline and date together. */
  readonly headline: (item: FeedItem) => boolean;
}

/** Words from which on a headline is hardly given twice at one instant: "Weather", "Morning briefing" are. */
const WORDS_OF_ITS_OWN = 4;

/** Looks at all items of one reading: guids, links and headlines that several different items share tell nothing. */
export function trustOf(items: readonly FeedItem[]): Trust {
  const guids = shared(items, guidOf, (a, b) => a.title !== b.title && a.link !== b.link);
  const links = shared(items, linkOf, (a, b) => a.title !== b.title && (a.id !== b.id || a.id === null));
  const namesakes = shared(items, headlineOf, (a, b) => a.id !== b.id && a.link !== b.link);
  const headlines = items.filter(holdsHeadline).length;
  const headlineGuids = headlines > 0 && headlines * 2 >= items.length;
  return {
    guid: (item) => item.id !== null && !guids.has(item.id) && !headlineGuids,
    link: (item) =>
      item.link !== null && !links.has(urlKey(item.link)) && URL.parse(item.link)?.pathname !== '/',
    headline: (item) => {
      const key = headlineOf(item);
      return key !== null && !namesakes.has(key);
    },
  };
}

const guidOf = (item: FeedItem) => item.id;
const linkOf = (item: FeedItem) => (item.link === null ? null : urlKey(item.link));
const headlineOf = ({ title, published }: FeedItem) =>
  published !== null && keyText(title).split(' ').length >= WORDS_OF_ITS_OWN
    ? headlineKey(title, published)
    : null;

/** Keys that items which are not the same have in common. */
function shared(
  items: readonly FeedItem[],
  keyOf: (item: FeedItem) => string | null,
  differ: (a: FeedItem, b: FeedItem) => boolean,
): Set<string> {
  const first = new Map<string, FeedItem>();
  const repeated = new Set<string>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const other = first.get(key);
    if (other === undefined) first.set(key, item);
    else if (differ(item, other)) repeated.add(key);
  }
  return repeated;
}

/** Whether the guid is made of the headline, so that it changes with it. Addresses are not meant: they stay. */
function holdsHeadline({ id, title }: FeedItem): boolean {
  const words = keyText(title);
  return words.length >= 12 && !/^https?:/i.test(id ?? '') && keyText(id ?? '').includes(words);
}

function keyText(text: string): string {
  return foldSpace(text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' '));
}

/** The keys of one item, best first; at least one. They hold within an outlet, so that its feeds share articles. */
export function identityKeys(item: FeedItem, trust: Trust): readonly string[] {
  const keys: string[] = [];
  if (trust.guid(item)) keys.push(`guid ${guidKey(item.id as string)}`);
  if (trust.link(item)) keys.push(`${URL_KEY}${urlKey(item.link as string)}`);
  if (keys.length > 0 && !trust.headline(item)) return keys;
  return [...keys, headlineKey(item.title || (item.link ?? item.id ?? ''), item.published)];
}

/** What begins a key that is an address. */
export const URL_KEY = 'url ';

/** The key of an article that has only its headline and date. A headline of marks alone ("?!") counts as it stands. */
export function headlineKey(title: string, published: string | null): string {
  return `item ${keyText(title) || title} ${published ?? ''}`;
}

/** A guid that is an address counts as one, so that fragments and parameters added to it do not make it another. */
function guidKey(guid: string): string {
  return /^https?:/i.test(guid) ? urlKey(guid) : guid;
}

/** Hexadecimal digits at the end of an article's id. */
const ID_DIGITS = 16;

/** `<feed>-<16 hex digits>`: the digits depend on the outlet and the best key alone. */
export function articleId(feedId: string, outlet: string, key: string): string {
  return `${feedId}-${identityHash(outlet, key)}`;
}

/** The part of an id that feeds of one outlet share. */
export function identityHash(outlet: string, key: string): string {
  return shortDigest(`${outlet}\n${key}`, ID_DIGITS);
}

/** The same part, of a whole id. */
export function idDigits(id: string): string {
  return id.slice(-ID_DIGITS);
}
