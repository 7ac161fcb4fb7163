import { expect, test } from 'vitest';
import { readArticle, writeArticle } from '../../src/markdown/article-file.ts';
import type { Article } from '../../src/model/article.ts';
import { newsArticle } from '../story/news-article.ts';

const { article } = newsArticle('Boats stay in', ['Crews rest.'], { timeZone: 'Europe/Berlin' });

test('the same article gives the same bytes, in whatever order its fields came', () => {
  const turned = Object.fromEntries(Object.entries(article).reverse()) as unknown as Article;
  expect(writeArticle(turned)).toBe(writeArticle(article));
  expect(writeArticle(readArticle(writeArticle(turned)).article)).toBe(writeArticle(article));
});
