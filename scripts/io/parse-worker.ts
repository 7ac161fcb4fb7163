/** Runs in a worker thread: bytes of a feed in, cleaned items out. Reading strangers' markup can stall or exhaust only this. */
import { parentPort } from 'node:worker_threads';
import { parseFeed } from '../../src/feeds/parse-feed.ts';
import { prepareItems } from '../../src/feeds/prepare-item.ts';
import type { ParsedReply, ParseTask } from './parse-pool.ts';

parentPort?.on('message', ({ bytes, contentType, url, feed }: ParseTask) => {
  const { ok, feed: head, items, problems } = parseFeed({ bytes, contentType, url });
  const prepared = prepareItems({ ok, feed: head, items, problems }, feed);
  const reply: ParsedReply = {
    ok,
    head,
    prepared: { ...prepared, problems: [...problems, ...prepared.problems] },
  };
  parentPort?.postMessage(reply);
});
