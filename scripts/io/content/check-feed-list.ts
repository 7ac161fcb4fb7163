import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { invalidRules } from '../../../src/feeds/prepare-item.ts';
import type { FeedConfig } from '../../../src/model/feed.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { failureProblem, unreadableFile } from '../feeds/feed-failure.ts';
import type { ContentFolder } from './content-folder.ts';

/** What an update would find wrong with what feeds.yaml says of files and patterns. */
export function checkFeedList({ feeds }: Pick<ContentFolder, 'feeds'>, contentDir: string): Problem[] {
  return [...feeds.flatMap((feed) => unreadable(feed, contentDir)), ...feeds.flatMap(invalidRules)];
}

function unreadable(feed: FeedConfig, contentDir: string): Problem[] {
  if (feed.file === undefined) return [];
  try {
    readFileSync(resolve(contentDir, feed.file));
    return [];
  } catch (error) {
    const reason = unreadableFile(feed.file, error);
    return [failureProblem(feed, { state: 'failing', reason, lasting: true })];
  }
}
