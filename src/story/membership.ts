/** Which article belongs to which story: the registry as a thing that can be changed, and back. */
import type { Registry, RegistryEntry } from '../model/registry.ts';
import { WaitingStories } from '../model/waiting-stories.ts';
import { storyBegunBy } from './story-id.ts';

type Identity = Omit<RegistryEntry, 'articles' | 'perhaps'>;

export class Membership {
  /** Published stories' slugs, merges, splits and tombstones. */
  readonly #identities = new Map<string, Identity>();
  /** Articles that a story has by itself, those of stories merged into it not counted. */
  readonly #own = new Map<string, string[]>();
  readonly #storyOf = new Map<string, string>();
  readonly #mergedFrom = new Map<string, Set<string>>();
  /** The story of which an article on no page perhaps tells too. */
  readonly #perhapsAbout = new Map<string, string>();
  /** Stories of which other articles than before perhaps tell. */
  readonly relisted = new Set<string>();
  /** Waiting stories that nothing has happened to; most never hear of anything. */
  readonly #waiting: WaitingStories;
  /** Those of them that something happened to since. */
  readonly #stirred = new Set<string>();

  /** @param isSound whether no article stands in it twice */
  constructor({ stories, waiting }: Registry, isSound = false) {
    for (const [id, { articles: _, perhaps = [], ...identity }] of Object.entries(stories)) {
      const { mergedInto, ...unmerged } = identity;
      const sound = mergedInto === undefined || leadsAway(stories, id, mergedInto);
      this.#identities.set(id, sound ? identity : unmerged);
      for (const article of perhaps) this.#perhapsAbout.set(article, id);
      if (sound && mergedInto !== undefined) this.#noteMerge(id, mergedInto);
    }
    for (const id of Object.keys(stories)) {
      const absorbed = new Set(
        [...(this.#mergedFrom.get(id) ?? [])].flatMap((from) => stories[from]?.articles ?? []),
      );
      this.#load(
        id,
        (stories[id]?.articles ?? []).filter((article) => !absorbed.has(article)),
      );
    }
    this.#waiting = isSound ? waiting : WaitingStories.of({});
    if (!isSound) for (const [id, articles] of waiting) this.#load(id, articles);
  }

  /** The story that an article belongs to, merges followed; undefined where it has none. */
  storyOf(article: string): string | undefined {
    const own = this.#ownStoryOf(article);
    return own === undefined ? undefined : this.current(own);
  }

  /** Articles in all. */
  get size(): number {
    const stirred = [...this.#stirred].flatMap((story) => this.#waiting.get(story) ?? []);
    return this.#storyOf.size + this.#waiting.articleCount - stirred.length;
  }

  /** The story that stands for this one now. */
  current(story: string): string {
    let current = story;
    for (let next = this.mergedInto(current); next !== undefined; next = this.mergedInto(current))
      current = next;
    return current;
  }

  mergedInto(story: string): string | undefined {
    return this.#identities.get(story)?.mergedInto;
  }

  identity(story: string): Identity | undefined {
    return this.#identities.get(story);
  }

  has(story: string): boolean {
    return this.#identities.has(story) || this.#own.has(story) || this.#isStill(story);
  }

  /** All articles of a story: its own, then those of the stories merged into it. */
  articlesOf(story: string): string[] {
    const own = this.#own.get(story) ?? (this.#isStill(story) ? this.#waiting.get(story) : undefined) ?? [];
    const merged = this.#mergedFrom.get(story);
    if (!merged) return [...own];
    return [...own, ...[...merged].sort().flatMap((from) => this.articlesOf(from))];
  }

  /** Whether the story is there and not part of another. */
  isLive(story: string): boolean {
    return this.has(story) && this.mergedInto(story) === undefined;
  }

  /** Stories that have articles and are not part of another. */
  *liveStories(): Generator<string> {
    for (const [story, { mergedInto }] of this.#identities) if (mergedInto === undefined) yield story;
    for (const story of this.#own.keys()) if (!this.#identities.has(story)) yield story;
    for (const [story] of this.#waiting) if (!this.#stirred.has(story)) yield story;
  }

  /** Makes the article a member of this story alone. */
  move(article: string, story: string): void {
    this.remove(article);
    this.#stir(story);
    this.#storyOf.set(article, story);
    const articles = this.#own.get(story);
    if (articles) articles.push(article);
    else this.#own.set(story, [article]);
  }

  /** Articles that perhaps tell of a story too, each with that story. */
  get listed(): ReadonlyMap<string, string> {
    return this.#perhapsAbout;
  }

  /** Notes that an article on no page perhaps tells of this story too. */
  list(article: string, story: string): void {
    this.#perhapsAbout.set(article, story);
    this.relisted.add(this.current(story));
  }

  /** Takes that back: the article is on a page, or editors say that it does not. */
  unlist(article: string): void {
    const story = this.#perhapsAbout.get(article);
    if (story === undefined) return;
    this.#perhapsAbout.delete(article);
    this.relisted.add(this.current(story));
  }

  remove(article: string): void {
    this.unlist(article);
    const story = this.#ownStoryOf(article);
    if (story === undefined) return;
    this.#stir(story);
    this.#storyOf.delete(article);
    const left = (this.#own.get(story) ?? []).filter((other) => other !== article);
    if (left.length > 0) this.#own.set(story, left);
    else this.#own.delete(story);
  }

  setIdentity(story: string, change: Partial<Identity>): void {
    this.#stir(story);
    const known = this.#identities.get(story) ?? { slugs: [] };
    if (known.mergedInto !== undefined) this.#mergedFrom.get(known.mergedInto)?.delete(story);
    const identity = withoutUndefined({ ...known, ...change });
    this.#identities.set(story, identity);
    if (identity.mergedInto !== undefined) this.#noteMerge(story, identity.mergedInto);
  }

  /** An id for the story that this article begins. */
  newStory(article: string): string {
    return storyBegunBy(article, (id) => this.has(id));
  }

  toRegistry(): Registry {
    const stories: Registry['stories'] = {};
    for (const [id, identity] of this.#identities) {
      if (identity.slugs.length > 0) stories[id] = { ...identity, articles: this.articlesOf(id) };
    }
    for (const [article, id] of this.#perhapsAbout) {
      const entry = stories[id];
      if (entry) stories[id] = { ...entry, perhaps: [...(entry.perhaps ?? []), article] };
    }
    const waiting = new Map<string, readonly string[]>([...this.#stirred].map((id) => [id, []]));
    for (const id of this.#own.keys()) {
      if (stories[id] === undefined && this.mergedInto(id) === undefined)
        waiting.set(id, this.articlesOf(id));
    }
    return { stories, waiting: this.#waiting.with(waiting) };
  }

  /** The story that an article belongs to by itself, merges not followed. */
  #ownStoryOf(article: string): string | undefined {
    const known = this.#storyOf.get(article);
    if (known !== undefined) return known;
    const story = this.#waiting.storyOf(article);
    return story !== undefined && this.#isStill(story) ? story : undefined;
  }

  /** Whether it is a waiting story that nothing has happened to. */
  #isStill(story: string): boolean {
    return !this.#stirred.has(story) && this.#waiting.has(story);
  }

  /** Takes in a waiting story to which something is about to happen. */
  #stir(story: string): void {
    if (!this.#isStill(story)) return;
    this.#stirred.add(story);
    this.#load(story, this.#waiting.get(story) ?? []);
  }

  /** Takes in a story's own articles as the registry has them; one that stands twice stays where it was first. */
  #load(story: string, articles: readonly string[]): void {
    const own = articles.filter((article) => !this.#storyOf.has(article));
    if (own.length > 0) this.#own.set(story, own);
    for (const article of own) this.#storyOf.set(article, story);
  }

  #noteMerge(from: string, into: string): void {
    const merged = this.#mergedFrom.get(into) ?? new Set();
    this.#mergedFrom.set(into, merged.add(from));
  }
}

/** Whether a merge written in the registry ends in a story that is there, and not in a ring. */
function leadsAway(stories: Registry['stories'], from: string, into: string): boolean {
  const seen = new Set([from]);
  for (let next: string | undefined = into; next !== undefined; next = stories[next]?.mergedInto) {
    if (seen.has(next) || stories[next] === undefined) return false;
    seen.add(next);
  }
  return true;
}

function withoutUndefined(identity: Identity): Identity {
  return Object.fromEntries(Object.entries(identity).filter(([, value]) => value !== undefined)) as Identity;
}
