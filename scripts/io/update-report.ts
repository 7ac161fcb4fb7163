/** What an update tells of itself. */
import type { FeedHealth } from '../../src/model/feed.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { NearMiss } from '../../src/story/stories.ts';
import type { ContentFolder } from './content/content-folder.ts';
import { editedArticles, type LiftedEdits } from './content/page-edits.ts';
import type { FeedResult } from './feeds/read-feeds.ts';

/** What an update did: the machine-readable result of `npm run update -- --json`. */
export interface UpdateReport {
  /** Whether a file under `content/` changed. */
  readonly changed: boolean;
  readonly feeds: readonly Pick<FeedHealth, 'id' | 'state' | 'reason' | 'nextCheck'>[];
  readonly articles: { readonly added: number; readonly revised: number; readonly removed: number };
  readonly stories: {
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly merged: readonly string[];
  };
  /** Articles whose place was a close decision, each with the line that would turn it. */
  readonly nearMisses: readonly NearMiss[];
  readonly problems: readonly Problem[];
}

/** What a run did beside asking the feeds. */
export interface Outcome extends Pick<UpdateReport, 'articles' | 'stories' | 'nearMisses' | 'problems'> {
  /** Content files touched. */
  readonly files: number;
}

export const NOTHING_DONE: Outcome = {
  files: 0,
  articles: { added: 0, revised: 0, removed: 0 },
  stories: { added: [], changed: [], merged: [] },
  nearMisses: [],
  problems: [],
};

/** @param edits what people changed on pages, lifted to where it lasts */
export function reportOf(
  { content, edits }: { readonly content: ContentFolder; readonly edits: LiftedEdits },
  results: readonly FeedResult[],
  { files, articles, stories, nearMisses, problems }: Outcome,
): UpdateReport {
  return {
    changed: files > 0 || edits.settled > 0,
    feeds: results.map(({ health: { id, state, reason, nextCheck } }) => ({ id, state, reason, nextCheck })),
    articles,
    stories,
    nearMisses,
    problems: [
      ...edits.problems,
      ...content.problems,
      ...editedArticles(content),
      ...results.flatMap(({ problems }) => problems),
      ...problems,
    ],
  };
}
