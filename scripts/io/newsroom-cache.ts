/** What the newsroom remembers between runs. It lies in the cache: losing it costs time, never data. */

import { join } from 'node:path';
import type { ComparedStory } from '../../src/build/compared-stories.ts';
import type { Newsroom, NewsroomResult, SeeAlso } from '../../src/build/newsroom.ts';
import { packState, unpackState } from '../../src/story/clustering/packed-state.ts';
import { asciiJson } from '../../src/text/ascii-json.ts';
import { readAscii } from './ascii-json.ts';
import { rulesDigest } from './code-digest.ts';
import { writeIfChanged } from './files.ts';
import { textKey } from './text-readings.ts';

const STATE_FILE = 'clusters.json';
const PAGES_FILE = 'pages.json';

export interface NewsroomCache extends Pick<Newsroom, 'state' | 'composed' | 'compared' | 'seeAlso'> {
  /** `footingDigest` of what the last run ended with; null where it is lost. */
  readonly ending: string | null;
}

/** What a run begins or ends with, but for what the newsroom remembers. */
export interface Footing extends Pick<Newsroom, 'settings' | 'feeds' | 'curations' | 'untouched'> {
  /** A digest of the articles. */
  readonly articles: string;
  /** The text of `registry.json`. */
  readonly registry: string | null;
  /** Ids of the stories that have a page. */
  readonly pages: Iterable<string>;
}

/** A digest: the next run has to look at what changed alone, if it begins with what this one ended with. */
export function footingDigest({
  settings,
  feeds,
  curations,
  untouched,
  articles,
  registry,
  pages,
}: Footing): string {
  const decided = curations.map(({ file, decisions, context }) => [file, decisions, context]);
  const others = [settings, feeds, decided, [...untouched].sort(), [...pages].sort(), articles];
  return textKey(`${JSON.stringify(others)}\n${registry}`);
}

/** What the last run left. Pages composed by other rules than today's count as not composed. */
export function readNewsroomCache(cacheDir: string): NewsroomCache {
  const { ending, state: stateKey, composed, compared, seeAlso } = readPages(join(cacheDir, PAGES_FILE));
  const packed = readAscii(join(cacheDir, STATE_FILE));
  // Its lines are not looked through, so it has to be what was written.
  const state = textKey(packed) === stateKey ? unpackState(packed) : null;
  return {
    ending: state === null ? null : ending,
    state,
    composed: new Map(composed),
    compared: new Map(compared.map(([id, key, terms]) => [id, new KeptComparison(key, terms)])),
    seeAlso: new Map(seeAlso),
  };
}

export function writeNewsroomCache(
  cacheDir: string,
  { state, composed, compared, seeAlso }: NewsroomResult,
  ending: string,
): void {
  const packed = packState(state);
  writeIfChanged(join(cacheDir, STATE_FILE), packed);
  const pages: Pages = {
    rules: rulesDigest(),
    ending,
    state: textKey(packed),
    composed: [...composed],
    compared: [...compared].map(([id, story]) => [id, story.key, termsOf(story)]),
    seeAlso: [...seeAlso],
  };
  writeIfChanged(join(cacheDir, PAGES_FILE), asciiJson(pages));
}

interface Pages {
  readonly rules: string;
  readonly ending: string | null;
  /** A digest of the file of living stories. */
  readonly state: string;
  readonly composed: readonly (readonly [string, string])[];
  /** The terms in JSON. */
  readonly compared: readonly (readonly [id: string, key: string | null, terms: string])[];
  readonly seeAlso: readonly (readonly [string, SeeAlso])[];
}

/** What a story is compared by, which is laid out when it is asked for: where no story changed, none is. */
class KeptComparison implements ComparedStory {
  readonly key: string | null;
  readonly json: string;

  constructor(key: string | null, json: string) {
    this.key = key;
    this.json = json;
  }

  get terms(): ComparedStory['terms'] {
    return JSON.parse(this.json);
  }
}

function termsOf(story: ComparedStory): string {
  return story instanceof KeptComparison ? story.json : JSON.stringify(story.terms);
}

const NO_PAGES: Pages = { rules: '', ending: null, state: '', composed: [], compared: [], seeAlso: [] };

function readPages(path: string): Pages {
  try {
    const pages = JSON.parse(readAscii(path)) as Pages;
    return pages.rules === rulesDigest() ? pages : NO_PAGES;
  } catch {
    return NO_PAGES;
  }
}
