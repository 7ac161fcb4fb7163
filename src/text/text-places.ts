/** Where texts of a list may stand, as sorted numbers: to be kept and searched without the texts. */
import { hashOf } from './hash.ts';

/** Places that fit beside a hash of 32 bits in a whole number. */
const MOST_PLACES = 2 ** 21;

/** Some texts share a hash: whoever asks looks at what stands in the place. */
export class TextPlaces {
  /** Hash times `MOST_PLACES` plus place. */
  readonly numbers: Float64Array;

  /** @param numbers those of `TextPlaces.of`, or of one that was kept */
  constructor(numbers: Float64Array) {
    this.numbers = numbers;
  }

  /** @param texts of each place, several or none */
  static of(texts: Iterable<readonly [place: number, texts: readonly string[]]>): TextPlaces {
    const numbers: number[] = [];
    for (const [place, ofPlace] of texts)
      for (const text of ofPlace) numbers.push(hashOf(text) * MOST_PLACES + place);
    return new TextPlaces(Float64Array.from(numbers).sort());
  }

  /** The places where the text may stand, in order. */
  placesOf(text: string): number[] {
    const first = hashOf(text) * MOST_PLACES;
    const places: number[] = [];
    for (let at = this.#lowerBound(first); at < this.numbers.length; at += 1) {
      const place = (this.numbers[at] as number) - first;
      if (place >= MOST_PLACES) break;
      places.push(place);
    }
    return places;
  }

  /** The same with other places for what stands on; `undefined` for what is gone. */
  moved(placeAfter: readonly (number | undefined)[], others: TextPlaces): TextPlaces {
    const kept: number[] = [...others.numbers];
    for (const number of this.numbers) {
      const place = number % MOST_PLACES;
      const after = placeAfter[place];
      if (after !== undefined) kept.push(number - place + after);
    }
    return new TextPlaces(Float64Array.from(kept).sort());
  }

  #lowerBound(number: number): number {
    let [low, high] = [0, this.numbers.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.numbers[middle] as number) < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
