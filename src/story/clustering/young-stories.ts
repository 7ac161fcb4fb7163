/**
 * Stories that began in the hour of the newest article. Their words count as rare as they were before that hour, so
 * that it does not matter which of its articles is placed first.
 */
import type { LivingStory } from './living-story.ts';

const HOUR = 3_600_000;

export class YoungStories {
  /** The instant at which the hour began. */
  #start = Number.NEGATIVE_INFINITY;
  readonly #stories = new Set<LivingStory>();
  /** By term, how many of them have it. */
  readonly #counts = new Map<number, number>();

  count(term: number): number {
    return this.#counts.get(term) ?? 0;
  }

  /** Moves on to the hour of an instant: what began in the one before is young no more. */
  advance(instant: number): void {
    const start = Math.floor(instant / HOUR) * HOUR;
    if (start === this.#start) return;
    this.#start = start;
    this.#stories.clear();
    this.#counts.clear();
  }

  /** Takes in a story that is young, with its terms. */
  add(story: LivingStory): void {
    if (story.first < this.#start) return;
    this.#stories.add(story);
    for (const term of story.sums.keys()) this.#add(term, 1);
  }

  /** Notes that a story has a term which it had not. */
  note(story: LivingStory, term: number): void {
    if (this.#stories.has(story)) this.#add(term, 1);
  }

  /** Leaves out a story that turns out to be older. */
  settle(story: LivingStory): void {
    if (story.first < this.#start) this.remove(story);
  }

  /** Leaves out a story that is gone. */
  remove(story: LivingStory): void {
    if (!this.#stories.delete(story)) return;
    for (const term of story.sums.keys()) this.#add(term, -1);
  }

  #add(term: number, more: number): void {
    this.#counts.set(term, this.count(term) + more);
  }
}
