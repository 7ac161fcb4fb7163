/** Whose page a story's two files are, and whether a person edited it, as found before. */
import { findEdits, type StoryEdit, type StoryFiles, storyIdOf } from '../../src/markdown/story-file.ts';
import { ReadingCache } from './reading-cache.ts';

/** What every run asks of every page; the rest is read of those that it needs. */
export interface PageReading {
  readonly id: string;
  /** What a person changed in the Markdown since it was written. */
  readonly edits: readonly StoryEdit[];
}

/** @throws FrontMatterError where the Markdown has no front matter of a story */
export function readPage(files: StoryFiles): PageReading {
  return { id: storyIdOf(files.markdown), edits: findEdits(files) };
}

export class PageCache {
  readonly #readings: ReadingCache<PageReading>;

  constructor(cacheDir: string) {
    this.#readings = new ReadingCache(cacheDir, 'page-files.jsonl');
  }

  /** @throws as `readPage` */
  read(files: StoryFiles): PageReading {
    return this.#readings.reading(`${files.markdown}\0${files.evidence}`, () => readPage(files));
  }

  save(): void {
    this.#readings.save();
  }
}
