import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alikePairs, sketchOf } from '../../src/text/min-hash.ts';

const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
const agreement = (a: Uint32Array, b: Uint32Array) =>
  a.filter((value, position) => value === b[position]).length / a.length;

describe('sketchOf(members)', () => {
  test('depends on the set alone, not on its order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { minLength: 1 }), (members) => {
        expect(sketchOf([...members].reverse())).toEqual(sketchOf(members));
      }),
    );
  });
  test('agrees about as often as the sets resemble each other', () => {
    const half = [0, 1000, 2000, 3000, 4000, 5000, 6000, 7000].map((from) =>
      agreement(sketchOf(numbers(from, from + 300)), sketchOf(numbers(from + 100, from + 400))),
    );
    const mean = half.reduce((sum, share) => sum + share, 0) / half.length;
    expect(mean).toBeGreaterThan(0.42);
    expect(mean).toBeLessThan(0.58);
  });
});

describe('alikePairs(sketches)', () => {
  test('finds a part of fifty in three hundred, and no pair without a common member', () => {
    const sketches = [numbers(0, 300), numbers(9000, 9300), numbers(100, 150)].map(sketchOf);
    expect(alikePairs(sketches)).toEqual([[0, 2]]);
  });
  test('finds nothing among none', () => {
    expect(alikePairs([])).toEqual([]);
  });
});
