import { expect, test } from 'vitest';
import type { ComparedStory } from '../../src/build/compared-stories.ts';
import { type Related, seeAlsoLists } from '../../src/build/see-also.ts';

/** A story that is compared by these words. */
function story(...terms: string[]): ComparedStory {
  return { key: terms.join(' '), terms: { terms, gains: terms.map(() => 1), written: terms } };
}

const NOTHING: Related = { compared: new Map(), relations: [] };
const ferry = story('ferry', 'crew', 'strike', 'port');
const fares = story('ferry', 'crew', 'fare', 'port');
const comet = story('comet', 'tail', 'night', 'sky');
const compared = new Map(Object.entries({ comet, fares, ferry }));
const { relations } = seeAlsoLists(NOTHING, compared);
const before: Related = { compared, relations };

test('each of two related stories tells of the other and of what they share', () => {
  const { of } = seeAlsoLists(before, compared);
  expect(of('ferry')).toEqual([{ story: 'fares', terms: ['ferry', 'crew', 'port'] }]);
  expect(of('fares')).toEqual([{ story: 'ferry', terms: ['ferry', 'crew', 'port'] }]);
  expect(of('comet')).toEqual([]);
});

test('where no story changed, nothing is compared', () => {
  const lists = seeAlsoLists(before, new Map(compared));
  expect(lists.relations).toBe(relations);
  expect([...compared.keys()].map(lists.isSame)).toEqual([true, true, true]);
});

test.each<[string, Record<string, ComparedStory>, string[]]>([
  ['a related story has other words', { fares: story('ferry', 'crew', 'port', 'price') }, ['fares', 'ferry']],
  ['a related story shares nothing any more', { fares: story('bread', 'oven') }, ['fares', 'ferry']],
  ['a story is about another', { comet: story('comet', 'port', 'night') }, ['comet']],
  [
    'a story came that is related',
    { talks: story('ferry', 'crew', 'talk', 'port') },
    ['fares', 'ferry', 'talks'],
  ],
])('pages are another where %s', (_, change, expected) => {
  const after = new Map(Object.entries({ ...Object.fromEntries(compared), ...change }));
  const { isSame } = seeAlsoLists(before, after);
  expect([...after.keys()].filter((id) => !isSame(id)).sort()).toEqual(expected);
});

test('pages are another where a related story is gone', () => {
  const { isSame, relations: left } = seeAlsoLists(before, new Map(Object.entries({ comet, ferry })));
  expect(isSame('ferry')).toBe(false);
  expect(isSame('comet')).toBe(true);
  expect(left).toEqual([]);
});
