import { expect, test } from 'vitest';
import { pageMaterials, reasonsOf } from '../../src/build/page-material.ts';
import type { KeptArticle } from '../../src/model/article.ts';
import type { Registry } from '../../src/model/registry.ts';
import { siteSettingsSchema } from '../../src/model/site-settings.ts';
import type { Coverage, Story } from '../../src/model/story.ts';
import { WaitingStories } from '../../src/model/waiting-stories.ts';
import type { Placement } from '../../src/story/cluster.ts';
import { ferryNews } from '../story/news-items.ts';

const news = ferryNews();
const items = new Map(news.map((item) => [item.id, item]));
const [first, , second] = news.map(({ id }) => id) as [string, string, string];
const itemOf = (id: string) => items.get(id);

const TOLD: NonNullable<Coverage['why']> = { score: 0.5, terms: ['strike'], runnerUp: null };
const PLACED: Placement = {
  story: 's-1',
  score: 0.61234,
  why: { terms: ['ferries'], names: ['Port Maren'], linked: false },
  runnerUp: null,
  margin: 0.1,
  runnerUpMargin: 0,
  perhaps: null,
};
const told = (...coverage: Pick<Coverage, 'article' | 'why'>[]) => ({ coverage }) as unknown as Story;

test('an article that was just placed is there for the reasons of that decision', () => {
  const why = reasonsOf([first], new Map([[first, PLACED]]), told({ article: first, why: TOLD }), itemOf);
  expect(why.get(first)).toEqual({ score: 0.612, terms: ['Port Maren', 'ferries'], runnerUp: null });
});

test('else it is there for what the page has told', () => {
  const why = reasonsOf([first], new Map(), told({ article: first, why: TOLD }), itemOf);
  expect(why.get(first)).toEqual(TOLD);
});

test('where the page is lost, it is there for what it shares with those before it', () => {
  const why = reasonsOf([first, second], new Map(), null, itemOf);
  expect(why.get(first)).toEqual({ score: 0, terms: [], runnerUp: null });
  expect(why.get(second)?.score).toBeGreaterThan(0);
  expect(why.get(second)?.terms.join(' ')).toMatch(/ferr/i);
});

test('only what nobody knows is found out', () => {
  const why = reasonsOf([first, second], new Map(), told({ article: first, why: TOLD }), itemOf);
  expect(why.get(first)).toEqual(TOLD);
  expect(why.get(second)?.terms.join(' ')).toMatch(/ferr/i);
});

test('a page shows what is perhaps about its story, those merged into it included, but nothing that is gone', () => {
  const stories = {
    's-1': { slugs: ['ferries'], articles: [first], perhaps: ['late', 'gone'] },
    's-2': { slugs: ['talks'], articles: [], mergedInto: 's-1', perhaps: ['early'] },
  };
  const head = { outlet: 'Wire North', title: 'x', url: null, published: null, language: 'en' };
  const articles = {
    get: (id: string) => (id === 'gone' ? undefined : ({ head } as unknown as KeptArticle)),
  };
  const page = (registry: Registry) => [
    ...pageMaterials(
      { articles, feeds: [], settings: siteSettingsSchema.parse({}), stories: new Map() },
      {
        ...{ registry, published: new Map([['s-1', [first]]]), kindOf: () => undefined, seeAlso: () => [] },
        ...{ curationOf: new Map(), splits: { inherited: new Map(), parts: new Map() } },
      },
    ),
  ];
  const waiting = WaitingStories.of({});
  expect(page({ stories, waiting })[0]?.perhaps?.map(({ article }) => article)).toEqual(['early', 'late']);
  const alone = { 's-1': { slugs: ['ferries'], articles: [first] } };
  expect(page({ stories: alone, waiting })[0]).not.toHaveProperty('perhaps');
});
