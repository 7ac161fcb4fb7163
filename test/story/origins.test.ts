import { expect, test } from 'vitest';
import { originsOf } from '../../src/story/origins.ts';
import { analyzed } from './analyzed-fixture.ts';

const LONG = `Ferry crews walked off the job at dawn on Monday and left forty thousand passengers on the quays of the old harbour.
The port said that no boat would leave before the union and the owners had met a judge, which may take until the end of the week.`;

const names = (...articles: Parameters<typeof originsOf>[0]) =>
  originsOf(articles).groups.map(({ name, articles: ids }) => `${name}: ${ids.join(' ')}`);

test('articles with the same wire credit are one origin, however the wire is written', () => {
  const a = analyzed('a', 'The Harbour Post', 'One\nBoats stay in.', { origin: 'Associated Press' });
  const b = analyzed('b', 'Coast News', 'Two\nNo ferry sails.', { origin: 'AP' });
  expect(names(a, b)).toEqual(['Associated Press: a b']);
});

test('an article under the name of a wire goes back to it, and one under its own outlet’s name does not', () => {
  const a = analyzed('a', 'The Harbour Post', 'Boats stop\nThe crews are on strike.', {
    authors: ['Reuters'],
  });
  const b = analyzed('b', 'Coast News', 'A judge decides\nThe hearing is on Friday.', {
    authors: ['Coast News', 'Mara Okafor'],
  });
  expect(names(a, b)).toEqual(['Reuters: a', 'null: b']);
});

test('a byline that names reporters and their outlet goes back to the outlet', () => {
  const a = analyzed('a', 'The Harbour Post', 'Boats stop\nThe crews are on strike.', {
    authors: ['Ada Quill and Tom Hale, Coast News'],
  });
  const b = analyzed('b', 'The Harbour Post', 'A judge decides\nThe hearing is on Friday.', {
    authors: ['Mara Okafor, Coast News'],
  });
  expect(names(a, b)).toEqual(['Coast News: a b']);
});

test('an article that cites another outlet in its lead goes back to it', () => {
  const a = analyzed(
    'a',
    'The Harbour Post',
    'Talks off\nThe talks were called off, Coast News reported on Monday. A judge may decide.',
  );
  const b = analyzed('b', 'Coast News', 'Talks called off\nThe port told us so.');
  expect(names(a, b)).toEqual(['Coast News: a b']);
});

test('copied text is one origin without a name', () => {
  const a = analyzed('a', 'The Harbour Post', `Boats stop\n${LONG}`);
  const b = analyzed('b', 'Coast News', `No ferries today\n${LONG} More follows.`);
  expect(originsOf([a, b])).toEqual({ count: 1, groups: [{ name: null, articles: ['a', 'b'] }] });
});

test('a copy takes the name that the other one gives', () => {
  const a = analyzed('a', 'The Harbour Post', `Boats stop\n${LONG}`);
  const b = analyzed('b', 'Coast News', `No ferries today\n${LONG}`, { origin: 'Pier Wire' });
  expect(names(a, b)).toEqual(['Pier Wire: a b']);
});

test('unknown stays unknown, each its own', () => {
  const a = analyzed('a', 'The Harbour Post', 'Boats stop\nThe crews are on strike.');
  const b = analyzed('b', 'Coast News', 'A judge decides\nThe hearing is on Friday.');
  expect(originsOf([a, b])).toEqual({
    count: 2,
    groups: [
      { name: null, articles: ['a'] },
      { name: null, articles: ['b'] },
    ],
  });
});

test('what one outlet reports by itself is one origin without a name, what it takes from others is not', () => {
  const a = analyzed('a', 'The Harbour Post', 'Boats stop\nThe crews are on strike.');
  const b = analyzed('b', 'The Harbour Post', 'Boats sail\nThe strike is over.', { origin: 'Pier Wire' });
  const c = analyzed('c', 'Harbour Post', 'A judge decides\nThe hearing is on Friday.');
  expect(names(a, b, c)).toEqual(['null: a c', 'Pier Wire: b']);
});

test('copies in two outlets do not draw their other reports together', () => {
  const a = analyzed('a', 'The Harbour Post', `Boats stop\n${LONG}`);
  const b = analyzed('b', 'Coast News', `No ferries today\n${LONG}`);
  const c = analyzed('c', 'The Harbour Post', 'A judge decides\nThe hearing is on Friday.');
  const d = analyzed('d', 'Coast News', 'The owners answer\nThey will not pay more.');
  expect(names(a, b, c, d)).toEqual(['null: a b', 'null: c', 'null: d']);
});

test.each([
  [
    'an outlet cited far down',
    'One\nBoats stay in. A judge waits. Crews rest. Ports close. Coast News reported that a deal was near.',
  ],
  [
    'what somebody wrote under their own name',
    'One\nThe talks were called off, according to Mara Okafor’s social media.',
  ],
  ['a person in the lead', 'One\nThe talks were called off, Mara Okafor said on Monday.'],
  ['the outlet naming itself', 'One\nThe talks were called off, The Harbour Post reported on Monday.'],
])('%s names no origin', (_name, text) => {
  expect(names(analyzed('a', 'The Harbour Post', text))).toEqual(['null: a']);
});

test('two credited origins stay two even where the words agree', () => {
  const a = analyzed('a', 'The Harbour Post', `Boats stop\n${LONG}`, { origin: 'Pier Wire' });
  const b = analyzed('b', 'Coast News', `No ferries today\n${LONG}`, { origin: 'Quay Press' });
  expect(originsOf([a, b]).count).toBe(2);
});

test('no article, no origin', () => {
  expect(originsOf([])).toEqual({ count: 0, groups: [] });
});
