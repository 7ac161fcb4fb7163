/** What a text has told so far: the periods that "the day before" and "that year" lean on. */
import type { Granularity, Period } from './period.ts';

interface Told {
  readonly period: Period;
  readonly sentence: number;
}

/** Further back than this many sentences, a reader no longer has the date in mind. */
const MEMORY = 8;

export class Narrative {
  #told: Told[] = [];

  remember(period: Period, sentence: number): void {
    this.#told.push({ period, sentence });
    if (this.#told.length > MEMORY * 4) this.#told = this.#told.slice(-MEMORY);
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
