/** Runs in a worker thread: bytes of a feed in, cleaned items out. Reading strangers' markup can stall or exhaust only this. */
import { parentPort } from 'node:worker_threads';
import type { ParsedFeed } from '../../src/feeds/feed-item.ts';
import { parseFeed } from '../../src/feeds/parse-feed.ts';
import { prepareItems } from '../../src/feeds/prepare-item.ts';
import type { ParsedReply, ParseTask } from './parse-pool.ts';

parentPort?.on('message', async ({ bytes, contentType, url, feed, pages }: ParseTask) => {
  const read = parseFeed({ bytes, contentType, url });
  const parsed = pages ? await withPages(read, pages) : read;
  const prepared = prepareItems(parsed, feed);
  const problems = [...parsed.problems, ...prepared.problems];
  const reply: ParsedReply = { ok: parsed.ok, head: parsed.feed, prepared: { ...prepared, problems } };
  parentPort?.postMessage(reply);
});

/** Reading pages takes a browser's tree of them: loaded only where it is asked for. */
async function withPages(parsed: ParsedFeed, pages: ReadonlyMap<string, string>): Promise<ParsedFeed> {
  const { withPageContent } = await import('./page-content.ts');
  return { ...parsed, items: parsed.items.map((item) => withPageContent(item, pages)) };
}
