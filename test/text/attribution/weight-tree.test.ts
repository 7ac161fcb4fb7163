import { describe, expect, test } from 'vitest';
import { WeightTree } from '../../../src/text/attribution/weight-tree.ts';

describe('WeightTree', () => {
  const tree = new WeightTree([
    ['', -1],
    ['rule colon', 0.5],
    ['colon after quote', 0.25],
    ['colon order true past', 2],
  ]);

  test.each<[weight: number, words: Parameters<WeightTree['weightOf']>]>([
    [-1, ['']],
    [0.5, ['rule', 'colon']],
    [0.25, ['colon', 'after', 'quote']],
    [2, ['colon', 'order', 'true', 'past']],
  ])('gives %d under the name of %j', (weight, words) => {
    expect(tree.weightOf(...words)).toBe(weight);
  });

  test.each<[words: Parameters<WeightTree['weightOf']>]>([
    [['rule']],
    [['rule', 'verb']],
    [['rule', 'colon', 'after']],
    [['colon', 'order', 'true']],
    [['quote', 'after', 'colon', 'past']],
  ])('gives nothing under %j, which is no whole name', (words) => {
    expect(tree.weightOf(...words)).toBe(0);
  });
});
