import { expect, test } from 'vitest';
import { feedLog, roundLog, updateLines } from '../../scripts/io/command/report.ts';
import type { BuildReport } from '../../scripts/io/site/build-site.ts';
import type { UpdateReport } from '../../scripts/io/update-report.ts';

function linesOf(added: readonly string[], removed = 0): string[] {
  const report = {
    feeds: [
      { id: 'post', state: 'fresh', reason: '' },
      { id: 'coast', state: 'failing', reason: '503 Service Unavailable' },
    ],
    articles: { added: 60, revised: 2, removed },
    stories: { added, changed: ['ferry-strike'], merged: [] },
    nearMisses: [{ article: 'post-1', file: 'curation/ferry-strike.md', line: 'exclude: [post-1]' }],
  } as unknown as UpdateReport;
  return updateLines(report).trimEnd().split('\n');
}

test('tells each feed, what was read, what became of stories, and how to decide a close call', () => {
  expect(linesOf(['pier-fire'], 3)).toEqual([
    'feed post: fresh',
    'feed coast: failing (503 Service Unavailable)',
    'articles: 60 new, 2 changed, 3 gone',
    'story new: pier-fire',
    'story changed: ferry-strike',
    'close call: post-1; to decide otherwise, write "exclude: [post-1]" in curation/ferry-strike.md',
  ]);
});

test('of many stories lists the first, and says how many more there are', () => {
  const lines = linesOf(Array.from({ length: 300 }, (_, index) => `story-${index}`));
  expect(lines.filter((line) => line.startsWith('story new: story-'))).toHaveLength(20);
  expect(lines).toContain('story new: 280 more; --json lists all');
});

function toldOn(terminal: object): string {
  const told: string[] = [];
  const write = (text: string) => told.push(text) > 0;
  const log = feedLog({ isTTY: false, columns: 24, write, ...terminal });
  log('post: fresh, 3 articles new or changed', 1, 2);
  log('coast: unchanged', 2, 2);
  return told.join('');
}

test('tells how far the reading of feeds is, on a terminal in one line that goes at the end', () => {
  expect(toldOn({})).toBe('post: fresh, 3 articles new or changed\ncoast: unchanged\n');
  expect(toldOn({ isTTY: true })).toBe('\r\x1b[K1 of 2 feeds read; post\r\x1b[K');
});

test('of rounds that build nothing tells a refusal and each problem once, until it comes anew', () => {
  const told: string[] = [];
  const tell = roundLog({ out: (text) => told.push(text), problems: (text) => told.push(text) });
  const update = {
    feeds: [],
    articles: { added: 0, revised: 0, removed: 0 },
    stories: { added: [], changed: [], merged: [] },
    nearMisses: [],
    problems: [],
  } as unknown as UpdateReport;
  const quiet: BuildReport = { reason: null, refused: null, written: 0, removed: 0, problems: [] };
  const refused: BuildReport = {
    ...quiet,
    refused: 'a page quotes too much',
    problems: [{ code: 'quoted-too-much', severity: 'error', message: 'It quotes too much.' }],
  };
  const roundOf = (build: BuildReport) => {
    told.length = 0;
    tell(update, build);
    return told.join('');
  };
  expect(roundOf(quiet)).toBe('');
  expect(roundOf(refused)).toMatch(/not built, since a page quotes too much.*\nerror: It quotes too much/);
  expect(roundOf(refused)).toBe('');
  expect(roundOf(quiet)).toBe('');
  expect(roundOf(refused)).toContain('It quotes too much.');
  expect(roundOf({ ...quiet, reason: 'content changed' })).toContain('built, since content changed');
});
