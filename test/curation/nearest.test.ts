import { expect, test } from 'vitest';
import { didYouMeanStory, nearest } from '../../src/curation/nearest.ts';

test.each([
  ['titel', ['title', 'split'], 'title'],
  ['pinned', ['pin', 'split'], 'pin'],
  ['excludes', ['include', 'exclude'], 'exclude'],
  ['e-77aa01ff', ['e-77aa01fe', 'k-77aa01fe'], 'e-77aa01fe'],
  ['colour', ['pin', 'split'], null],
  ['kind', ['pin', 'split'], null],
  ['pni', ['hide', 'pin'], 'pin'],
  ['hid', ['hide', 'pin'], 'hide'],
  ['pin', [], null],
  ['ferries-of', ['ferries-of-lesk-rest', 'the-quay'], 'ferries-of-lesk-rest'],
  ['ferries', ['ferries-of-lesk-rest', 'ferries-sail-again'], null],
  ['f', ['ferries-of-lesk-rest', 'the-quay'], null],
])('nearest(%j, %j)', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});

test.each([
  ['ferry-talk-in-lesk', 'Did you mean "ferry-talks-in-lesk"?'],
  ['Ferry talks', 'Did you mean "ferry-talks-in-lesk"?'],
  ['The talcs of Lesk', 'Did you mean "ferry-talks-in-lesk"?'],
  ['The comet', 'Possible here: ferry-talks-in-lesk, the-quay-of-lesk.'],
  ['No boats to Lesk soon', 'Possible here: ferry-talks-in-lesk, the-quay-of-lesk.'],
  ['of in', 'Possible here: ferry-talks-in-lesk, the-quay-of-lesk.'],
])('didYouMeanStory(%j)', (name, expected) => {
  expect(didYouMeanStory(name, ['ferry-talks-in-lesk', 'the-quay-of-lesk'])).toBe(expected);
});
