import { expect, test } from 'vitest';
import { nameHolding } from '../../src/story/clustering/name-terms.ts';

test('the words of names that share one belong together, others stand alone', () => {
  const terms = [
    'clean',
    'clean harbour',
    'harbour',
    'harbour now',
    'now',
    'moll',
    'inga moll',
    'inga',
    'ferri',
  ];
  const nameOf = nameHolding(terms);
  const names = Map.groupBy(terms, nameOf);
  expect([...names.values()]).toEqual([
    ['clean', 'clean harbour', 'harbour', 'harbour now', 'now'],
    ['moll', 'inga moll', 'inga'],
    ['ferri'],
  ]);
  expect(nameOf('clean')).toBe('harbour now');
});

test('names in a ring are one', () => {
  const nameOf = nameHolding(['a b', 'b c', 'c a', 'd d']);
  expect(new Set(['a', 'b', 'c', 'a b', 'b c', 'c a'].map(nameOf)).size).toBe(1);
  expect(nameOf('d')).toBe(nameOf('d d'));
});
