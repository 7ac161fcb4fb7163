/**
 * The stories that a new article is compared with, behind an inverted index. Everything here is a cache: a
 * pure function of which articles belong to which story, whatever the order in which they came, so it can be
 * thrown away and made again without a membership changing.
 */
import { BACKGROUND_ARTICLES, backgroundCount } from './background.ts';
import { type Features, isMark } from './features.ts';
import type { Role } from './roles.ts';

/** Weight of each term of an article or story, by the term's number in this state. */
export type TermWeights = Map<number, number>;

export interface Member {
  readonly id: string;
  readonly feed: string;
  readonly at: number;
  readonly role: Role;
  readonly isLine: boolean;
  readonly weights: TermWeights;
  readonly length: number;
  readonly addresses: readonly string[];
  readonly links: readonly string[];
}

export interface LivingStory {
  readonly id: string;
  language: string;
  /** Instants of its oldest and newest article, in milliseconds. */
  first: number;
  last: number;
  /** Articles in all, and those whose terms count. */
  size: number;
  telling: number;
  /** Sum of the members' weights. */
  readonly sums: TermWeights;
  length: number;
  /** The newest members, oldest first. */
  recent: Member[];
}

/** Members kept one by one; older ones live on in the sums. */
const RECENT_MEMBERS = 8;
const DAY = 86_400_000;
/** A lone article is remembered so long; every doubling of a story adds as much again, up to a year. */
const MEMORY_DAYS = 90;
const LONGEST_MEMORY_DAYS = 365;
/** Within these milliseconds a feed that repeats a headline repeats the news. */
const SAME_NEWS = 20 * 3_600_000;
/** A term in more stories than this brings no candidates of its own. */
const MOST_POSTINGS = 3000;
/** Stories that are compared in full, best first by the weight of shared rare terms. */
const MOST_CANDIDATES = 25;
/**
 * A living story counts as so many background articles: a word that many stories have is no word for one of
 * them. Countries and kinds of matter count less, or a war would lose its own mark as its news spreads.
 */
const STORY_SHARE = 4;
const STORY_SHARE_OF_PLACES = 1;
const LEAST_RARITY = 0.05;

export class LivingStories {
  readonly stories = new Map<string, LivingStory>();
  /** The newest instant seen. */
  clock = Number.NEGATIVE_INFINITY;
  /** Articles of the registry that these stories were made from, forgotten stories' included. */
  articles = 0;
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  /** For each term: the stories that have it, and its count in the background. */
  readonly #postings: Set<LivingStory>[] = [];
  readonly #background: number[] = [];
  readonly #marks: boolean[] = [];
  readonly #shares: number[] = [];
  /** Address → stories with a member there; link → stories with a member that points there. */
  readonly #residents = new Map<string, Set<string>>();
  readonly #pointers = new Map<string, Set<string>>();

  /** The term's number; a new one where it was never met. */
  numberOf(term: string): number {
    let number = this.#numbers.get(term);
    if (number === undefined) {
      number = this.#terms.length;
      this.#numbers.set(term, number);
      this.#terms.push(term);
      this.#postings.push(new Set());
      this.#background.push(backgroundCount(term));
      this.#marks.push(isMark(term));
      this.#shares.push(/^[@#]/.test(term) ? STORY_SHARE_OF_PLACES : STORY_SHARE);
    }
    return number;
  }

  termOf(number: number): string {
    return this.#terms[number] ?? '';
  }

  /** Whether the term is a mark, which only strengthens what words say. */
  isMark(number: number): boolean {
    return this.#marks[number] ?? false;
  }

  weightsOf(features: Features): TermWeights {
    return new Map([...features.weights].map(([term, weight]) => [this.numberOf(term), weight]));
  }

  /** Inverse document frequency: background articles and living stories are counted together. */
  rarity(term: number): number {
    const share = this.#shares[term] ?? STORY_SHARE;
    const having = (this.#background[term] ?? 0) + share * (this.#postings[term]?.size ?? 0);
    const all = BACKGROUND_ARTICLES + share * this.stories.size;
    return Math.max(LEAST_RARITY, logarithm(all) - logarithm(having));
  }

  /** Euclidean length of weighted terms. Rarity is the background's alone here, so that a length can be kept. */
  lengthOf(weights: TermWeights): number {
    let squares = 0;
    for (const [term, weight] of weights) {
      const rarity = Math.max(
        LEAST_RARITY,
        logarithm(BACKGROUND_ARTICLES) - logarithm(this.#background[term] ?? 0),
      );
      squares += (weight * rarity) ** 2;
    }
    return Math.sqrt(squares) || 1;
  }

  /** The stories most worth comparing, and any that links to the article or to which it links. */
  candidates(features: Features, weights: TermWeights): LivingStory[] {
    const promise = new Map<LivingStory, number>();
    for (const [term, weight] of weights) {
      const postings = this.#postings[term];
      if (!postings || postings.size > MOST_POSTINGS) continue;
      const gain = weight * this.rarity(term);
      for (const story of postings) {
        const share = (story.sums.get(term) ?? 0) / story.telling;
        promise.set(story, (promise.get(story) ?? 0) + gain * Math.sqrt(share));
      }
    }
    const linked = this.#linkedWith(features);
    return [...promise]
      .filter(([story]) => !linked.has(story.id))
      .sort(([a, promiseA], [b, promiseB]) => promiseB - promiseA || (a.id < b.id ? -1 : 1))
      .slice(0, MOST_CANDIDATES)
      .map(([story]) => story)
      .concat([...linked.values()]);
  }

  /**
   * Whether the headline is a column's: the same feed has used it on another day. The wording of a column
   * ("What happened today") says nothing about the matter.
   */
  isColumn({ addresses, feed, at }: Features): boolean {
    const homes = addresses.flatMap((address) => [...(this.#residents.get(address) ?? [])]);
    return homes.some((id) =>
      this.stories
        .get(id)
        ?.recent.some(
          (member) =>
            member.feed === feed &&
            Math.abs((at ?? this.clock) - member.at) > SAME_NEWS &&
            member.addresses.some((address) => addresses.includes(address)),
        ),
    );
  }

  #linkedWith(features: Features): Map<string, LivingStory> {
    const ids = [
      ...features.links.flatMap((link) => [...(this.#residents.get(link) ?? [])]),
      ...features.addresses.flatMap((address) => [...(this.#pointers.get(address) ?? [])]),
    ];
    const linked = new Map<string, LivingStory>();
    for (const id of ids.sort()) {
      const story = this.stories.get(id);
      if (story) linked.set(id, story);
    }
    return linked;
  }

  /** Makes the article a member of the story, which begins with it where it is new. */
  absorb(id: string, features: Features): void {
    const weights = this.weightsOf(features);
    const member: Member = {
      id: features.id,
      feed: features.feed,
      at: features.at ?? (Number.isFinite(this.clock) ? this.clock : 0),
      role: features.role,
      isLine: features.isLine,
      weights,
      length: this.lengthOf(weights),
      addresses: features.addresses,
      links: features.links,
    };
    this.clock = Math.max(this.clock, member.at);
    const story = this.stories.get(id) ?? this.#begin(id, features.language, member.at);
    story.first = Math.min(story.first, member.at);
    story.last = Math.max(story.last, member.at);
    story.size += 1;
    if (member.role === 'report') this.#addTerms(story, member.weights);
    this.#remember(story, member);
  }

  #begin(id: string, language: string, at: number): LivingStory {
    const story: LivingStory = {
      id,
      language,
      first: at,
      last: at,
      size: 0,
      telling: 0,
      sums: new Map(),
      length: 1,
      recent: [],
    };
    this.stories.set(id, story);
    return story;
  }

  #addTerms(story: LivingStory, weights: TermWeights): void {
    story.telling += 1;
    for (const [term, weight] of weights) {
      story.sums.set(term, (story.sums.get(term) ?? 0) + weight);
      this.#postings[term]?.add(story);
    }
    story.length = this.lengthOf(story.sums);
  }

  #remember(story: LivingStory, member: Member): void {
    story.recent.push(member);
    story.recent.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
    if (story.recent.length > RECENT_MEMBERS) story.recent.shift();
    this.#index(story.id, member);
  }

  #index(id: string, member: Member): void {
    for (const address of member.addresses) register(this.#residents, address, id);
    for (const link of member.links) register(this.#pointers, link, id);
  }

  /** Takes in a story as it was packed. */
  restore(story: LivingStory): void {
    this.stories.set(story.id, story);
    for (const term of story.sums.keys()) this.#postings[term]?.add(story);
    for (const member of story.recent) this.#index(story.id, member);
  }

  /** Drops a story from the comparison; its membership is the registry's and stays. */
  forget(id: string): void {
    const story = this.stories.get(id);
    if (!story) return;
    this.stories.delete(id);
    for (const term of story.sums.keys()) this.#postings[term]?.delete(story);
    for (const member of story.recent) {
      for (const address of member.addresses) this.#residents.get(address)?.delete(id);
      for (const link of member.links) this.#pointers.get(link)?.delete(id);
    }
  }

  /** Drops the stories that have been silent for longer than their memory. */
  forgetSilent(): void {
    const today = Math.floor(this.clock / DAY) * DAY;
    for (const story of this.stories.values()) {
      if (today - story.last > memoryOf(story.size)) this.forget(story.id);
    }
  }

  /** Moves the clock on; each new day drops what has been silent for too long. */
  advance(at: number | null): void {
    if (at === null || at <= this.clock) return;
    const isNewDay = Math.floor(at / DAY) > Math.floor(this.clock / DAY);
    this.clock = at;
    if (isNewDay) this.forgetSilent();
  }
}

/** How long, in milliseconds, a story of so many articles stays open for new ones after its last. */
export function memoryOf(size: number): number {
  return DAY * Math.min(LONGEST_MEMORY_DAYS, MEMORY_DAYS * (1 + Math.log2(size)));
}

function register(index: Map<string, Set<string>>, key: string, story: string): void {
  const stories = index.get(key);
  if (stories) stories.add(story);
  else index.set(key, new Set([story]));
}

const logarithms: number[] = [];

/** ln(count + 1), remembered. */
function logarithm(count: number): number {
  logarithms[count] ??= Math.log(count + 1);
  return logarithms[count] as number;
}
