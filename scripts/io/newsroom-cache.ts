/** What the newsroom remembers between runs. It lies in the cache: losing it costs time, never data. */
import { join } from 'node:path';
import type { Newsroom, NewsroomResult } from '../../src/build/newsroom.ts';
import { packState, unpackState } from '../../src/story/clustering/packed-state.ts';
import { rulesDigest } from './code-digest.ts';
import { readText, writeIfChanged } from './files.ts';

const STATE_FILE = 'clusters.json';
const PAGES_FILE = 'pages.json';

type Remembered = Pick<Newsroom, 'state' | 'composed'>;

/** What the last run left. Pages composed by other rules than today's count as not composed. */
export function readNewsroomCache(cacheDir: string): Remembered {
  const state = readText(join(cacheDir, STATE_FILE));
  const pages = readPages(join(cacheDir, PAGES_FILE));
  return {
    state: state === null ? null : unpackState(state),
    composed: new Map(pages.rules === rulesDigest() ? pages.composed : []),
  };
}

export function writeNewsroomCache(
  cacheDir: string,
  { state, composed }: Pick<NewsroomResult, keyof Remembered>,
): void {
  writeIfChanged(join(cacheDir, STATE_FILE), packState(state));
  const pages: Pages = { rules: rulesDigest(), composed: [...composed] };
  writeIfChanged(join(cacheDir, PAGES_FILE), JSON.stringify(pages));
}

interface Pages {
  readonly rules: string;
  readonly composed: readonly (readonly [string, string])[];
}

function readPages(path: string): Pages {
  try {
    return JSON.parse(readText(path) ?? '') as Pages;
  } catch {
    return { rules: '', composed: [] };
  }
}
