import { expect, test } from 'vitest';
import { allMatches } from '../../src/text/all-matches.ts';

test.each([
  ['Two boats and 3 crews left at 10', /\d+/g],
  ['no figure', /\d+/g],
  ['née Ardé, “Lesk”', /(?<first>\p{Lu})\p{Ll}*/gu],
])('finds what matchAll finds: %s', (text, pattern) => {
  expect(allMatches(text, pattern)).toEqual([...text.matchAll(pattern)]);
});

test('begins at the start of a text, wherever the pattern was left, and while another text is read', () => {
  const pattern = /\d+/g;
  pattern.lastIndex = 3;
  const inner = allMatches('1 and 2', pattern).flatMap(() => allMatches('3 and 4', pattern));
  expect(inner.map(([figure]) => figure)).toEqual(['3', '4', '3', '4']);
  expect(pattern.lastIndex).toBe(0);
});
