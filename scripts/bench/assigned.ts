import type { ClusterItem } from '../../src/story/clustering/cluster-item.ts';
import { emptyRegistry } from '../../src/story/registry.ts';
import { assignStories, type StoriesInput, type StoriesOutput } from '../../src/story/stories.ts';

const NOTHING = { registry: emptyRegistry(), state: null };

/**
 * The articles in stories, as an update places them where no editor has a word.
 * @param all these articles and those that were placed before
 * @param before what the last run left
 */
export function assigned(
  articles: readonly ClusterItem[],
  all: readonly ClusterItem[] = articles,
  before: Pick<StoriesInput, 'registry' | 'state'> = NOTHING,
): StoriesOutput {
  const byId = new Map(all.map((item) => [item.id, item]));
  return assignStories({
    ...before,
    articles,
    known: (id) => byId.get(id),
    headline: (id) => byId.get(id),
    curations: [],
    settings: { minArticles: 2, minEvents: 3 },
    datedEvents: () => 0,
  });
}
