import { expect, test } from 'vitest';
import { chainBehind } from '../../src/site/evidence.ts';
import { summitStory } from './fixture-story.ts';

const { attributions, summary } = summitStory;
const [source] = summary.sources;
if (!source) throw new Error('the fixture has a summary with a source');

test('chainBehind() is the chain that stands in the quoted sentence', () => {
  expect(chainBehind(source, attributions)?.map(({ name }) => name)).toEqual([
    'The Danube Herald',
    'Meridian Wire',
    'a White House official who was not named',
  ]);
});

test.each([
  ['another article', { ...source, article: 'other-1' }],
  ['another revision', { ...source, revision: 2 }],
  ['another sentence', { ...source, start: 5000, end: 5100 }],
])('chainBehind() is not that of %s', (_, other) => {
  expect(chainBehind(other, attributions)).toBeNull();
});

test('chainBehind() is null where the outlet speaks for itself', () => {
  const alone = attributions.map((attribution) => ({ ...attribution, chain: attribution.chain.slice(0, 1) }));
  expect(chainBehind(source, alone)).toBeNull();
});
