/** Bytes of a feed to its items: by our own reader, or by feedsmith where that finds none. */
import type { Problem } from '../model/problem.ts';
import { EMPTY_HEAD, type ParsedFeed } from './feed-item.ts';
import { decodeFeed } from './formats/decode.ts';
import { type DocumentKind, detectKind } from './formats/detect.ts';
import { type FeedSource, parsedFeed, type RepairedFeed, readXmlFeed } from './formats/parse-xml-feed.ts';
import { readByFeedsmith } from './formats/read-by-feedsmith.ts';
import { type ItemReader, itemReader } from './formats/read-date.ts';
import { readJsonFeed } from './formats/read-json-feed.ts';

/** Reads RSS, Atom or JSON Feed. Never throws: what cannot be read comes back with `ok: false` and the reason. */
export function parseFeed(source: FeedSource): ParsedFeed {
  const { text } = decodeFeed(source.bytes, source.contentType ?? null);
  const reader = itemReader(source.url ?? null);
  const kind = detectKind(text);
  const read = readAs(kind, text, reader);
  if (!read) return { ok: false, feed: EMPTY_HEAD, items: [], problems: [notAFeed(kind)] };
  return parsedFeed(read, reader);
}

/** What our own reader finds; where that is nothing and the text may still be a feed, what feedsmith does. */
function readAs(kind: DocumentKind, text: string, reader: ItemReader): RepairedFeed | null {
  const own = kind === 'json' ? readJson(text, reader) : kind === 'xml' ? readXmlFeed(text, reader) : null;
  if (own || kind === 'empty' || kind === 'html') return own;
  const read = readByFeedsmith(text, reader);
  return read && { ...read, repairs: ['read-leniently'] };
}

function readJson(text: string, reader: ItemReader): RepairedFeed | null {
  const read = readJsonFeed(text, reader);
  return read && { ...read, repairs: [] };
}

const WHAT_IT_IS: Record<DocumentKind, string> = {
  empty: 'nothing at all',
  html: 'a web page',
  json: 'JSON that is no JSON Feed',
  xml: 'XML that is no feed',
  other: 'neither XML nor JSON',
};

function notAFeed(kind: DocumentKind): Problem {
  return {
    code: 'feed-not-a-feed',
    message: `What came is ${WHAT_IT_IS[kind]}, not a feed.`,
    hint:
      kind === 'html'
        ? 'Find the address of its feed with: npm run add -- ADDRESS'
        : 'Check the address in feeds.yaml.',
    severity: 'error',
  };
}
