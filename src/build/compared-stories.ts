/** What published stories are compared with one another by, remembered from run to run. */
import type { KeptArticles } from '../feeds/known-articles.ts';
import type { ClusterItem } from '../story/clustering/cluster-item.ts';
import { type StoryTerms, storyTerms } from '../story/related.ts';
import { shortDigest } from '../text/digest.ts';

export interface ComparedStory {
  /** A digest of the files that say the terms; null where one of them is not written yet. */
  readonly key: string | null;
  readonly terms: StoryTerms;
}

export interface Remembered {
  readonly articles: Pick<KeptArticles, 'get'>;
  /** By story id, as the last run returned it. */
  readonly compared: ReadonlyMap<string, ComparedStory>;
}

/** Newest articles of a story by which it is compared. */
const MOST_COMPARED = 20;

/**
 * The terms of each story: as remembered, where its newest articles lie in the same files as then.
 * @param stories by id, the ids of their articles, oldest first
 * @param itemOf what an article is compared by
 */
export function comparedStories(
  stories: ReadonlyMap<string, readonly string[]>,
  { articles, compared }: Remembered,
  itemOf: (article: string) => ClusterItem,
): Map<string, ComparedStory> {
  return new Map(
    [...stories].map(([id, members]) => {
      const newest = members.slice(-MOST_COMPARED);
      const key = keyOf(newest, articles);
      const known = compared.get(id);
      const isKnown = known !== undefined && key !== null && known.key === key;
      return [id, isKnown ? known : { key, terms: storyTerms(newest.map(itemOf)) }];
    }),
  );
}

function keyOf(members: readonly string[], articles: Remembered['articles']): string | null {
  const keys = members.map((id) => articles.get(id)?.key ?? null);
  return keys.includes(null) ? null : shortDigest(keys.join(' '), 16);
}
