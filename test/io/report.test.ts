import { expect, test } from 'vitest';
import { updateLines } from '../../scripts/io/report.ts';
import type { UpdateReport } from '../../scripts/io/update-content.ts';

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
