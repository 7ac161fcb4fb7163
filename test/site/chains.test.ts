import { expect, test } from 'vitest';
import { distinctChains } from '../../src/site/chains.ts';
import { summitStory } from './fixture-story.ts';

const [long, short] = summitStory.attributions;
if (!long || !short) throw new Error('the fixture has two chains');

test('distinctChains() tells a chain once, with all its sources', () => {
  const chains = distinctChains([long, short, long]);
  expect(chains.map(({ chain }) => chain)).toEqual([long.chain, short.chain]);
  expect(chains[0]?.sources).toHaveLength(2);
});

test('distinctChains() puts the longest first', () => {
  expect(distinctChains([short, long])[0]?.chain).toEqual(long.chain);
});

test('distinctChains() keeps a denial apart from a statement', () => {
  expect(distinctChains([short, { ...short, stance: 'states' }])).toHaveLength(2);
});

test('distinctChains() leaves out an outlet that speaks for itself', () => {
  expect(distinctChains([{ ...short, chain: short.chain.slice(0, 1) }])).toEqual([]);
});
