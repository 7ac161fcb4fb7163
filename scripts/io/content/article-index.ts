/**
 * What is kept of a folder of articles in the cache, for those who need not open it: a line of facts, a line with what
 * the folder lists, a line of places, and the key once more. The long lines are seldom looked into, and cut out as they are.
 */
import { statSync } from 'node:fs';
import { asciiJson, textOfAscii } from '../../../src/text/ascii-json.ts';
import { TextPlaces } from '../../../src/text/text-places.ts';
import { readAscii, readStart } from '../cache/ascii-json.ts';
import { rulesDigest } from '../cache/code-digest.ts';

interface Facts {
  readonly rules: string;
  /** A digest of the heads, with which their file begins, and the length of that file. */
  readonly key: string;
  readonly length: number;
  /** How many articles each feed carried of an outlet of this name, now or formerly; by `carriedKey`. */
  readonly carried: Readonly<Record<string, number>>;
  /** How many articles, that nobody edited, go by the name of their own feed's outlet; by `carriedKey`. */
  readonly named: Readonly<Record<string, number>>;
  /** Ids of articles of sample feeds. */
  readonly samples: readonly string[];
  /** Names of files that a person edited. */
  readonly edited: readonly string[];
}

export interface FolderIndex extends Facts {
  /** As `formatListing` gives it, without files that are no articles. */
  readonly listing: string;
  /** Where in the listing an article may stand that has one of `articleKeys`: numbers of `TextPlaces`, in base64. */
  readonly places: string;
}

export const EMPTY_INDEX: FolderIndex = {
  rules: '',
  key: '',
  length: 0,
  carried: {},
  named: {},
  samples: [],
  edited: [],
  listing: '',
  places: '',
};

export const INDEX = 'index.txt';

/** What `readIndex` reads. */
export function indexText({ listing, places, ...facts }: FolderIndex): string {
  return [asciiJson(facts satisfies Facts), asciiJson(listing), places, facts.key].join('\n');
}

/** The index as kept; an empty one where other rules than today's made it, or where it or the heads are damaged. */
export function readIndex(cacheDir: string): FolderIndex {
  try {
    const [line = '', listing = '', places = '', end] = readAscii(`${cacheDir}/${INDEX}`).split('\n');
    const facts = JSON.parse(line) as Facts;
    const heads = `${cacheDir}/heads.jsonl`;
    const isWhole =
      end === facts.key &&
      statSync(heads).size === facts.length &&
      readStart(heads, facts.key.length) === facts.key;
    return facts.rules === rulesDigest() && isWhole
      ? { ...facts, listing: textOfAscii(listing), places }
      : EMPTY_INDEX;
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
