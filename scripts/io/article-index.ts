/** What is kept of a folder of articles in the cache, for those who need not open it. */
import { statSync } from 'node:fs';
import { TextPlaces } from '../../src/text/text-places.ts';
import { readAscii, readStart } from './ascii-json.ts';
import { rulesDigest } from './code-digest.ts';

export interface FolderIndex {
  readonly rules: string;
  /** A digest of the heads, with which their file begins, and the length of that file. */
  readonly key: string;
  readonly length: number;
  /** As `formatListing` gives it, without files that are no articles. */
  readonly listing: string;
  /** How many articles each feed carried of an outlet of this name, now or formerly; by `carriedKey`. */
  readonly carried: Readonly<Record<string, number>>;
  /** How many articles, that nobody edited, go by the name of their own feed's outlet; by `carriedKey`. */
  readonly named: Readonly<Record<string, number>>;
  /** Ids of articles of sample feeds. */
  readonly samples: readonly string[];
  /** Names of files that a person edited. */
  readonly edited: readonly string[];
  /** Where in the listing an article may stand that has one of `articleKeys`: numbers of `TextPlaces`, in base64. */
  readonly places: string;
}

export const EMPTY_INDEX: FolderIndex = {
  rules: '',
  key: '',
  length: 0,
  listing: '',
  carried: {},
  named: {},
  samples: [],
  edited: [],
  places: '',
};

/** The index as kept; an empty one where other rules than today's made it, or where it or the heads are damaged. */
export function readIndex(cacheDir: string): FolderIndex {
  try {
    const index = JSON.parse(readAscii(`${cacheDir}/index.json`)) as FolderIndex;
    const heads = `${cacheDir}/heads.jsonl`;
    const isWhole = statSync(heads).size === index.length && readStart(heads, index.key.length) === index.key;
    return index.rules === rulesDigest() && isWhole ? index : EMPTY_INDEX;
  } catch {
    return EMPTY_INDEX;
  }
}

export function placesOf({ places }: FolderIndex): TextPlaces {
  const bytes = Buffer.from(places, 'base64');
  return new TextPlaces(new Float64Array(Uint8Array.from(bytes).buffer));
}

/** As an index keeps them. */
export function packedPlaces({ numbers }: TextPlaces): string {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64');
}
