/** The numbers of stories in the index, which are the places of their lines in a packed state. */
import type { LivingStory } from './living-story.ts';

/** A long story has every word: how strongly its length speaks against it when candidates are chosen. */
const BREADTH = 0.2;

export class StorySlots {
  /** One that is dropped leaves a gap for the next. */
  readonly #stories: (LivingStory | undefined)[] = [];
  readonly #gaps: number[] = [];
  /** By slot, what a story's breadth leaves of its promise as a candidate. */
  readonly factors: number[] = [];

  /** The stories, and undefined for each gap. */
  get all(): readonly (LivingStory | undefined)[] {
    return this.#stories;
  }

  /** The slot for the next story that is put here. */
  take(): number {
    return this.#gaps.pop() ?? this.#stories.length;
  }

  put(story: LivingStory): void {
    this.#stories[story.slot] = story;
    this.weigh(story);
  }

  /** Takes in how long a story has become. */
  weigh({ slot, length }: LivingStory): void {
    this.factors[slot] = length ** -BREADTH;
  }

  drop({ slot }: LivingStory): void {
    this.#stories[slot] = undefined;
    this.#gaps.push(slot);
  }

  /** Leaves the next slot empty, as it was packed. */
  restoreGap(): void {
    this.#gaps.push(this.#stories.length);
    this.#stories.push(undefined);
    this.factors.push(1);
  }
}
