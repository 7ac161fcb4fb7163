import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { invalidRules } from '../../src/feeds/prepare-item.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { ContentFolder } from './content-folder.ts';
import { failureProblem, unreadableFile } from './feed-failure.ts';

/** What an update would find wrong with what feeds.yaml says of files and patterns. */
export function checkFeedList({ feeds }: Pick<ContentFolder, 'feeds'>, contentDir: string): Problem[] {
  const missing = feeds.filter(({ file }) => file !== undefined && !existsSync(resolve(contentDir, file)));
  return [
    ...missing.map((feed) =>
      failureProblem(feed, { state: 'failing', reason: unreadableFile(feed.file ?? ''), lasting: true }),
    ),
    ...feeds.flatMap(invalidRules),
  ];
}
