import { expect, test } from 'vitest';
import { figuresOf } from '../../src/story/key-point/figures.ts';

test.each([
  ['The ministry in Lesk counted 40 new cases of the fever on Monday', ['40 cases']],
  ['Lesk has one case of the fever', ['1 cases']],
  ['They broke open two glass cases with power tools', ['2 glass']],
  ['Twelve court cases were put off in Almeda', ['12 court']],
  ['Two suspects in the case were set free', ['2 suspect']],
  ['The blast killed at least 22 people and 30 are missing', ['22 dead', '30 missing']],
])('figures of “%s”', (sentence, expected) => {
  expect(figuresOf(sentence).map(({ value, unit }) => `${value} ${unit}`)).toEqual(expected);
});
