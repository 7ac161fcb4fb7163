/**
 * The stories that a new article is compared with, behind an inverted index. Everything here is a cache: a
 * pure function of which articles belong to which story, whatever the order in which they came, so it can be
 * thrown away and made again without a membership changing.
 */
import { DAY_MS } from '../../time/day.ts';
import type { Features } from './features.ts';
import { type LivingStory, type Member, memoryOf } from './living-story.ts';
import { type PackedPlaces, StoryAddresses } from './story-addresses.ts';
import { StoryIndex } from './story-index.ts';
import { StorySlots } from './story-slots.ts';
import { TermTable, type TermWeights } from './term-table.ts';
import { YoungStories } from './young-stories.ts';

/** Members kept one by one; older ones live on in the sums. */
const RECENT_MEMBERS = 16;
/** Within these milliseconds a feed that repeats a headline repeats the news. */
const SAME_NEWS = 20 * 3_600_000;
/** Stories that are compared in full, best first by the weight of shared rare terms. */
const MOST_CANDIDATES = 25;

export class LivingStories {
  readonly stories = new Map<string, LivingStory>();
  #clock = Number.NEGATIVE_INFINITY;
  /** Articles of the registry that these stories were made from, forgotten stories' included. */
  articles = 0;
  readonly terms = new TermTable();
  readonly #index = new StoryIndex();
  readonly #slots = new StorySlots();
  #hasForgotten = false;
  readonly #addresses = new StoryAddresses((slot) => this.#slots.all[slot]);
  readonly #young = new YoungStories();

  /** The newest instant seen. */
  get clock(): number {
    return this.#clock;
  }

  set clock(instant: number) {
    this.#clock = instant;
    this.#young.advance(instant);
  }

  /** How rare the term is in the news at large and among the living stories; the young count as one, where no other has it. */
  rarity(term: number): number {
    const stories = Math.max(1, this.#index.count(term) - this.#young.count(term));
    return this.terms.rarity(term, stories, this.stories.size);
  }

  /** How many living stories have the term. */
  storiesWith(term: number): number {
    return this.#index.count(term);
  }

  /** The stories most worth comparing, and any that links to the article or to which it links. */
  candidates(features: Features, weights: TermWeights): LivingStory[] {
    const terms = [...weights.keys()];
    const gains = terms.map((term) => (weights.get(term) ?? 0) * this.rarity(term));
    const at = (slot: number) => this.#slots.all[slot] as LivingStory;
    const order = (a: number, b: number) => (at(a).id < at(b).id ? -1 : 1);
    const ranking = { most: MOST_CANDIDATES, factors: this.#slots.factors, order };
    const best = this.#index.best({ terms, gains }, ranking).map(at);
    const linked = this.#linkedWith(features);
    return [...best.filter((story) => !linked.has(story.id)), ...linked.values()];
  }

  /**
   * Whether the headline is a column's: the same feed has used it on another day. The wording of a column
   * ("What happened today") says nothing about the matter.
   */
  isColumn({ addresses, feed, at }: Pick<Features, 'addresses' | 'feed' | 'at'>): boolean {
    const titles = addresses.filter((address) => address.includes(' '));
    const homes = titles.flatMap((address) => this.#addresses.storiesAt(address));
    return homes.some(({ recent }) =>
      recent.some(
        (member) =>
          member.feed === feed &&
          Math.abs((at ?? this.clock) - member.at) > SAME_NEWS &&
          member.addresses.some((address) => titles.includes(address)),
      ),
    );
  }

  #linkedWith(features: Features): Map<string, LivingStory> {
    const stories = [
      ...features.links.flatMap((link) => this.#addresses.storiesAt(link)),
      ...features.addresses.flatMap((address) => this.#addresses.storiesPointingTo(address)),
    ];
    const inOrder = stories.sort((a, b) => (a.id < b.id ? -1 : 1));
    return new Map(inOrder.map((story) => [story.id, story]));
  }

  /** Makes the article a member of the story, which begins with it where it is new. */
  absorb(id: string, features: Features, weights = this.terms.weightsOf(features.weights)): void {
    const { feed, role, isLine, isHeadline, addresses, links } = features;
    const at = features.at ?? (Number.isFinite(this.clock) ? this.clock : 0);
    const length = this.terms.lengthOf(weights);
    this.clock = Math.max(this.clock, at);
    this.#addMember(this.stories.get(id) ?? this.#begin(id, features.language, at), {
      id: features.id,
      feed,
      at,
      role,
      isLine,
      isHeadline,
      weights,
      length,
      addresses,
      links,
    });
  }

  /** Makes the only member of a story one of another, in which all its terms live on. */
  unite(lone: LivingStory, into: LivingStory): void {
    this.#drop(lone);
    for (const member of lone.recent) this.#addMember(into, member);
  }

  #addMember(story: LivingStory, member: Member): void {
    story.first = Math.min(story.first, member.at);
    this.#young.settle(story);
    story.last = Math.max(story.last, member.at);
    story.size += 1;
    if (member.role === 'report') this.#addTerms(story, member.weights);
    this.#remember(story, member);
  }

  #begin(id: string, language: string, at: number): LivingStory {
    const story: LivingStory = {
      id,
      slot: this.#slots.take(),
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
    this.#slots.put(story);
    this.#young.add(story);
    return story;
  }

  #addTerms(story: LivingStory, weights: TermWeights): void {
    story.telling += 1;
    for (const [term, weight] of weights) {
      const before = story.sums.get(term);
      if (before === undefined) {
        this.#index.add(term, story.slot);
        this.#young.note(story, term);
      }
      story.sums.set(term, (before ?? 0) + weight);
    }
    story.length = this.terms.lengthOf(story.sums);
    this.#slots.weigh(story);
  }

  #remember(story: LivingStory, member: Member): void {
    story.recent.push(member);
    story.recent.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
    if (story.recent.length > RECENT_MEMBERS) story.recent.shift();
    this.#addresses.add(story.slot, member);
  }

  /** Takes in a story as it was packed, in the next slot. */
  restore(story: LivingStory): void {
    this.stories.set(story.id, story);
    this.#slots.put(story);
    this.#young.add(story);
  }

  /** Leaves the next slot empty, as it was packed. */
  restoreGap(): void {
    this.#slots.restoreGap();
  }

  /** Takes in a term of such stories, with the `postingsOf` that it had. */
  restoreTerm(term: string, postings: string): void {
    this.#index.restore(this.terms.numberOf(term), postings);
  }

  restorePlaces(places: PackedPlaces): void {
    this.#addresses.restore(places);
  }

  /** The slots of the stories that have a term, as a text. */
  postingsOf(term: number): string {
    return this.#index.packed(term);
  }

  /** The stories in their slots, some of which may be empty; null where some were forgotten, whose terms need not be kept. */
  get inSlots(): readonly (LivingStory | undefined)[] | null {
    return this.#hasForgotten ? null : this.#slots.all;
  }

  /** The same stories, with slots and numbers of terms for these alone. */
  compacted(): LivingStories {
    const other = new LivingStories();
    other.clock = this.clock;
    const moved = (weights: TermWeights): TermWeights =>
      new Map([...weights].map(([term, weight]) => [other.terms.numberOf(this.terms.termOf(term)), weight]));
    for (const story of this.stories.values()) {
      const slot = other.#slots.take();
      const sums = moved(story.sums);
      const recent = story.recent.map((member) => ({ ...plain(member), weights: moved(member.weights) }));
      const { id, language, first, last, size, telling, length } = story;
      other.restore({ id, slot, language, first, last, size, telling, length, sums, recent });
      for (const term of sums.keys()) other.#index.add(term, slot);
      for (const member of recent) other.#addresses.add(slot, member);
    }
    other.articles = this.articles;
    return other;
  }

  /** Drops a story from the comparison; its membership is the registry's and stays. */
  forget(id: string): void {
    const story = this.stories.get(id);
    if (!story) return;
    this.#hasForgotten = true;
    this.#drop(story);
  }

  #drop(story: LivingStory): void {
    this.stories.delete(story.id);
    this.#young.remove(story);
    for (const term of story.sums.keys()) this.#index.remove(term, story.slot);
    this.#slots.drop(story);
    for (const member of story.recent) this.#addresses.remove(story.slot, member);
  }

  /** Drops the stories that have been silent for longer than their memory. */
  forgetSilent(): void {
    const today = Math.floor(this.clock / DAY_MS) * DAY_MS;
    for (const story of this.stories.values()) {
      if (today - story.last > memoryOf(story.size)) this.forget(story.id);
    }
  }

  /** Moves the clock on; each new day drops what has been silent for too long. */
  advance(at: number | null): void {
    if (at === null || at <= this.clock) return;
    const isNewDay = Math.floor(at / DAY_MS) > Math.floor(this.clock / DAY_MS);
    this.clock = at;
    if (isNewDay) this.forgetSilent();
  }
}

/** A member of which every part stands on its own. */
function plain(member: Member): Member {
  const { id, feed, at, role, isLine, isHeadline, weights, length, addresses, links } = member;
  return { id, feed, at, role, isLine, isHeadline, weights, length, addresses, links };
}
