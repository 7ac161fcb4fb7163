/** Items to articles in one step. `prepareItems` is the costly half and may run in a thread of its own. */
import type { Article } from '../model/article.ts';
import type { FeedConfig } from '../model/feed.ts';
import type { ParsedFeed } from './feed-item.ts';
import { type Clock, mergeItems, type Normalized } from './merge-items.ts';
import { prepareItems } from './prepare-item.ts';

/** The articles that one reading of a feed adds or changes. `known` holds every article kept so far, by id. */
export function normalizeItems(
  parsed: ParsedFeed,
  feed: FeedConfig,
  known: ReadonlyMap<string, Article>,
  clock: Clock,
): Normalized {
  return mergeItems(prepareItems(parsed, feed), feed, known, clock);
}
