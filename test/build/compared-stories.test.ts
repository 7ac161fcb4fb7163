import { expect, test } from 'vitest';
import { type ComparedStory, comparedStories } from '../../src/build/compared-stories.ts';
import { keptArticle } from '../../src/model/article.ts';
import { plainItemOf } from '../../src/story/clustered-article.ts';
import { newsArticle } from '../story/news-article.ts';

const { article: boats } = newsArticle('Boats stay in Port Maren', ['Crews rest.']);
const { article: crews } = newsArticle('Crews talk in Port Maren', ['Boats rest.'], { id: 'a2' });
const texts = new Map([boats, crews].map((article) => [article.id, article]));
const stories = new Map([['s-1', [boats.id, crews.id]]]);
const REMEMBERED: ComparedStory['terms'] = { terms: ['comet'], gains: [8], written: ['Comet'] };

/** What the story is compared by where its articles' files have these keys. */
function compared(keys: readonly (string | null)[], before: ReadonlyMap<string, ComparedStory> = new Map()) {
  const articles = new Map(
    [boats, crews].map((article, at) => [article.id, { ...keptArticle(article), key: keys[at] ?? null }]),
  );
  const itemOf = (id: string) => plainItemOf(texts.get(id) ?? boats);
  return comparedStories(stories, { articles, compared: before }, itemOf).get('s-1');
}

/** As `compared` told, but for the terms. */
function remembered(story: ComparedStory | undefined): Map<string, ComparedStory> {
  return new Map([['s-1', { key: story?.key ?? null, terms: REMEMBERED }]]);
}

test('the terms of all its articles are summed', () => {
  const { terms, gains, written } = compared(['one', 'two'])?.terms ?? REMEMBERED;
  expect(terms).toEqual(expect.arrayContaining(['boat', 'crew']));
  expect(gains).toHaveLength(terms.length);
  expect(written[terms.indexOf('boat')]).toBe('Boats');
});

test('terms are remembered as long as the files are the same', () => {
  const before = remembered(compared(['one', 'two']));
  expect(compared(['one', 'two'], before)?.terms).toBe(REMEMBERED);
  expect(compared(['one', 'three'], before)?.terms.terms).toContain('boat');
});

test('terms of an article that is not written yet are not remembered', () => {
  const story = compared(['one', null]);
  expect(story?.key).toBeNull();
  expect(compared(['one', null], remembered(story))?.terms.terms).toContain('boat');
});
