/** An inverted index: which stories have a term. Stories are small numbers here, so that sums lie in an array. */

/** A term in more stories than this brings no candidates of its own. */
const MOST_POSTINGS = 3000;

export class StoryIndex {
  readonly #postings: number[][] = [];
  #promise = new Float64Array(1024);

  add(term: number, story: number): void {
    const postings = this.#postings[term];
    if (postings) postings.push(story);
    else this.#postings[term] = [story];
  }

  remove(term: number, story: number): void {
    const postings = this.#postings[term] ?? [];
    const last = postings.pop();
    if (last === undefined || last === story) return;
    postings[postings.indexOf(story)] = last;
  }

  /** How many stories have the term. */
  count(term: number): number {
    return this.#postings[term]?.length ?? 0;
  }

  /**
   * Stories with the greatest sum of gains over the terms they have, times their own factor; at most `most`.
   * @param order decides between equal sums
   */
  best(
    gains: Iterable<readonly [term: number, gain: number]>,
    most: number,
    factorOf: (story: number) => number,
    order: (a: number, b: number) => number,
  ): number[] {
    const touched = this.#sum(gains);
    const promise = this.#promise;
    for (const story of touched) promise[story] = (promise[story] as number) * factorOf(story);
    const compare = (a: number, b: number) => (promise[b] as number) - (promise[a] as number) || order(a, b);
    const best: number[] = [];
    for (const story of touched) {
      if (best.length === most && compare(story, best[most - 1] as number) > 0) continue;
      let place = best.length;
      while (place > 0 && compare(story, best[place - 1] as number) < 0) place -= 1;
      best.splice(place, 0, story);
      if (best.length > most) best.pop();
    }
    for (const story of touched) promise[story] = 0;
    return best;
  }

  /** Adds up the gains in `#promise`; returns the stories that have any. */
  #sum(gains: Iterable<readonly [term: number, gain: number]>): number[] {
    const touched: number[] = [];
    for (const [term, gain] of gains) {
      const postings = this.#postings[term];
      if (!postings || postings.length > MOST_POSTINGS) continue;
      for (const story of postings) {
        if (story >= this.#promise.length) this.#grow(story);
        const sum = this.#promise[story] as number;
        if (sum === 0) touched.push(story);
        this.#promise[story] = sum + gain;
      }
    }
    return touched;
  }

  #grow(story: number): void {
    const grown = new Float64Array(2 * story);
    grown.set(this.#promise);
    this.#promise = grown;
  }
}
