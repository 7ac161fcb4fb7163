/** Articles that nearly came to a story, for editors who may know better. */
import type { ArticleHead } from '../model/article.ts';
import type { Coverage, Story } from '../model/story.ts';
import { nearnessOf } from '../story/cluster.ts';
import type { ClusterItem } from '../story/clustering/cluster-item.ts';
import { memoryOf } from '../story/clustering/living-story.ts';
import { terms } from '../text/terms.ts';
import { DAY_MS } from '../time/day.ts';

export interface NearMiss extends Pick<ArticleHead, 'id' | 'title' | 'outlet'> {
  /** The slug of the story whose page has it; null where no page has. */
  readonly elsewhere: string | null;
  readonly score: number;
  /** The least likeness with which it would be here: of an article elsewhere, more than that to its story. */
  readonly asked: number;
}

const MOST_SHOWN = 5;
/** Articles of some days before a story are compared with it, and those that came while it still took in others. */
const DAYS_BEFORE = 14;
/** Of these, so many that share most words with its headlines. */
const MOST_COMPARED = 200;
const FEWEST_SHARED = 2;
/** A likeness below this share of what is asked is no near miss. */
export const NEAR = 0.5;

/**
 * The nearest first.
 * @param heads of all articles that are kept
 * @param itemOf an article as clustering reads it
 */
export function nearMissesOf(
  story: Story,
  stories: readonly Story[],
  heads: Iterable<ArticleHead>,
  itemOf: (article: string) => ClusterItem | undefined,
): NearMiss[] {
  const placed = new Set(stories.flatMap((one) => one.coverage.map(({ article }) => article)));
  const found = [...runnersUp(story, stories), ...loneArticles(story, placed, heads, itemOf)];
  return found
    .sort((a, b) => b.score / b.asked - a.score / a.asked || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_SHOWN);
}

/** A story that an article on no page nearly came to. */
export interface NearStory extends Pick<NearMiss, 'score' | 'asked'> {
  readonly slug: string;
}

/** The nearest first; as `nearMissesOf` finds the article for each of them. */
export function nearStoriesOf(
  head: ArticleHead,
  stories: readonly Story[],
  itemOf: (article: string) => ClusterItem | undefined,
): NearStory[] {
  return stories
    .flatMap((story) =>
      loneArticles(story, new Set(), [head], itemOf).map(({ score, asked }) => ({
        slug: story.slug,
        score,
        asked,
      })),
    )
    .sort((a, b) => b.score / b.asked - a.score / a.asked || (a.slug < b.slug ? -1 : 1))
    .slice(0, MOST_SHOWN);
}

/** Articles of other pages that this story was the next best for. */
function runnersUp({ id }: Story, stories: readonly Story[]): NearMiss[] {
  return stories.flatMap(({ slug, coverage }) =>
    coverage.flatMap(({ article, title, outlet, why }) =>
      why?.runnerUp?.story === id && why.runnerUp.score >= why.score * NEAR
        ? [{ id: article, title, outlet, elsewhere: slug, score: why.runnerUp.score, asked: why.score }]
        : [],
    ),
  );
}

function loneArticles(
  { coverage }: Story,
  placed: ReadonlySet<string>,
  heads: Iterable<ArticleHead>,
  itemOf: (article: string) => ClusterItem | undefined,
): NearMiss[] {
  const lone = new Map(likeliest(coverage, heads, placed).map((head) => [head.id, head]));
  const items = (ids: readonly string[]) => ids.flatMap((id) => itemOf(id) ?? []);
  const near = nearnessOf(items(coverage.map(({ article }) => article)), items([...lone.keys()]));
  return [...near].flatMap(([id, { score, asked }]) => {
    const head = lone.get(id);
    return head && score >= asked * NEAR
      ? [{ id, title: head.title, outlet: head.outlet, elsewhere: null, score, asked }]
      : [];
  });
}

function likeliest(
  coverage: readonly Coverage[],
  heads: Iterable<ArticleHead>,
  placed: ReadonlySet<string>,
): ArticleHead[] {
  const told = new Set(coverage.flatMap(({ title }) => terms(title)));
  const days = coverage.flatMap(({ published }) => (published ? [Date.parse(published)] : []));
  const first = Math.min(...days) - DAYS_BEFORE * DAY_MS;
  const last = Math.max(...days) + memoryOf(coverage.length);
  const found: { head: ArticleHead; shared: number }[] = [];
  for (const head of heads) {
    const at = Date.parse(head.published ?? '');
    if (placed.has(head.id) || !(at >= first && at <= last)) continue;
    const shared = new Set(terms(head.title).filter((term) => told.has(term))).size;
    if (shared >= FEWEST_SHARED) found.push({ head, shared });
  }
  return found
    .sort((a, b) => b.shared - a.shared || (a.head.id < b.head.id ? -1 : 1))
    .slice(0, MOST_COMPARED)
    .map(({ head }) => head);
}
