import { describe, expect, test } from 'vitest';
import {
  closestStories,
  relationsOf,
  type StoryTerms,
  sharedTerms,
  storyTerms,
} from '../../src/story/related.ts';
import { ferryNews, item } from './news-items.ts';

const [ferry1, comet1, ferry2, ferry3, comet2, clocks] = ferryNews();
const fares = [
  item(
    'Port Maren ferry fares to rise',
    'Ferry fares in Port Maren rise in spring, the port said after the strike by crews.',
  ),
  item('Anger over ferry fares in Port Maren', 'Passengers in Port Maren are angry over ferry fares.'),
];
const stories = new Map(
  Object.entries({ strike: [ferry1, ferry2, ferry3], comet: [comet1, comet2], clocks: [clocks], fares }).map(
    ([id, items]) => [id, storyTerms(items.flatMap((one) => one ?? []))],
  ),
);

const relatedTo = (id: string, among: ReadonlyMap<string, StoryTerms> = stories) =>
  closestStories(relationsOf(among)).get(id) ?? [];

test('stories that share much are related', () => {
  expect(relatedTo('strike')).toEqual(['fares']);
  expect(relatedTo('fares')).toEqual(['strike']);
});

test('what they share most comes first, as the first writes it', () => {
  const one = { terms: ['crew', 'ferri', 'moon'], gains: [1, 2, 9], written: ['crews', 'Ferries', 'Moon'] };
  const other = { terms: ['ferri', 'crew', 'port'], gains: [3, 3, 9], written: ['ferry', 'Crew', 'Port'] };
  expect(sharedTerms(one, other)).toEqual(['Ferries', 'crews']);
  expect(sharedTerms(other, one)).toEqual(['ferry', 'Crew']);
});

test('stories that share nothing are not', () => {
  expect(relatedTo('comet')).toEqual([]);
});

test.each([
  [
    'a country',
    'Troops leave Germany',
    'German troops are to go home by spring.',
    'German police search a lake',
    'Police in Germany looked for a missing child.',
  ],
  [
    'a word',
    'Merano airline seeks shelter from bankruptcy',
    'The airline owes twice what its aircraft are worth.',
    'Car rental pioneer Velo is in bankruptcy',
    'Hundreds of cars stand still in its yards.',
  ],
  [
    'a kind of event',
    'Merano airline files for bankruptcy',
    'The carrier owes twice what its aircraft are worth.',
    'Velo, car rental pioneer, files for bankruptcy',
    'Hundreds of limousines stand still in yards.',
  ],
])('stories that share no more than %s are not', (_, title, lead, otherTitle, otherLead) => {
  const pair = new Map([
    ['one', storyTerms([item(title, lead), item(title, lead)])],
    ['other', storyTerms([item(otherTitle, otherLead), item(otherTitle, otherLead)])],
    ...stories,
  ]);
  expect(relatedTo('one', pair)).toEqual([]);
});

/** So many rounds of talks, of which each tells nearly the same. */
function talks(rounds: number): Map<string, StoryTerms> {
  return new Map(
    Array.from({ length: rounds }, (_, index) => [
      `s${index}`,
      storyTerms([
        item(
          `Port Maren ferry crews, part ${index}`,
          `Ferry crews of Port Maren met for round ${index} of their contract talks.`,
        ),
      ]),
    ]),
  );
}

test('is symmetric and has no more than five a story', () => {
  const closest = closestStories(relationsOf(talks(12)));
  expect(closest.size).toBeGreaterThan(5);
  for (const [id, others] of closest) {
    expect(others.length).toBeLessThanOrEqual(5);
    for (const other of others) expect(closest.get(other)).toContain(id);
  }
});

describe('where something is known from before', () => {
  const before = new Map([...stories, ...talks(12)]);
  const relations = relationsOf(before);

  test.each<[string, ReadonlyMap<string, StoryTerms>]>([
    ['nothing changed', before],
    ['a story has other words', new Map([...before, ['s3', before.get('comet') as StoryTerms]])],
    ['a story came', new Map([...before, ['a-new-one', before.get('s3') as StoryTerms]])],
    ['a story left', new Map([...before].filter(([id]) => id !== 's3'))],
    ['most changed', new Map([...before].map(([id, terms]) => [id, id < 's3' ? { ...terms } : terms]))],
  ])('gives the same as from nothing where %s', (_, after) => {
    const isSame = (id: string) => before.get(id) === after.get(id);
    expect(relationsOf(after, relations, isSame)).toEqual(relationsOf(after));
  });

  test('looks at no pair of which neither changed', () => {
    const marked = relations.map(([one, other]) => [one, other, 0.5] as const);
    const isSame = (id: string) => id !== 's3';
    const scores = relationsOf(before, marked, isSame)
      .filter((relation) => !relation.includes('s3'))
      .map(([, , score]) => score);
    expect(new Set(scores)).toEqual(new Set([0.5]));
  });
});
