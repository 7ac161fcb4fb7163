/** What a text has told so far: the periods that "the day before" and "that year" lean on. */
import { type Granularity, type Period, yearOfPeriod } from './period.ts';

interface Told {
  readonly period: Period;
  readonly sentence: number;
  /** Where the words end that gave the year; null where they did not. */
  readonly yearEnds: number | null;
}

/** Further back than this many sentences, a reader no longer has the date in mind. */
const MEMORY = 8;

export class Narrative {
  #told: Told[] = [];

  /** @param yearEnds where the words end, if they gave the year themselves */
  remember(period: Period, sentence: number, yearEnds: number | null): void {
    this.#told.push({ period, sentence, yearEnds });
    if (this.#told.length > MEMORY * 4) this.#told = this.#told.slice(-MEMORY);
  }

  /** The year that the sentence itself has given, in words of its own, and where those end. */
  yearOfSentence(sentence: number): { readonly year: number; readonly end: number } | null {
    const last = this.#told.findLast(({ yearEnds }) => yearEnds !== null);
    if (last?.sentence !== sentence || last.yearEnds === null) return null;
    return { year: yearOfPeriod(last.period), end: last.yearEnds };
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
