import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ArticleCache } from '../../scripts/io/article-cache.ts';
import { readArticle, writeArticle } from '../../src/markdown/article-file.ts';
import { newsArticle } from '../story/news-article.ts';

const root = mkdtempSync(join(tmpdir(), 'article-cache-'));
const cacheDir = join(root, 'cache');
const FILE = 'articles/2025/10/boats.md';
const HEADS = join(cacheDir, 'articles/2025/10/heads.json');
const WHOLE = join(cacheDir, 'articles/2025/10/articles.jsonl');
const text = writeArticle(newsArticle('Boats stay in', ['Crews rest at 5 % pay.']).article);
const edited = text.replace('Crews', 'Cooks');

/** Writes files in the content folder. */
function write(files: Readonly<Record<string, string>>): void {
  for (const [file, words] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), words);
  }
}

/** One run that reads these files of the content folder, all of each. */
function run(...files: string[]) {
  const cache = new ArticleCache(root, cacheDir);
  const read = files.map((file) => {
    const stored = cache.read(file);
    return { article: stored.article, edited: stored.edited };
  });
  cache.save();
  return read;
}

beforeEach(() => {
  vi.useRealTimers();
  for (const folder of ['articles', 'cache']) rmSync(join(root, folder), { recursive: true, force: true });
  write({ [FILE]: text });
});
afterAll(() => {
  vi.useRealTimers();
  rmSync(root, { recursive: true });
});

/** Lets so much time pass that no file counts as written just before. */
function pass(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
}

describe('new ArticleCache(root, cacheDir)', () => {
  test('reads a file as it is read without, the first time and the next', () => {
    expect(run(FILE)).toEqual([readArticle(text)]);
    expect(readFileSync(HEADS, 'utf8')).toContain('Boats stay in');
    expect(run(FILE)).toEqual([readArticle(text)]);
  });
  test('keeps letters of every kind', () => {
    const { article } = newsArticle('“Fähren” bleiben 🚢 im Hafen', ['Ναυτικοί.']);
    write({ [FILE]: writeArticle(article) });
    pass();
    for (const _ of ['first', 'next']) {
      const cache = new ArticleCache(root, cacheDir);
      expect(cache.read(FILE).head.title).toBe('“Fähren” bleiben 🚢 im Hafen');
      cache.save();
    }
  });
  test('tells the head without the whole article', () => {
    pass();
    run(FILE);
    rmSync(WHOLE);
    const stored = new ArticleCache(root, cacheDir).read(FILE);
    expect(stored.head).toMatchObject({ title: 'Boats stay in', language: 'en' });
    expect(stored.head).not.toHaveProperty('text');
    expect(stored.article).toEqual(readArticle(text).article);
  });
  test.each([
    ['at once', () => undefined],
    ['an hour later', pass],
  ])('sees an edit of one letter that was made %s', (_, wait) => {
    wait();
    run(FILE);
    write({ [FILE]: edited });
    expect(run(FILE)).toEqual([readArticle(edited)]);
    expect(run(FILE)[0]?.edited).toBe(true);
  });
  test('sees an edit that leaves the file as long and as old as it was', () => {
    pass();
    utimesSync(join(root, FILE), 1_000_000, 1_000_000);
    run(FILE);
    write({ [FILE]: edited });
    utimesSync(join(root, FILE), 1_000_000, 1_000_000);
    expect(run(FILE)[0]?.edited).toBe(true);
  });
  test('does not parse a file again that was only copied anew', () => {
    pass();
    run(FILE);
    writeFileSync(WHOLE, readFileSync(WHOLE, 'utf8').replace('Boats', 'Ships'));
    write({ [FILE]: text });
    expect(run(FILE)[0]?.article.title).toBe('Ships stay in');
  });
  test('knows what was written in the run before', () => {
    const cache = new ArticleCache(root, cacheDir);
    cache.read(FILE);
    const { article } = readArticle(text);
    write({ 'articles/undated/new.md': text });
    cache.note('articles/undated/new.md', text, { ...article, title: 'As noted' });
    cache.save();
    expect(run('articles/undated/new.md')[0]?.article.title).toBe('As noted');
  });
  test('forgets files that are gone, and folders', () => {
    const other = 'articles/2025/10/cooks.md';
    write({ [other]: edited, 'articles/undated/cooks.md': edited });
    run(FILE, other, 'articles/undated/cooks.md');
    run(FILE);
    expect(readFileSync(HEADS, 'utf8')).not.toContain('cooks');
    expect(readFileSync(WHOLE, 'utf8')).not.toContain('Cooks');
    expect(() => readFileSync(join(cacheDir, 'articles/undated/articles.jsonl'))).toThrow('ENOENT');
    run();
    expect(() => readFileSync(WHOLE)).toThrow('ENOENT');
  });
  test('starts anew from files of other rules, and from damaged ones', () => {
    pass();
    run(FILE);
    const heads = readFileSync(HEADS, 'utf8');
    writeFileSync(HEADS, heads.replace(/"rules":"\w+"/, '"rules":"other"').replace('Boats', 'Ships'));
    expect(run(FILE)).toEqual([readArticle(text)]);
    writeFileSync(HEADS, heads.slice(0, 80));
    expect(run(FILE)).toEqual([readArticle(text)]);
    const [rules = '', line = ''] = readFileSync(WHOLE, 'utf8').split('\n');
    writeFileSync(WHOLE, `0123456789abcdef\n${line.replace('rest', 'sail')}\n`);
    expect(run(FILE)).toEqual([readArticle(text)]);
    writeFileSync(WHOLE, `${rules}\n${line.slice(0, 80)}\n`);
    expect(run(FILE)).toEqual([readArticle(text)]);
  });
  test('lets what cannot be read throw, each time', () => {
    write({ [FILE]: 'no article' });
    expect(() => run(FILE)).toThrow();
    expect(() => run(FILE)).toThrow();
  });
});
