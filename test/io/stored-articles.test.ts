import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { listFolders } from '../../scripts/io/content/file-listing.ts';
import { StoredArticles } from '../../scripts/io/content/stored-articles.ts';
import { listFiles } from '../../scripts/io/files.ts';
import { readArticle, writeArticle } from '../../src/markdown/article-file.ts';
import { ARTICLES } from '../../src/model/content-files.ts';
import { newsArticle } from '../story/news-article.ts';

const root = mkdtempSync(join(tmpdir(), 'article-cache-'));
const cacheDir = join(root, 'cache');
const FILE = 'articles/2025/10/boats.md';
const INDEX = join(cacheDir, 'articles/2025/10/index.txt');
const HEADS = join(cacheDir, 'articles/2025/10/heads.jsonl');
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

/** The articles of the content folder, none of them opened yet. What cannot be read is in `unreadable`. */
function begin() {
  const articles = new StoredArticles(root, cacheDir);
  const unreadable: string[] = [];
  const problems = articles.read(listFolders(root, [[ARTICLES, '.md']]), (file, read) => {
    try {
      return read();
    } catch {
      unreadable.push(file);
      return null;
    }
  });
  return { articles, problems, unreadable };
}

/** One run that reads all articles, all of each, in order of their files. */
function run() {
  const { articles } = begin();
  const read = [...articles.values()].map(({ article, edited }) => ({ article, edited }));
  articles.save();
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

describe('new StoredArticles(root, cacheDir)', () => {
  test('reads a file as it is read without, the first time and the next', () => {
    expect(run()).toEqual([readArticle(text)]);
    expect(readFileSync(HEADS, 'utf8')).toContain('Boats stay in');
    expect(run()).toEqual([readArticle(text)]);
  });
  test('keeps letters of every kind', () => {
    const { article } = newsArticle('“Fähren” bleiben 🚢 im Hafen', ['Ναυτικοί.']);
    write({ [FILE]: writeArticle(article) });
    pass();
    run();
    const { articles } = begin();
    expect(articles.get('a1')?.head.title).toBe('“Fähren” bleiben 🚢 im Hafen');
    expect(articles.get('a1')?.article.text).toContain('Ναυτικοί.');
  });
  test('tells the head without the whole article', () => {
    pass();
    run();
    rmSync(WHOLE);
    const stored = begin().articles.get('a1');
    expect(stored?.head).toMatchObject({ title: 'Boats stay in', language: 'en' });
    expect(stored?.head).not.toHaveProperty('text');
    expect(stored?.article).toEqual(readArticle(text).article);
  });
  test('finds an article by id, address and headline', () => {
    const other = newsArticle('Cooks stay in', ['Pots rest.'], { id: 'a2' }).article;
    write({
      'articles/undated/cooks.md': writeArticle({ ...other, url: 'https://www.post.example/cooks/' }),
    });
    pass();
    for (const _ of ['read', 'kept']) {
      const { articles } = begin();
      expect(articles.get('a2')?.head.title).toBe('Cooks stay in');
      expect(articles.has('a3')).toBe(false);
      for (const key of ['url post.example/cooks', 'item cooks stay in 2025-10-21T14:00:00Z'])
        expect(articles.withKey(key).map(({ head }) => head.id)).toEqual(['a2']);
      articles.save();
    }
  });
  test('tells what came, changed and left since the run before', () => {
    pass();
    run();
    const before = begin().articles;
    expect([...before.changed]).toEqual([]);
    write({ [FILE]: edited, 'articles/undated/cooks.md': text.replace('id: a1', 'id: a2') });
    pass();
    const { articles } = begin();
    expect([...articles.changed].sort()).toEqual(['a1', 'a2']);
    expect(articles.keyBefore).toBe(before.keyBefore);
    const key = articles.save();
    rmSync(join(root, FILE));
    const later = begin().articles;
    expect([...later.changed]).toEqual(['a1']);
    expect(later.keyBefore).toBe(key);
    expect([...later.keys()]).toEqual(['a2']);
  });
  test.each([
    ['at once', () => undefined],
    ['an hour later', pass],
  ])('sees an edit of one letter that was made %s', (_, wait) => {
    wait();
    run();
    write({ [FILE]: edited });
    expect(run()).toEqual([readArticle(edited)]);
    expect(run()[0]?.edited).toBe(true);
    expect(begin().articles.edited).toEqual([FILE]);
  });
  test('sees an edit that leaves the file as long and as old as it was', () => {
    pass();
    utimesSync(join(root, FILE), 1_000_000, 1_000_000);
    run();
    write({ [FILE]: edited });
    utimesSync(join(root, FILE), 1_000_000, 1_000_000);
    expect(run()[0]?.edited).toBe(true);
  });
  test('does not parse a file again that was only copied anew', () => {
    pass();
    run();
    writeFileSync(WHOLE, readFileSync(WHOLE, 'utf8').replaceAll('Boats', 'Ships'));
    write({ [FILE]: text });
    expect(run()[0]?.article.title).toBe('Ships stay in');
  });
  test('knows what was written in the run before', () => {
    const { articles } = begin();
    const { article } = readArticle(text);
    const other = text.replace('id: a1', 'id: a2');
    write({ 'articles/undated/new.md': other });
    articles.note('articles/undated/new.md', other, { ...article, id: 'a2', title: 'As noted' });
    articles.save();
    expect(begin().articles.get('a2')?.article.title).toBe('As noted');
  });
  test('counts the first of two files with one id, and tells of the other until it is gone', () => {
    const twin = 'articles/undated/boats.md';
    const problem = { code: 'article-twice', file: twin, message: `Its id is also that of ${FILE}.` };
    write({ [twin]: edited });
    for (const _ of ['first', 'next']) {
      pass();
      const { articles, problems } = begin();
      expect(problems).toMatchObject([problem]);
      expect([...articles.values()].map(({ file }) => file)).toEqual([FILE]);
      articles.save();
    }
    rmSync(join(root, FILE));
    expect(begin().articles.get('a1')?.file).toBe(twin);
  });
  test('forgets files that are gone, and folders', () => {
    const [other, another] = ['articles/2025/10/cooks.md', 'articles/undated/cooks.md'];
    write({ [other]: edited.replace('id: a1', 'id: a2'), [another]: edited.replace('id: a1', 'id: a3') });
    run();
    for (const file of [other, another]) rmSync(join(root, file));
    run();
    expect(readFileSync(INDEX, 'utf8')).not.toContain('cooks');
    expect(readFileSync(WHOLE, 'utf8')).not.toContain('Cooks');
    expect(listFiles(join(cacheDir, 'articles/undated'), '')).toEqual([]);
    rmSync(join(root, FILE));
    run();
    expect(listFiles(cacheDir, '')).toEqual([]);
  });
  test('starts anew from files of other rules, and from damaged ones', () => {
    pass();
    run();
    const [index, heads, whole] = [INDEX, HEADS, WHOLE].map((path) => readFileSync(path, 'utf8'));
    const [rules = '', line = ''] = (whole ?? '').split('\n');
    for (const [path, damaged] of [
      [INDEX, index?.replace(/"rules":"\w+"/, '"rules":"other"')],
      [INDEX, index?.slice(0, 80)],
      [INDEX, index?.slice(0, -60)],
      [HEADS, heads?.slice(0, 80)],
      [HEADS, heads?.replace(/^./, '?')],
      [WHOLE, `0123456789abcdef\n${line.replace('rest', 'sail')}\n`],
      [WHOLE, `${rules}\n${line.slice(0, 80)}\n`],
    ] as const) {
      writeFileSync(path, damaged ?? '');
      expect(run()).toEqual([readArticle(text)]);
    }
  });
  test('goes on after what a killed run had begun to note', () => {
    pass();
    run();
    writeFileSync(WHOLE, `${readFileSync(WHOLE, 'utf8')}\nabc {"title":{}`);
    write({ 'articles/2025/10/cooks.md': edited.replace('id: a1', 'id: a2') });
    run();
    expect(run().map(({ article }) => article.id)).toEqual(['a1', 'a2']);
  });
  test('reads what cannot be read again, each time', () => {
    write({ [FILE]: 'no article' });
    for (const _ of ['first', 'next']) {
      pass();
      const { articles, unreadable } = begin();
      expect(unreadable).toEqual([FILE]);
      articles.save();
    }
    write({ [FILE]: text });
    expect(run()).toEqual([readArticle(text)]);
  });
});
