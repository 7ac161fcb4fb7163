import { expect, test } from 'vitest';
import { anyOf, inOrder, oneOf } from '../../src/text/pattern-parts.ts';

test('alternatives are one group, whatever flags their patterns have', () => {
  expect(anyOf('a b|c', /d+/i)).toBe('(?:a b|c|d+)');
});

test('words of several lines are one group', () => {
  expect(oneOf(' pier\n  harbou?r ')).toBe('(?:pier|harbou?r)');
});

test('parts follow each other in one pattern', () => {
  const pattern = inOrder('iu', /^the /, anyOf('old pier', /\p{L}+ harbour/u), '$');
  expect(pattern).toEqual(/^the (?:old pier|\p{L}+ harbour)$/iu);
  expect(pattern.test('The Älva harbour')).toBe(true);
  expect(pattern.test('The old harbours')).toBe(false);
});
