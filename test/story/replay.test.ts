import { expect, test } from 'vitest';
import { growNews } from '../../scripts/bench/grown-news.ts';
import { type Curation, curationSchema } from '../../src/model/curation.ts';
import type { Registry } from '../../src/model/registry.ts';
import { emptyRegistry, redirectsOf, tombstonesOf } from '../../src/story/registry.ts';
import { readRegistry, serializeRegistry } from '../../src/story/registry-file.ts';
import type { StoriesOutput } from '../../src/story/stories.ts';
import { assign } from './news-items.ts';

const NEWS = growNews([], 400, 61);
const BATCH = 20;

/** What the editors have decided before so many articles came; `largest` are the slugs of the largest stories by then. */
function decisionsAt(articles: number, [first = '', second = '', third = '']: string[]): Curation[] {
  const has = (slug: string, decisions: object): Curation[] =>
    slug === ''
      ? []
      : [
          {
            file: `curation/${slug}.md`,
            slug,
            decisions: curationSchema.parse(decisions),
            context: '',
            lineOf: () => 1,
          },
        ];
  if (articles < 140) return [];
  if (articles < 220) return has(first, { merge: [second] });
  if (articles < 300) return [...has(first, { merge: [third] }), ...has(third, { lock: true })];
  return has(second, { merge: [first] });
}

/** Slugs that answer with a page, lead to one, or say why there is none. */
function answering(registry: Registry): Set<string> {
  const pages = Object.values(registry.stories)
    .filter(({ mergedInto, tombstone }) => mergedInto === undefined && tombstone === undefined)
    .map(({ slugs }) => slugs[0]);
  const redirects = [...redirectsOf(registry)].filter(([, to]) => pages.includes(to)).map(([from]) => from);
  return new Set(
    [...pages, ...redirects, ...tombstonesOf(registry).keys()].filter((slug) => slug !== undefined),
  );
}

test('over a history with merges, their undoing and lost caches, no address that was published is ever dead', () => {
  const published = new Set<string>();
  let registry = emptyRegistry();
  let state: StoriesOutput['state'] | null = null;
  let largest: string[] = [];
  for (let from = 0; from < NEWS.length; from += BATCH) {
    const run = assign(NEWS, {
      articles: NEWS.slice(from, from + BATCH),
      registry,
      state: from % (3 * BATCH) === 0 ? null : state,
      curations: decisionsAt(from, largest),
    });
    expect(run.problems).toEqual([]);
    ({ registry } = readRegistry(serializeRegistry(run.registry)));
    ({ state } = run);
    const bySize = Object.values(registry.stories).sort((a, b) => b.articles.length - a.articles.length);
    if (from < 120) largest = bySize.slice(0, 3).map(({ slugs }) => slugs[0] ?? '');
    const alive = answering(registry);
    for (const slug of alive) published.add(slug);
    expect([...published].filter((slug) => !alive.has(slug))).toEqual([]);
  }
  expect(published.size).toBeGreaterThan(20);
  expect(redirectsOf(registry).get(largest[0] ?? '')).toBe(largest[1]);
});
