import { expect, test } from 'vitest';
import { plainWordEnd } from '../../src/text/plain-words.ts';

test.each([
  ['Ferries sail', 0, 7],
  ['Ferries, they say, sail', 0, 7],
  ['They sail', 5, 9],
  ['', 0, 0],
])('a plain word of %j at %i ends at %i', (text, at, end) => {
  expect(plainWordEnd(text, at)).toBe(end);
});

test.each([
  ['Lesk’s port', 0],
  ['sail.', 0],
  ['A-levels', 0],
  ['café', 0],
  ['école', 0],
  ['B12 is', 0],
  [' sail', 0],
])('leaves to a pattern what may be more than plain letters: %j', (text, at) => {
  expect(plainWordEnd(text, at)).toBe(at);
});
