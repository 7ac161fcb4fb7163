import { expect, test } from 'vitest';
import { nearMissesOf, nearStoriesOf } from '../../src/build/near-misses.ts';
import type { ArticleHead } from '../../src/model/article.ts';
import type { Coverage } from '../../src/model/story.ts';
import type { ClusterItem } from '../../src/story/clustering/cluster-item.ts';
import { ferryNews } from '../story/news-items.ts';
import { story } from '../story-builder.ts';

const items = new Map(ferryNews().map((item) => [item.id, item]));
const heads = [...items.values()].map(
  ({ id, title, outlet, published }) => ({ id, title, outlet, published }) as ArticleHead,
);

function covering(id: string, why?: Coverage['why']): Coverage {
  return {
    ...heads.find((head) => head.id === id),
    article: id,
    ...(why ? { why } : {}),
  } as unknown as Coverage;
}

function nearMissesOfFerries(...others: Parameters<typeof nearMissesOf>[1]) {
  const ferries = story({ coverage: [covering('ferry-1'), covering('ferry-2')] });
  return nearMissesOf(ferries, [ferries, ...others], heads, (id) => items.get(id));
}

test('an article on no page that is much like the story is near', () => {
  const [first, ...others] = nearMissesOfFerries();
  expect(first).toMatchObject({
    id: 'ferry-3',
    title: 'Judge orders Port Maren ferry talks',
    elsewhere: null,
  });
  expect(first?.score).toBeGreaterThan(0);
  expect(others).toEqual([]);
});

test('so is one that came weeks later', () => {
  const [judge] = ferryNews().filter(({ id }) => id === 'ferry-3');
  const later = { ...judge, published: '2025-11-12T09:30:00Z' } as ClusterItem;
  const ferries = story({ coverage: [covering('ferry-1'), covering('ferry-2')] });
  const itemOf = (id: string) => (id === later.id ? later : items.get(id));
  const head = { ...heads.find(({ id }) => id === later.id), published: later.published } as ArticleHead;
  expect(nearMissesOf(ferries, [ferries], [head], itemOf).map(({ id }) => id)).toEqual(['ferry-3']);
});

test('so is one of another page for which the story was the next best', () => {
  const why = { score: 0.4, terms: ['talks'], runnerUp: { story: 's-0000cafe', score: 0.36 } };
  const talks = story({ id: 's-1', slug: 'talks', coverage: [covering('ferry-3', why)] });
  expect(nearMissesOfFerries(talks)).toEqual([
    {
      id: 'ferry-3',
      title: 'Judge orders Port Maren ferry talks',
      outlet: 'The Harbour Post',
      elsewhere: 'talks',
      score: 0.36,
      asked: 0.4,
    },
  ]);
});

test('but not where that page is far nearer', () => {
  const why = { score: 0.4, terms: ['talks'], runnerUp: { story: 's-0000cafe', score: 0.1 } };
  const talks = story({ id: 's-1', slug: 'talks', coverage: [covering('ferry-3', why)] });
  expect(nearMissesOfFerries(talks)).toEqual([]);
});

test('of an article on no page, the stories that it is much like are near', () => {
  const ferries = story({ coverage: [covering('ferry-1'), covering('ferry-2')] });
  const comets = story({ id: 's-2', slug: 'comets', coverage: [covering('comet-1'), covering('comet-2')] });
  const nearTo = (id: string) =>
    heads
      .filter((head) => head.id === id)
      .flatMap((head) => nearStoriesOf(head, [comets, ferries], (one) => items.get(one)));
  const [miss] = nearMissesOfFerries(comets);
  expect(nearTo('ferry-3')).toEqual([{ slug: 'boats-stop', score: miss?.score, asked: miss?.asked }]);
  expect(nearTo('clocks-1')).toEqual([]);
});

test('an article that shares nothing is not', () => {
  const comets = story({ id: 's-2', slug: 'comets', coverage: [covering('comet-1'), covering('comet-2')] });
  expect(nearMissesOf(comets, [comets], heads, (id) => items.get(id))).toEqual([]);
});
