/** What the newsroom remembers between runs. It lies in the cache: losing it costs time, never data. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Newsroom, NewsroomResult } from '../../src/build/newsroom.ts';
import { packState, unpackState } from '../../src/story/clustering/packed-state.ts';
import { projectRoot } from './astro-build.ts';
import { listFiles, readText, writeIfChanged } from './files.ts';

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

/** A digest of the code that composes pages. */
function rulesDigest(): string {
  const hash = createHash('sha256');
  for (const folder of ['model', 'text', 'time', 'story', 'curation', 'markdown', 'build']) {
    for (const file of listFiles(join(projectRoot, 'src', folder), '')) {
      hash.update(`${folder}/${file}\0`).update(readFileSync(join(projectRoot, 'src', folder, file)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
