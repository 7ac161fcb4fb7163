/** Terms as numbers, with what is known of each before any story is. */
import { BACKGROUND_ARTICLES, backgroundCount } from './background.ts';
import { isMark } from './features.ts';

/** Weight of each term of an article or story, by the term's number. */
export type TermWeights = Map<number, number>;

/**
 * A living story counts as so many background articles: a word that many stories have is no word for one of
 * them. Countries and kinds of matter count less, or a war would lose its own mark as its news spreads.
 */
const STORY_SHARE = 4;
const STORY_SHARE_OF_PLACES = 1;
const LEAST_RARITY = 0.05;

export class TermTable {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  /** What is known of each term, worked out when it is first asked for: most of those that are kept never are. */
  readonly #background: number[] = [];
  readonly #marks: boolean[] = [];
  readonly #shares: number[] = [];
  readonly #rarities: number[] = [];

  /** The term's number; a new one where it was never met. */
  numberOf(term: string): number {
    let number = this.#numbers.get(term);
    if (number === undefined) {
      number = this.#terms.length;
      this.#numbers.set(term, number);
      this.#terms.push(term);
    }
    return number;
  }

  /** How many terms have a number. */
  get size(): number {
    return this.#terms.length;
  }

  termOf(number: number): string {
    return this.#terms[number] ?? '';
  }

  /** Whether the term is a mark, which only strengthens what words say. */
  isMark(number: number): boolean {
    this.#marks[number] ??= isMark(this.termOf(number));
    return this.#marks[number];
  }

  weightsOf(weights: ReadonlyMap<string, number>): TermWeights {
    const numbered: TermWeights = new Map();
    for (const [term, weight] of weights) numbered.set(this.numberOf(term), weight);
    return numbered;
  }

  /** Inverse document frequency: background articles and living stories are counted together. */
  rarity(term: number, storiesWithIt: number, stories: number): number {
    this.#background[term] ??= backgroundCount(this.termOf(term));
    this.#shares[term] ??= /^[@#]/.test(this.termOf(term)) ? STORY_SHARE_OF_PLACES : STORY_SHARE;
    const share = this.#shares[term];
    const having = this.#background[term] + share * storiesWithIt;
    return Math.max(LEAST_RARITY, logarithm(BACKGROUND_ARTICLES + share * stories) - logarithm(having));
  }

  /** Euclidean length of weighted terms. Rarity is the background's alone here, so that a length can be kept. */
  lengthOf(weights: TermWeights): number {
    let squares = 0;
    for (const [term, weight] of weights) squares += (weight * this.#rarityInBackground(term)) ** 2;
    return Math.sqrt(squares) || 1;
  }

  #rarityInBackground(term: number): number {
    this.#rarities[term] ??= this.rarity(term, 0, 0);
    return this.#rarities[term];
  }
}

const logarithms: number[] = [];

/** ln(count + 1), remembered. */
function logarithm(count: number): number {
  logarithms[count] ??= Math.log(count + 1);
  return logarithms[count] as number;
}
