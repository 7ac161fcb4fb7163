/** What the newsroom remembers between runs. It lies in the cache: losing it costs time, never data. */
import { join } from 'node:path';
import type { ComparedStory } from '../../src/build/compared-stories.ts';
import type { Newsroom, NewsroomResult } from '../../src/build/newsroom.ts';
import { packState, unpackState } from '../../src/story/clustering/packed-state.ts';
import { rulesDigest } from './code-digest.ts';
import { readText, writeIfChanged } from './files.ts';

const STATE_FILE = 'clusters.json';
const PAGES_FILE = 'pages.json';

type Remembered = Pick<Newsroom, 'state' | 'composed' | 'compared'>;

/** What the last run left. Pages composed by other rules than today's count as not composed. */
export function readNewsroomCache(cacheDir: string): Remembered {
  const state = readText(join(cacheDir, STATE_FILE));
  const pages = readPages(join(cacheDir, PAGES_FILE));
  return {
    state: state === null ? null : unpackState(state),
    composed: new Map(pages.composed),
    compared: new Map(pages.compared),
  };
}

export function writeNewsroomCache(
  cacheDir: string,
  { state, composed, compared }: Pick<NewsroomResult, keyof Remembered>,
): void {
  writeIfChanged(join(cacheDir, STATE_FILE), packState(state));
  const pages: Pages = { rules: rulesDigest(), composed: [...composed], compared: [...compared] };
  writeIfChanged(join(cacheDir, PAGES_FILE), JSON.stringify(pages));
}

interface Pages {
  readonly rules: string;
  readonly composed: readonly (readonly [string, string])[];
  readonly compared: readonly (readonly [string, ComparedStory])[];
}

const NO_PAGES: Pages = { rules: '', composed: [], compared: [] };

function readPages(path: string): Pages {
  try {
    const pages = JSON.parse(readText(path) ?? '') as Pages;
    return pages.rules === rulesDigest() ? pages : NO_PAGES;
  } catch {
    return NO_PAGES;
  }
}
