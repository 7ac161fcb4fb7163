/** Terms as numbers, with what is known of each before any story is. */
import { BACKGROUND_ARTICLES, backgroundCount } from './background.ts';
import { isMark } from './features.ts';

/** Weight of each term of an article or story, by the term's number. */
export type TermWeights = Map<number, number>;

/**
 * What an article of the background counts, and a living story: a word that many stories have is no word for one of
 * them. Countries and kinds of matter count less, or a war would lose its own mark as its news spreads.
 */
const ARTICLE_SHARE = 2;
const STORY_SHARE = 8;
const STORY_SHARE_OF_PLACES = 1;
const BACKGROUND = ARTICLE_SHARE * BACKGROUND_ARTICLES;
const LEAST_RARITY = 0.05;

/** What is known of a term before any story is. */
interface TermFacts {
  /** What the articles of the background that have it count. */
  readonly background: number;
  /** What a story that has it counts. */
  readonly share: number;
  /** Its rarity in the background alone. */
  readonly rarity: number;
}

export class TermTable {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #marks: boolean[] = [];
  /** Worked out when they are first asked for: of most terms that are kept they never are. */
  readonly #facts: (TermFacts | null)[] = [];

  /** The term's number; a new one where it was never met. */
  numberOf(term: string): number {
    let number = this.#numbers.get(term);
    if (number === undefined) {
      number = this.#terms.length;
      this.#numbers.set(term, number);
      this.#terms.push(term);
      this.#marks.push(isMark(term));
      this.#facts.push(null);
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
    return this.#marks[number] ?? false;
  }

  weightsOf(weights: ReadonlyMap<string, number>): TermWeights {
    const numbered: TermWeights = new Map();
    for (const [term, weight] of weights) numbered.set(this.numberOf(term), weight);
    return numbered;
  }

  /** Inverse document frequency: background articles and living stories are counted together. */
  rarity(term: number, storiesWithIt: number, stories: number): number {
    const { background, share } = this.#factsOf(term);
    return rarityOf(background + share * storiesWithIt, BACKGROUND + share * stories);
  }

  /** Euclidean length of weighted terms. Rarity is the background's alone here, so that a length can be kept. */
  lengthOf(weights: TermWeights): number {
    let squares = 0;
    for (const [term, weight] of weights) squares += (weight * this.#factsOf(term).rarity) ** 2;
    return Math.sqrt(squares) || 1;
  }

  #factsOf(number: number): TermFacts {
    this.#facts[number] ??= factsOf(this.termOf(number));
    return this.#facts[number];
  }
}

function factsOf(term: string): TermFacts {
  const background = ARTICLE_SHARE * backgroundCount(term);
  const share = /^[@#]/.test(term) ? STORY_SHARE_OF_PLACES : STORY_SHARE;
  return { background, share, rarity: rarityOf(background, BACKGROUND) };
}

function rarityOf(having: number, all: number): number {
  return Math.max(LEAST_RARITY, logarithm(all) - logarithm(having));
}

const logarithms: number[] = [];

/** ln(articles + 1) of what so many articles count, remembered. */
function logarithm(count: number): number {
  logarithms[count] ??= Math.log(count / ARTICLE_SHARE + 1);
  return logarithms[count] as number;
}
