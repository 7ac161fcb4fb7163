/** Runs in a worker thread: bytes of a feed in, cleaned items out. Reading strangers' markup can stall or exhaust only this. */
import { parentPort } from 'node:worker_threads';
import type { ParsedFeed } from '../../src/feeds/feed-item.ts';
import { parseFeed } from '../../src/feeds/parse-feed.ts';
import { prepareItems } from '../../src/feeds/prepare-item.ts';
import type { ParseMessage, ParseTask } from './parse-pool.ts';

/** Items in one message: a message is copied whole, so large ones would cost memory several times over. */
const BATCH = 100;

const post = (message: ParseMessage) => parentPort?.postMessage(message);

parentPort?.on('message', async ({ bytes, contentType, url, feed, pages }: ParseTask) => {
  const read = parseFeed({ bytes, contentType, url });
  const parsed = pages ? await withPages(read, pages) : read;
  const prepared = prepareItems(parsed, feed);
  const problems = [...parsed.problems, ...prepared.problems];
  for (let at = 0; at < prepared.items.length; at += BATCH)
    post({ items: prepared.items.slice(at, at + BATCH) });
  post({ reply: { ok: parsed.ok, head: parsed.feed, prepared: { ...prepared, items: [], problems } } });
});

/** Reading pages takes a browser's tree of them: loaded only where it is asked for. */
async function withPages(parsed: ParsedFeed, pages: ReadonlyMap<string, string>): Promise<ParsedFeed> {
  const { withPageContent } = await import('./page-content.ts');
  return { ...parsed, items: parsed.items.map((item) => withPageContent(item, pages)) };
}
