#!/usr/bin/env node
/** `npm run add -- ADDRESS`: finds the feeds of a site and, when told yes, adds them to feeds.yaml. */
import { createInterface } from 'node:readline/promises';
import { findFeeds } from '../src/feeds/discover.ts';
import { decodeFeed } from '../src/feeds/formats/decode.ts';
import type { ListedFeed } from '../src/feeds/opml.ts';
import { parseFeed } from '../src/feeds/parse-feed.ts';
import { webAddress } from '../src/feeds/web-address.ts';
import { FEED_LIST } from '../src/model/content-files.ts';
import { RefusedError, UsageError } from './io/command/command-end.ts';
import { type CommandLine, runCommand } from './io/command/command-line.ts';
import { FeedList } from './io/content/feed-list.ts';
import { FetchError, fetchSafely, type SafeResponse } from './io/feeds/fetch-safely.ts';
import { guardedAgent } from './io/feeds/public-address.ts';
import { userAgentOf } from './io/feeds/user-agent.ts';

const USAGE = `npm run add -- ADDRESS [--yes]   the address of a feed, or of a page that names its feeds
  --yes                  add what is found without asking; with --json alone nothing is added
  --allow-private-hosts  let the address lie on this machine or in a private network`;

const LIMITS = { maxBytes: 15_000_000, totalMs: 30_000 };
/** Feeds of one page that are looked at. */
const MOST = 10;

async function run({ contentDir, values, positionals, json }: CommandLine): Promise<number> {
  const address = webAddress(positionals[0]) ?? webAddress(`https://${positionals[0] ?? ''}`);
  if (positionals[0] === undefined || address === null)
    throw new UsageError('Give the http(s) address of a site or a feed.');
  const agent = guardedAgent(values['allow-private-hosts'] === true, { connectMs: 10_000, idleMs: 15_000 });
  const get = (url: string) => fetchSafely(url, { 'user-agent': userAgentOf() }, agent, LIMITS);
  try {
    const found = await findAt(address, get);
    if (found.length === 0) throw new RefusedError(`No feed was found at ${address}.`);
    const chosen = values.yes === true ? found : json ? [] : await askForEach(found);
    const list = new FeedList(contentDir);
    const added = list.add(chosen);
    list.save();
    process.stdout.write(
      json
        ? `${JSON.stringify({ found, added })}\n`
        : `Added to ${FEED_LIST}: ${added.join(', ') || 'nothing'}.\n`,
    );
    return 0;
  } catch (error) {
    if (error instanceof FetchError)
      throw new RefusedError(`${address} could not be read: ${error.message}.`);
    throw error;
  } finally {
    await agent.destroy();
  }
}

type Get = (url: string) => Promise<SafeResponse>;

/** The feed at an address, or the feeds that the page there offers and that can be read. */
async function findAt(address: string, get: Get): Promise<ListedFeed[]> {
  const response = await get(address);
  const own = asFeed(response);
  if (own) return [own];
  const contentType = response.headers['content-type'] ?? null;
  const offered = findFeeds(decodeFeed(response.body, contentType).text, response.url).slice(0, MOST);
  const found: ListedFeed[] = [];
  for (const { url } of offered) {
    const feed = await get(url).then(asFeed, () => null);
    if (feed) found.push(feed);
  }
  return found;
}

function asFeed({ status, body, headers, url, permanentUrl }: SafeResponse): ListedFeed | null {
  if (status !== 200) return null;
  const { ok, feed } = parseFeed({ bytes: body, contentType: headers['content-type'] ?? null, url });
  return ok ? { title: feed.title, url: permanentUrl, home: feed.link } : null;
}

async function askForEach(found: readonly ListedFeed[]): Promise<ListedFeed[]> {
  if (!process.stdin.isTTY) {
    process.stdout.write(
      `${found.map(({ title, url }) => `${title}  ${url}`).join('\n')}\nNothing was added: say --yes to add them.\n`,
    );
    return [];
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const chosen: ListedFeed[] = [];
  for (const feed of found) {
    const answer = await terminal.question(`Add "${feed.title}" (${feed.url})? [y/N] `);
    if (/^y/i.test(answer.trim())) chosen.push(feed);
  }
  terminal.close();
  return chosen;
}

process.exitCode = await runCommand({
  usage: USAGE,
  options: { yes: { type: 'boolean' }, 'allow-private-hosts': { type: 'boolean' } },
  positionals: 1,
  run,
});
