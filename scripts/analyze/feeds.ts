import { readFileSync } from 'node:fs';
import type { FeedItem, ParsedFeed } from '../../src/feeds/feed-item.ts';
import { parseFeed } from '../../src/feeds/parse-feed.ts';
import { formatJsonLines, InputError, parseJsonLines } from '../io/command/json-lines.ts';
import type { Stage } from './stage.ts';

interface ServedFeed {
  readonly id: string;
  readonly file: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Reads feeds from disk as if they had been served, and prints what they say. */
export const stage: Stage = { flags: {}, run };

function run(input: string): string {
  const feeds = parseJsonLines<ServedFeed>(input, ({ id, file }) =>
    typeof id === 'string' && typeof file === 'string' ? null : '"id" and "file" must be strings.',
  );
  return formatJsonLines(feeds.map(outputOf));
}

function outputOf({ id, file, headers = {} }: ServedFeed) {
  const header = (name: string) =>
    Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
  const parsed = parseFeed({
    bytes: bytesOf(file),
    contentType: header('content-type'),
    url: header('content-location'),
  });
  return {
    id,
    ok: parsed.ok,
    feed: headOf(parsed),
    items: parsed.items.map(itemOf),
    problems: parsed.problems,
  };
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new InputError(`${file} cannot be read.`);
  }
}

function headOf({ feed: { title, link, id, description, author, updated } }: ParsedFeed) {
  return { title, link, id, description, author, updated };
}

function itemOf({ id, link, title, authors, summary, content, published, updated }: FeedItem) {
  const [summaryText, contentText] = [summary?.value ?? null, content?.value ?? null];
  return {
    id,
    link,
    title,
    author: authors[0] ?? null,
    summary: summaryText,
    content: contentText,
    published,
    updated,
  };
}
