import { expect, test } from 'vitest';
import { nearest } from '../../src/curation/nearest.ts';

test.each([
  ['titel', ['title', 'split'], 'title'],
  ['pinned', ['pin', 'split'], 'pin'],
  ['excludes', ['include', 'exclude'], 'exclude'],
  ['e-77aa01ff', ['e-77aa01fe', 'k-77aa01fe'], 'e-77aa01fe'],
  ['colour', ['pin', 'split'], null],
  ['pin', [], null],
  ['ferries-of', ['ferries-of-lesk-rest', 'the-quay'], 'ferries-of-lesk-rest'],
  ['ferries', ['ferries-of-lesk-rest', 'ferries-sail-again'], null],
  ['f', ['ferries-of-lesk-rest', 'the-quay'], null],
])('nearest(%j, %j)', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});
