/** An inverted index: which stories have a term. Stories are small numbers here, so that sums lie in an array. */

/** A term in more stories than this brings no candidates of its own. */
const MOST_POSTINGS = 3000;

/** What is sought: terms, and what each adds for a story that has it. */
export interface Gains {
  readonly terms: ArrayLike<number>;
  /** In the order of the terms. */
  readonly gains: ArrayLike<number>;
}

/** How stories are ranked by the gains of their terms. */
export interface Ranking {
  /** So many at most. */
  readonly most: number;
  /** By story, what its sum of gains is taken times. */
  readonly factors: ArrayLike<number>;
  /** Decides between equal sums. */
  readonly order: (a: number, b: number) => number;
}

export class StoryIndex {
  /** By term, the stories that have it; as they were packed until they are asked for. */
  readonly #postings: (number[] | string | undefined)[] = [];
  /** By story, its sum of gains while candidates are sought and 0 otherwise; and the stories that have one. */
  #promise = new Float64Array(1024);
  #touched = new Int32Array(1024);

  add(term: number, story: number): void {
    const postings = this.#of(term);
    if (postings) postings.push(story);
    else this.#postings[term] = [story];
  }

  remove(term: number, story: number): void {
    const postings = this.#of(term) ?? [];
    const last = postings.pop();
    if (last === undefined || last === story) return;
    postings[postings.indexOf(story)] = last;
  }

  /** How many stories have the term. */
  count(term: number): number {
    return this.#of(term)?.length ?? 0;
  }

  /** The stories that have the term, as a text that `restore` takes in. */
  packed(term: number): string {
    return String(this.#postings[term] ?? '');
  }

  restore(term: number, packed: string): void {
    if (packed !== '') this.#postings[term] = packed;
  }

  #of(term: number): number[] | undefined {
    const postings = this.#postings[term];
    if (typeof postings !== 'string') return postings;
    const laidOut = postings.split(',').map(Number);
    this.#postings[term] = laidOut;
    return laidOut;
  }

  /** Stories with the greatest sum of gains over the terms they have, times their own factor. */
  best(sought: Gains, { most, factors, order }: Ranking): number[] {
    if (factors.length > this.#promise.length) this.#grow(factors.length);
    const promise = this.#promise;
    const touched = this.#sum(sought);
    const best: number[] = [];
    // Nearly all stories fall below the least of the best, so that is asked first and of numbers only.
    let least = 0;
    for (let at = 0; at < touched; at += 1) {
      const story = this.#touched[at] as number;
      const promised = (promise[story] as number) * (factors[story] as number);
      promise[story] = promised;
      if (promised < least) continue;
      insert(best, story, (a, b) => (promise[b] as number) - (promise[a] as number) || order(a, b));
      if (best.length > most) best.pop();
      if (best.length === most) least = promise[best[most - 1] as number] as number;
    }
    for (let at = 0; at < touched; at += 1) promise[this.#touched[at] as number] = 0;
    return best;
  }

  /** Adds up the gains in `#promise`; notes the stories that have any, and returns how many they are. */
  #sum({ terms, gains }: Gains): number {
    const promise = this.#promise;
    let touched = 0;
    for (let at = 0; at < terms.length; at += 1) {
      const postings = this.#of(terms[at] as number);
      if (!postings || postings.length > MOST_POSTINGS) continue;
      const gain = gains[at] as number;
      for (const story of postings) {
        const sum = promise[story] as number;
        if (sum === 0) this.#touched[touched++] = story;
        promise[story] = sum + gain;
      }
    }
    return touched;
  }

  #grow(stories: number): void {
    this.#promise = new Float64Array(2 * stories);
    this.#touched = new Int32Array(2 * stories);
  }
}

/** Puts the story where it belongs among those that are in order. */
function insert(stories: number[], story: number, compare: (a: number, b: number) => number): void {
  let place = stories.length;
  while (place > 0 && compare(story, stories[place - 1] as number) < 0) place -= 1;
  stories.splice(place, 0, story);
}
