import { describe, expect, test } from 'vitest';
import { readArticle, writeArticle } from '../../src/markdown/article-file.ts';
import type { Article } from '../../src/model/article.ts';
import { newsArticle } from '../story/news-article.ts';

const { article } = newsArticle('Boats stay in', ['Crews rest.'], { timeZone: 'Europe/Berlin' });

test('the same article gives the same bytes, in whatever order its fields came', () => {
  const turned = Object.fromEntries(Object.entries(article).reverse()) as unknown as Article;
  expect(writeArticle(turned)).toBe(writeArticle(article));
  expect(writeArticle(readArticle(writeArticle(turned)).article)).toBe(writeArticle(article));
});

test.each([
  ['language', /^language: .*/m, 'language: "!!"'],
  ['language', /^language: .*/m, 'language: english please'],
  ['revisions', /^revisions:(?:\n .*)+/m, 'revisions: []'],
])('readArticle(file) refuses what is no %s', (key, before, after) => {
  const file = writeArticle({ ...article, revisions: [{ number: 1, at: null, hash: '1', title: 'Boats' }] });
  const changed = file.replace(before, after);
  const line = changed.split('\n').indexOf(after) + 1;
  expect(() => readArticle(changed)).toThrow(
    expect.objectContaining({ line, message: expect.stringContaining(key) }),
  );
});

test('readArticle(file) takes no line ends of Windows for an edit', () => {
  const file = writeArticle(article);
  expect(readArticle(file.replaceAll('\n', '\r\n'))).toEqual(readArticle(file));
  expect(readArticle(file)).toMatchObject({ edited: false });
});

test('readArticle(file) refuses a body that git left for people to choose from', () => {
  const file = writeArticle(article).replace(
    'Crews rest.',
    '<<<<<<< HEAD\nCrews rest.\n=======\nCrews go.\n>>>>>>> other',
  );
  const line = file.split('\n').indexOf('<<<<<<< HEAD') + 1;
  expect(() => readArticle(file)).toThrow(
    expect.objectContaining({ line, message: expect.stringContaining('merge is not finished') }),
  );
});

describe('readArticle(file), of a date that a person changed', () => {
  const lines = writeArticle({
    ...article,
    published: '2025-10-21T09:00:00Z',
    updated: '2025-10-21T10:00:00Z',
  }).split('\n');
  const withDate = (key: string, value: string) =>
    lines.map((line) => line.replace(new RegExp(`^( *${key}:).*`), `$1 ${value}`)).join('\n');

  test.each([
    ['2025-10-22', '2025-10-22'],
    ['"2025-10-22"', '2025-10-22'],
    ['2025-10-22T09:00:00-05:00', '2025-10-22T09:00:00-05:00'],
    ['2025-10-22T09:00', '2025-10-22T09:00+02:00'],
    ['null', null],
  ])('takes %s', (value, published) => {
    expect(readArticle(withDate('published', value))).toMatchObject({ article: { published }, edited: true });
  });
  test.each([
    'Monday',
    '2025',
    '2025-02-30',
    '2025-02-30T09:00:00Z',
    '2025-10-21T25:00:00Z',
    '2025-10-21 9 am',
    '21.10.2025',
    '""',
    '[2025-10-21]',
  ])('tells the line of %s', (value) => {
    for (const key of ['published', 'updated', 'at']) {
      expect(() => readArticle(withDate(key, value))).toThrow(
        expect.objectContaining({
          name: 'Error',
          line: lines.findIndex((line) => line.trim().startsWith(`${key}:`)) + 1,
          message: expect.stringMatching(/^"[a-z0-9.]+" must be/),
        }),
      );
    }
  });
});
