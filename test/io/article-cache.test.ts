import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { ArticleCache } from '../../scripts/io/article-cache.ts';
import { readArticle, writeArticle } from '../../src/markdown/article-file.ts';
import { newsArticle } from '../story/news-article.ts';

const root = mkdtempSync(join(tmpdir(), 'article-cache-'));
const file = join(root, 'articles.jsonl');
const text = writeArticle(newsArticle('Boats stay in', ['Crews rest at 5 % pay.']).article);

/** One run that reads these files. */
function run(...texts: string[]) {
  const cache = new ArticleCache(root);
  const read = texts.map((one) => cache.read(one));
  cache.save();
  return read;
}

beforeEach(() => rmSync(file, { force: true }));
afterAll(() => rmSync(root, { recursive: true }));

describe('new ArticleCache(cacheDir)', () => {
  test('reads a file as it is read without, the first time and the next', () => {
    expect(run(text)).toEqual([readArticle(text)]);
    expect(readFileSync(file, 'utf8')).toContain('Boats stay in');
    expect(run(text)).toEqual([readArticle(text)]);
  });
  test('sees an edit of one letter', () => {
    run(text);
    const edited = text.replace('Crews', 'Cooks');
    expect(run(edited)).toEqual([readArticle(edited)]);
    expect(run(edited)[0]?.edited).toBe(true);
  });
  test('forgets files that are gone', () => {
    run(text, text.replace('Crews', 'Cooks'));
    run(text);
    expect(readFileSync(file, 'utf8')).not.toContain('Cooks');
  });
  test('starts anew from a file of other rules, and passes over a broken line', () => {
    run(text);
    const [rules = '', line = ''] = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, `0123456789abcdef\n${line.replace('rest', 'sail')}\n`);
    expect(run(text)).toEqual([readArticle(text)]);
    writeFileSync(file, `${rules}\n${line.slice(0, 80)}\n`);
    expect(run(text)).toEqual([readArticle(text)]);
  });
  test('lets what cannot be read throw, each time', () => {
    expect(() => run('no article')).toThrow();
    expect(() => run('no article')).toThrow();
  });
});
