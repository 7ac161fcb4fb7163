/** Runs in a process of its own: bytes of a feed in, cleaned items out. Reading strangers' markup can stall or exhaust only this. */
import type { ParsedFeed } from '../../../src/feeds/feed-item.ts';
import { type FeedSource, parseXmlFeed } from '../../../src/feeds/formats/parse-xml-feed.ts';
import { prepareItems } from '../../../src/feeds/prepare-item.ts';
import type { ParseMessage, ParseTask } from './parse-pool.ts';

/** Items in one message: a message is copied whole, so large ones would cost memory several times over. */
const BATCH = 100;

const post = (message: ParseMessage) => process.send?.(message);

process.on('message', (task: ParseTask) =>
  read(task).catch((error: Error) => post({ failure: error.message })),
);

async function read({ bytes, contentType, url, feed, pages }: ParseTask): Promise<void> {
  const plain = await parse({ bytes, contentType, url });
  const parsed = pages ? await withPages(plain, pages) : plain;
  const prepared = prepareItems(parsed, feed);
  const problems = [...parsed.problems, ...prepared.problems];
  for (let at = 0; at < prepared.items.length; at += BATCH)
    post({ items: prepared.items.slice(at, at + BATCH) });
  post({ reply: { ok: parsed.ok, head: parsed.feed, prepared: { ...prepared, items: [], problems } } });
}

/** The second reader is loaded only for what the first cannot read. */
async function parse(source: FeedSource): Promise<ParsedFeed> {
  return parseXmlFeed(source) ?? (await import('../../../src/feeds/parse-feed.ts')).parseFeed(source);
}

/** Reading pages takes a browser's tree of them: loaded only where it is asked for. */
async function withPages(parsed: ParsedFeed, pages: ReadonlyMap<string, string>): Promise<ParsedFeed> {
  const { withPageContent } = await import('./page-content.ts');
  return { ...parsed, items: parsed.items.map((item) => withPageContent(item, pages)) };
}
