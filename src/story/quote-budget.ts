import type { SourceReference } from '../model/story.ts';

/** Keeps a page within what each outlet allows to be quoted of one article: characters, each sentence counted once. */
export class QuoteBudget {
  readonly #limitOf: (article: string) => number;
  readonly #quoted = new Map<string, Map<number, number>>();

  /** @param limitOf the most characters of an article that one page may quote */
  constructor(limitOf: (article: string) => number) {
    this.#limitOf = limitOf;
  }

  /** Characters of an article quoted so far. */
  spent(article: string): number {
    let sum = 0;
    for (const length of this.#quoted.get(article)?.values() ?? []) sum += length;
    return sum;
  }

  /** Takes the sources that fit, in their order; what was quoted before costs nothing. */
  take(sources: readonly SourceReference[]): SourceReference[] {
    return sources.filter((source) => this.#quote(source));
  }

  #quote({ article, start, quote }: SourceReference): boolean {
    const quotes = this.#quoted.get(article) ?? new Map<number, number>();
    const before = quotes.get(start) ?? 0;
    const more = Math.max(0, quote.length - before);
    if (this.spent(article) + more > this.#limitOf(article)) return false;
    quotes.set(start, before + more);
    this.#quoted.set(article, quotes);
    return true;
  }
}
