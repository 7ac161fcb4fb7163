import { expect, test } from 'vitest';
import { sharedChains } from '../../src/site/chains.ts';
import { summitStory } from './fixture-story.ts';

const [long, short] = summitStory.attributions;
if (!long || !short) throw new Error('the fixture has two chains');
const [source] = long.sources;
if (!source) throw new Error('the chain has a source');

const publishedBy = (name: string, outlet: string = name) => ({
  ...long,
  chain: [{ name, kind: 'outlet' as const }, ...long.chain.slice(1)],
  sources: [{ ...source, outlet }],
});

test('sharedChains() tells a chain once, with all its sources', () => {
  const chains = sharedChains([long, short, long]);
  expect(chains.map(({ publishers, from }) => [...publishers, ...from.map(({ name }) => name)])).toEqual(
    [long, short].map(({ chain }) => chain.map(({ name }) => name)),
  );
  expect(chains[0]?.sources).toHaveLength(2);
});

test('sharedChains() puts together the outlets that have the same from the same, with a source of each', () => {
  const [shared, ...others] = sharedChains([
    publishedBy('The Harbour Post'),
    publishedBy('Wire North'),
    publishedBy('The Harbour Post'),
  ]);
  expect(others).toEqual([]);
  expect(shared?.publishers).toEqual(['The Harbour Post', 'Wire North']);
  expect(shared?.sources.map(({ outlet }) => outlet)).toEqual(['The Harbour Post', 'Wire North']);
});

test('sharedChains() puts the longest first, then those that most outlets share', () => {
  const two = (name: string) => ({ ...publishedBy(name), chain: publishedBy(name).chain.toSpliced(1, 1) });
  const alone = { ...short, stance: 'states' as const };
  const chains = sharedChains([alone, two('The Harbour Post'), two('Wire North'), long]);
  expect(chains.map(({ publishers, from }) => [publishers.length, from.length])).toEqual([
    [1, long.chain.length - 1],
    [2, long.chain.length - 2],
    [1, short.chain.length - 1],
  ]);
});

test('sharedChains() keeps a denial apart from a statement', () => {
  expect(sharedChains([short, { ...short, stance: 'states' }])).toHaveLength(2);
});

test('sharedChains() leaves out an outlet that speaks for itself', () => {
  expect(sharedChains([{ ...short, chain: short.chain.slice(0, 1) }])).toEqual([]);
});
