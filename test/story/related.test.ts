import { expect, test } from 'vitest';
import { relatedStories, storyTerms } from '../../src/story/related.ts';
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

test('stories that share much are related, with the words they share', () => {
  const [related, ...others] = relatedStories(stories).get('strike') ?? [];
  expect(related?.id).toBe('fares');
  expect(related?.terms.join(' ')).toMatch(/ferry/i);
  expect(others).toEqual([]);
});

test('stories that share nothing are not', () => {
  expect(relatedStories(stories).get('comet')).toEqual([]);
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
  expect(relatedStories(pair).get('one')).toEqual([]);
});

test('is symmetric and has no more than five a story', () => {
  const many = new Map(
    Array.from({ length: 12 }, (_, index) => [
      `s${index}`,
      storyTerms([
        item(
          `Port Maren ferry crews, part ${index}`,
          `Ferry crews of Port Maren met for round ${index} of their contract talks.`,
        ),
      ]),
    ]),
  );
  const related = relatedStories(many);
  for (const [id, links] of related) {
    expect(links.length).toBeLessThanOrEqual(5);
    for (const link of links) expect(related.get(link.id)?.map((back) => back.id)).toContain(id);
  }
});
