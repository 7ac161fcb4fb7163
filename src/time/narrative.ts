/** What a text has told so far: the periods that "the day before" and "that year" lean on. */
import { type Granularity, type Period, yearOfPeriod } from './period.ts';

interface Told {
  readonly period: Period;
  readonly sentence: number;
  /** The words gave the year. */
  readonly isExplicit: boolean;
}

/** Further back than this many sentences, a reader no longer has the date in mind. */
const MEMORY = 8;

export class Narrative {
  #told: Told[] = [];

  remember(period: Period, sentence: number, isExplicit: boolean): void {
    this.#told.push({ period, sentence, isExplicit });
    if (this.#told.length > MEMORY * 4) this.#told = this.#told.slice(-MEMORY);
  }

  /** The year that the sentence itself has given, in words of its own. */
  yearOfSentence(sentence: number): number | null {
    const last = this.#told.findLast((told) => told.isExplicit);
    return last?.sentence === sentence ? yearOfPeriod(last.period) : null;
  }

  /** The last period told of one of these kinds, at most `within` sentences back. */
  latest(kinds: readonly Granularity[], sentence: number, within = MEMORY): Period | null {
    for (let index = this.#told.length - 1; index >= 0; index--) {
      const told = this.#told[index];
      if (!told || sentence - told.sentence > within) return null;
      if (kinds.includes(told.period.granularity)) return told.period;
    }
    return null;
  }
}
