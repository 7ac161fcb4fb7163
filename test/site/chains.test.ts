import { expect, test } from 'vitest';
import { arrangeChains } from '../../src/site/chains.ts';
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

test('arrangeChains() tells a chain once, with all its sources', () => {
  const { chains } = arrangeChains([long, short, long]);
  expect(chains.map(({ publishers, from }) => [...publishers, ...from.map(({ name }) => name)])).toEqual(
    [long, short].map(({ chain }) => chain.map(({ name }) => name)),
  );
  expect(chains[0]?.sources).toHaveLength(2);
});

test('arrangeChains() puts together the outlets that have the same from the same, with a source of each', () => {
  const {
    chains: [shared, ...others],
  } = arrangeChains([
    publishedBy('The Harbour Post'),
    publishedBy('Wire North'),
    publishedBy('The Harbour Post'),
  ]);
  expect(others).toEqual([]);
  expect(shared?.publishers).toEqual(['The Harbour Post', 'Wire North']);
  expect(shared?.sources.map(({ outlet }) => outlet)).toEqual(['The Harbour Post', 'Wire North']);
});

test('arrangeChains() puts the longest first, then those that most outlets share', () => {
  const two = (name: string) => ({ ...publishedBy(name), chain: publishedBy(name).chain.toSpliced(1, 1) });
  const { chains } = arrangeChains([short, two('The Harbour Post'), two('Wire North'), long]);
  expect(chains.map(({ publishers, from }) => [publishers.length, from.length])).toEqual([
    [1, long.chain.length - 1],
    [2, long.chain.length - 2],
    [1, short.chain.length - 1],
  ]);
});

test('arrangeChains() gathers those whom one outlet heard itself, each with its sources', () => {
  const heard = (outlet: string, name: string) => ({
    ...publishedBy(outlet),
    stance: 'states' as const,
    chain: [
      { name: outlet, kind: 'outlet' as const },
      { name, kind: 'person' as const },
    ],
  });
  const { chains, firstHand } = arrangeChains([
    heard('Wire North', 'Ida Moen'),
    heard('The Harbour Post', 'Amara Okafor'),
    heard('Wire North', 'Tom Reed'),
    heard('Wire North', 'Ida Moen'),
  ]);
  expect(chains).toEqual([]);
  expect(firstHand.map(({ publisher, heard }) => [publisher, ...heard.map(({ name }) => name)])).toEqual([
    ['Wire North', 'Ida Moen', 'Tom Reed'],
    ['The Harbour Post', 'Amara Okafor'],
  ]);
  expect(firstHand[0]?.heard[0]?.sources).toHaveLength(2);
});

test('arrangeChains() keeps a denial apart from a statement', () => {
  const { chains, firstHand } = arrangeChains([short, { ...short, stance: 'states' }]);
  expect(chains.map(({ stance }) => stance)).toEqual([short.stance]);
  expect(firstHand.map(({ heard }) => heard.length)).toEqual([1]);
});

test('arrangeChains() leaves out an outlet that speaks for itself', () => {
  expect(arrangeChains([{ ...short, chain: short.chain.slice(0, 1) }])).toEqual({
    chains: [],
    firstHand: [],
  });
});
