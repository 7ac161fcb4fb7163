/** Living stories as one compact text for the cache, and back. */

import { LivingStories, type LivingStory, type Member } from './living-stories.ts';
import type { Role } from './roles.ts';
import type { TermWeights } from './term-table.ts';

/** Changes with the shape of the text, or with what the weights mean: older texts are then of no use. */
const VERSION = 2;

/** Term numbers and weights in turn. */
type PackedWeights = number[];
type PackedMember = [
  id: string,
  feed: string,
  at: number,
  role: Role,
  isLine: 0 | 1,
  PackedWeights,
  addresses: string[],
  links: string[],
];
type PackedStory = [
  id: string,
  language: string,
  first: number,
  last: number,
  size: number,
  telling: number,
  /** Null where the recent members are all there are. */
  sums: PackedWeights | null,
  recent: PackedMember[],
];
interface PackedState {
  readonly version: number;
  readonly clock: number;
  readonly articles: number;
  readonly terms: string[];
  readonly stories: PackedStory[];
}

export function packState(state: LivingStories): string {
  const terms: string[] = [];
  const numbers = new Map<number, number>();
  const packWeights = (weights: TermWeights): PackedWeights => {
    const packed: PackedWeights = [];
    for (const [term, weight] of weights) {
      let number = numbers.get(term);
      if (number === undefined) {
        number = terms.length;
        numbers.set(term, number);
        terms.push(state.terms.termOf(term));
      }
      packed.push(number, weight);
    }
    return packed;
  };
  const packMember = ({ id, feed, at, role, isLine, weights, addresses, links }: Member): PackedMember => {
    return [id, feed, at, role, isLine ? 1 : 0, packWeights(weights), [...addresses], [...links]];
  };
  const stories = [...state.stories.values()].map(
    (story): PackedStory => [
      story.id,
      story.language,
      story.first,
      story.last,
      story.size,
      story.telling,
      story.size === story.recent.length ? null : packWeights(story.sums),
      story.recent.map(packMember),
    ],
  );
  return JSON.stringify({
    version: VERSION,
    clock: state.clock,
    articles: state.articles,
    terms,
    stories,
  } satisfies PackedState);
}

/** The living stories that `packState` wrote; null where the text is of another version or broken. */
export function unpackState(text: string): LivingStories | null {
  const packed = parsePacked(text);
  if (!packed) return null;
  const state = new LivingStories();
  const numbers = packed.terms.map((term) => state.terms.numberOf(term));
  const unpackWeights = (pairs: PackedWeights): TermWeights => {
    const weights: TermWeights = new Map();
    for (let i = 0; i < pairs.length; i += 2)
      weights.set(numbers[pairs[i] as number] as number, pairs[i + 1] as number);
    return weights;
  };
  for (const [id, language, first, last, size, telling, sums, recent] of packed.stories) {
    const members = recent.map(([id, feed, at, role, isLine, weights, addresses, links]): Member => {
      const unpacked = unpackWeights(weights);
      return {
        id,
        feed,
        at,
        role,
        isLine: isLine === 1,
        weights: unpacked,
        length: state.terms.lengthOf(unpacked),
        addresses,
        links,
      };
    });
    const all = sums ? unpackWeights(sums) : sumOf(members);
    state.restore({ id, language, first, last, size, telling, sums: all, recent: members });
  }
  state.clock = packed.clock ?? Number.NEGATIVE_INFINITY;
  state.articles = packed.articles;
  return state;
}

function parsePacked(text: string): PackedState | null {
  try {
    const value = JSON.parse(text) as PackedState | null;
    return value?.version === VERSION ? value : null;
  } catch {
    return null;
  }
}

function sumOf(members: LivingStory['recent']): TermWeights {
  const [only, ...others] = members;
  if (only?.role === 'report' && others.length === 0) return new Map(only.weights);
  const sums: TermWeights = new Map();
  for (const { role, weights } of members) {
    if (role !== 'report') continue;
    for (const [term, weight] of weights) sums.set(term, (sums.get(term) ?? 0) + weight);
  }
  return sums;
}
