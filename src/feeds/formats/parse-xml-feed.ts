/** RSS and Atom as our own reader reads them: the first reader, and for nearly every feed the only one. */
import type { Problem } from '../../model/problem.ts';
import {
  FEED_BROKEN_OFF,
  type FeedItem,
  type MarkedText,
  type ParsedFeed,
  type ReadFeed,
} from '../feed-item.ts';
import { innerBase } from '../web-address.ts';
import { BROKEN_OFF, ENDS_EARLY, type RepairedXml, repairXml } from '../xml-repair/repair-xml.ts';
import { decodeFeed } from './decode.ts';
import { detectKind } from './detect.ts';
import { attributeOf, readFeedTree } from './feed-tree.ts';
import { readAtomEntry, readAtomHead } from './read-atom.ts';
import { type ItemReader, itemReader } from './read-date.ts';
import { readRssHead, readRssItem } from './read-rss.ts';

export interface FeedSource {
  readonly bytes: Uint8Array;
  /** The HTTP header, where there was one. */
  readonly contentType?: string | null;
  /** Where the feed lies: relative links are resolved against it. */
  readonly url?: string | null;
}

/** The most items read of one feed, and the most UTF-16 units of one body. */
export const MOST_ITEMS = 10_000;
const LONGEST_BODY = 1_000_000;

export interface RepairedFeed extends ReadFeed {
  readonly repairs: RepairedXml['repairs'];
}

/** Reads RSS or Atom; null where this reader finds no such feed. Never throws. */
export function parseXmlFeed(source: FeedSource): ParsedFeed | null {
  const { text } = decodeFeed(source.bytes, source.contentType ?? null);
  const reader = itemReader(source.url ?? null);
  const read = detectKind(text) === 'xml' ? readXmlFeed(text, reader) : null;
  return read && parsedFeed(read, reader);
}

export function readXmlFeed(text: string, reader: ItemReader): RepairedFeed | null {
  const repaired = repairXml(text);
  const tree = repaired && readFeedTree(repaired.xml);
  if (!tree) return null;
  const base = innerBase(
    attributeOf(tree.head, 'xml:base'),
    innerBase(attributeOf(tree.root, 'xml:base'), reader.url),
  );
  const isAtom = tree.format === 'atom';
  const feed = isAtom ? readAtomHead(tree, reader) : readRssHead(tree, reader);
  // Of a feed on disk, its site is where relative links may begin.
  const begin = base ?? feed.link;
  const items = tree.items.map((item) =>
    isAtom ? readAtomEntry(item, tree.head, begin, reader) : readRssItem(item, begin, reader),
  );
  const whole = repaired.repairs.includes(BROKEN_OFF) ? items.slice(0, -1) : items;
  return { feed, items: whole, repairs: repaired.repairs };
}

/** What was read, within the limits and with what is wrong with it. */
export function parsedFeed({ feed, items, repairs }: RepairedFeed, reader: ItemReader): ParsedFeed {
  const problems: Problem[] = [...reader.problems(), ...repairProblems(repairs)];
  if (items.length > MOST_ITEMS) problems.push(tooManyItems(items.length));
  return { ok: true, feed, items: items.slice(0, MOST_ITEMS).map(withinLimits), problems };
}

function withinLimits(item: FeedItem): FeedItem {
  const long = (text: MarkedText | null) => (text?.value.length ?? 0) > LONGEST_BODY;
  if (!long(item.content) && !long(item.summary)) return item;
  const cut = (text: MarkedText | null) => text && { ...text, value: text.value.slice(0, LONGEST_BODY) };
  return { ...item, content: cut(item.content), summary: cut(item.summary) };
}

function repairProblems(repairs: readonly string[]): Problem[] {
  const mended = repairs.filter((repair) => repair !== BROKEN_OFF && repair !== ENDS_EARLY);
  const problems: Problem[] = [];
  if (mended.length > 0)
    problems.push({
      code: 'feed-malformed',
      message: `The feed is not well-formed and was mended (${mended.join(', ')}).`,
      severity: 'warning',
    });
  if (mended.length < repairs.length)
    problems.push({
      code: FEED_BROKEN_OFF,
      message: 'The feed breaks off before its end; an item that is not whole was left out.',
      hint: 'The next check asks for the whole of it again.',
      severity: 'warning',
    });
  return problems;
}

function tooManyItems(count: number): Problem {
  return {
    code: 'feed-too-long',
    message: `The feed holds ${count} items; the first ${MOST_ITEMS} were read.`,
    severity: 'warning',
  };
}
