/** Living stories as one compact text for the cache, and back. */

import { LivingStories, type LivingStory, type Member, type RestoredStory } from './living-stories.ts';
import type { Role } from './roles.ts';
import type { TermTable, TermWeights } from './term-table.ts';

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
  const numberOf = (term: number): number => {
    let number = numbers.get(term);
    if (number === undefined) {
      number = terms.length;
      numbers.set(term, number);
      terms.push(state.terms.termOf(term));
    }
    return number;
  };
  const packWeights = (weights: PackedWeights): PackedWeights =>
    weights.map((value, at) => (at % 2 === 0 ? numberOf(value) : value));
  const packMember = ([id, feed, at, role, isLine, weights, ...others]: PackedMember): PackedMember => {
    return [id, feed, at, role, isLine, packWeights(weights), ...others];
  };
  const recentOf = (story: LivingStory): readonly PackedMember[] =>
    (story instanceof KeptStory ? story.packedRecent : null) ?? story.recent.map(packedMember);
  const sumsOf = (story: LivingStory): PackedWeights =>
    (story instanceof KeptStory ? story.packedSums : null) ?? flat(story.sums);
  const stories = [...state.stories.values()].map((story): PackedStory => {
    const { id, language, first, last, size, telling } = story;
    const recent = recentOf(story);
    const sums = size === recent.length ? null : packWeights(sumsOf(story));
    return [id, language, first, last, size, telling, sums, recent.map(packMember)];
  });
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
  // In a table that is still empty each term gets the number that it has in the text.
  for (const term of packed.terms) state.terms.numberOf(term);
  for (const story of packed.stories) state.restore(new KeptStory(story, state.nextSlot, state.terms));
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

function packedMember(member: Member): PackedMember {
  if (member instanceof KeptMember) return member.packed;
  const { id, feed, at, role, isLine, weights, addresses, links } = member;
  return [id, feed, at, role, isLine ? 1 : 0, flat(weights), [...addresses], [...links]];
}

/** A member as it was packed: few are ever compared in full, so its weights are laid out when they are asked for. */
class KeptMember implements Member {
  readonly id: string;
  readonly feed: string;
  readonly at: number;
  readonly role: Role;
  readonly isLine: boolean;
  readonly addresses: readonly string[];
  readonly links: readonly string[];
  readonly packed: PackedMember;
  readonly #terms: TermTable;
  #weights: TermWeights | null = null;

  constructor(packed: PackedMember, terms: TermTable) {
    const [id, feed, at, role, isLine, , addresses, links] = packed;
    this.id = id;
    this.feed = feed;
    this.at = at;
    this.role = role;
    this.isLine = isLine === 1;
    this.packed = packed;
    this.addresses = addresses;
    this.links = links;
    this.#terms = terms;
  }

  get weights(): TermWeights {
    this.#weights ??= laidOut(this.packed[5]);
    return this.#weights;
  }

  get length(): number {
    return this.#terms.lengthOf(this.weights);
  }
}

/** A story as it was packed. */
class KeptStory implements RestoredStory {
  readonly id: string;
  readonly slot: number;
  language: string;
  first: number;
  last: number;
  size: number;
  telling: number;
  length: number;
  /** Its newest members, and its sums; null once they are laid out and may change. */
  packedRecent: readonly PackedMember[] | null;
  packedSums: PackedWeights | null;
  readonly #terms: TermTable;
  #recent: Member[] | null = null;
  #sums: TermWeights | null = null;

  constructor(
    [id, language, first, last, size, telling, sums, recent]: PackedStory,
    slot: number,
    terms: TermTable,
  ) {
    this.id = id;
    this.slot = slot;
    this.language = language;
    this.first = first;
    this.last = last;
    this.size = size;
    this.telling = telling;
    this.packedRecent = recent;
    this.packedSums = sums ?? sumOf(recent);
    this.length = terms.lengthOfPacked(this.packedSums);
    this.#terms = terms;
  }

  get recent(): Member[] {
    this.#recent ??= (this.packedRecent ?? []).map((member) => new KeptMember(member, this.#terms));
    this.packedRecent = null;
    return this.#recent;
  }

  get sums(): TermWeights {
    this.#sums ??= laidOut(this.packedSums ?? []);
    this.packedSums = null;
    return this.#sums;
  }

  /** The terms that it has. */
  get terms(): Iterable<number> {
    return this.packedSums?.filter((_, at) => at % 2 === 0) ?? this.sums.keys();
  }

  /** Where its newest members lie, and where they point. */
  get places(): Pick<Member, 'addresses' | 'links'>[] {
    return this.packedRecent?.map(([, , , , , , addresses, links]) => ({ addresses, links })) ?? this.recent;
  }
}

function sumOf(members: readonly PackedMember[]): PackedWeights {
  const reports = members.filter(([, , , role]) => role === 'report');
  const [only, ...others] = reports;
  if (only && others.length === 0) return only[5];
  const sums: TermWeights = new Map();
  for (const [, , , , , weights] of reports) {
    for (let at = 0; at < weights.length; at += 2) {
      const term = weights[at] as number;
      sums.set(term, (sums.get(term) ?? 0) + (weights[at + 1] as number));
    }
  }
  return flat(sums);
}

function laidOut(packed: PackedWeights): TermWeights {
  const weights: TermWeights = new Map();
  for (let at = 0; at < packed.length; at += 2) weights.set(packed[at] as number, packed[at + 1] as number);
  return weights;
}

function flat(weights: TermWeights): PackedWeights {
  return [...weights].flat();
}
