#!/usr/bin/env node
/**
 * `npm run takedown -- URL|FEED`: takes an article, or a feed with all its articles, out of content, pages and exports, and
 * remembers it in feeds.yaml. No feed is asked.
 */
import { urlKey } from '../src/feeds/canonical-url.ts';
import { webAddress } from '../src/feeds/web-address.ts';
import { FEED_LIST } from '../src/model/content-files.ts';
import { beginRun } from './io/begin-run.ts';
import { RefusedError, UsageError } from './io/command/command-end.ts';
import { type CommandLine, runCommand } from './io/command/command-line.ts';
import { buildLine, exitCodeOf, problemLines } from './io/command/report.ts';
import { readContent } from './io/content/content-folder.ts';
import { listContent } from './io/content/content-listing.ts';
import { FeedList } from './io/content/feed-list.ts';
import { pathInside, removeFile } from './io/files.ts';
import { buildSite } from './io/site/build-site.ts';
import { hasSite } from './io/site/out-folder.ts';
import { updateContent } from './io/update-content.ts';

const USAGE = `npm run takedown -- ADDRESS   an article, by its address; it is not taken in again
npm run takedown -- FEED      a feed, by its id, with all its articles`;

async function run(line: CommandLine): Promise<number> {
  const { contentDir, positionals, json } = line;
  const target = positionals[0];
  if (target === undefined) throw new UsageError('Give the address of an article or the id of a feed.');
  // An update that is at work would write anew what is removed here.
  const run = await beginRun(line);
  try {
    const list = new FeedList(contentDir);
    const url = webAddress(target);
    const removed =
      url === null ? withoutFeed(contentDir, list, target) : withoutArticle(contentDir, list, url);
    if (removed === null)
      throw new RefusedError(`There is no article with this address and no feed with this id: ${target}`);
    // First the list: what is taken down must not be taken in again, even if this run is killed here.
    const isListChanged = list.save();
    for (const file of removed) removeFile(pathInside(contentDir, file));
    const listings = listContent(contentDir);
    const update = await updateContent({ ...line, asksFeeds: false, run: { ...run, listings } });
    const build = hasSite(line.outDir) ? await buildSite({ ...line, run, onlyIfDue: true }) : null;
    const problems = [...update.problems, ...(build?.problems ?? [])];
    if (json) process.stdout.write(`${JSON.stringify({ removed, stories: update.stories, problems })}\n`);
    else {
      process.stdout.write(
        `articles removed: ${removed.length}; ${FEED_LIST} ${isListChanged ? 'changed' : 'unchanged'}\n`,
      );
      process.stdout.write(build ? buildLine(build) : 'site: there is none yet; npm run site builds it\n');
      process.stderr.write(problemLines(problems));
    }
    return exitCodeOf(problems);
  } finally {
    run.end();
  }
}

/** Notes an address that must not be kept; returns the files of its articles, null where there are none. */
function withoutArticle(contentDir: string, list: FeedList, url: string): string[] | null {
  const matching = [...readContent(contentDir).articles.values()].filter(
    ({ article }) => article.url !== null && urlKey(article.url) === urlKey(url),
  );
  if (matching.length === 0) return null;
  for (const { article } of matching) for (const feed of article.feeds) list.takeDown(feed, url);
  return matching.map(({ file }) => file);
}

/**
 * Takes a feed off the list, if it is on it; returns the files of the articles that no other feed carries, null where
 * there is neither such a feed nor an article of it.
 */
function withoutFeed(contentDir: string, list: FeedList, feedId: string): string[] | null {
  const wasListed = list.remove(feedId);
  const files = [...readContent(contentDir).articles.values()]
    .filter(({ article }) => article.feeds.every((feed) => feed === feedId))
    .map(({ file }) => file);
  return wasListed || files.length > 0 ? files : null;
}

process.exitCode = await runCommand({ usage: USAGE, positionals: 1, run });
