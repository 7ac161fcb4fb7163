/** Whose page a story's two files are, and whether a person edited it, as found before. */
import { join } from 'node:path';
import { findEdits, type StoryEdit } from '../../../src/markdown/story-edits.ts';
import { type StoryFiles, storyIdOf } from '../../../src/markdown/story-file.ts';
import { evidenceFileOf } from '../../../src/model/content-files.ts';
import type { Story } from '../../../src/model/story.ts';
import { FileReadings } from '../cache/file-readings.ts';
import { readText } from '../files.ts';

/** What every run asks of every page; the rest is read of those that it needs. */
export interface PageReading {
  readonly id: string;
  /** The slug under which the machine wrote it; null where its evidence does not tell. */
  readonly written: string | null;
  /** What a person changed in the Markdown since it was written. */
  readonly edits: readonly StoryEdit[];
}

/** The line of the evidence that names the slug, not far below its beginning. */
const WRITTEN = /^ "slug": "([^"]*)"/m;

/** @throws FrontMatterError where the Markdown has no front matter of a story */
export function readPage(files: StoryFiles): PageReading {
  const written = WRITTEN.exec(files.evidence)?.[1] ?? null;
  return { id: storyIdOf(files.markdown), written, edits: findEdits(files) };
}

/** @param file the page's path below the content folder */
export function readPageFiles(contentDir: string, file: string): StoryFiles {
  const text = (path: string) => readText(join(contentDir, path)) ?? '';
  return { markdown: text(file), evidence: text(evidenceFileOf(file)) };
}

export class PageCache {
  readonly #contentDir: string;
  readonly #readings: FileReadings<PageReading>;

  constructor(contentDir: string, cacheDir: string) {
    this.#contentDir = contentDir;
    this.#readings = new FileReadings(join(cacheDir, 'page-files.json'));
  }

  /**
   * @param stampOf the stamp of a file, as it was listed
   * @throws as `readPage`
   */
  read(file: string, stampOf: (file: string) => string): PageReading {
    const files = [file, evidenceFileOf(file)];
    const stamps = files.map(stampOf);
    const stamp = stamps.includes('') ? '' : stamps.join(' ');
    const paths = files.map((path) => `${this.#contentDir}/${path}`);
    return this.#readings.reading(file, stamp, paths, ([markdown = '', evidence = '']) =>
      readPage({ markdown, evidence }),
    );
  }

  /** Notes a page that was written with these texts. */
  note(file: string, { id, slug }: Pick<Story, 'id' | 'slug'>, { markdown, evidence }: StoryFiles): void {
    this.#readings.note(file, [markdown, evidence], { id, written: slug, edits: [] });
  }

  save(): void {
    this.#readings.save();
  }
}
