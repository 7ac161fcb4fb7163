/** The pages under `content/stories/`, read as far as a run needs them. */
import { lineOfItem } from '../../../src/markdown/read-story-body.ts';
import type { StoryEdit } from '../../../src/markdown/story-edits.ts';
import { readStory, type StoryFiles } from '../../../src/markdown/story-file.ts';
import { pageFile, STORIES } from '../../../src/model/content-files.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { Story } from '../../../src/model/story.ts';
import { onDemand } from '../../../src/text/remember.ts';
import { attempt } from './file-faults.ts';
import { type FileListings, parseListing } from './file-listing.ts';
import { type PageCache, type PageReading, readPage, readPageFiles } from './page-cache.ts';

/** A page as last written. It is read when it is first asked for: most runs need few. */
export class StoredStory {
  readonly id: string;
  readonly slug: string;
  readonly file: string;
  /** Whether a person gave the file another name since it was written. */
  readonly isRenamed: boolean;
  /** What a person changed in the Markdown since it was written. */
  readonly edits: readonly StoryEdit[];
  readonly #files: () => StoryFiles;
  readonly #read: () => Story;

  constructor(contentDir: string, file: string, { id, written, edits }: PageReading) {
    this.file = file;
    this.slug = file.replace(/^.*\//, '').replace(/\.md$/, '');
    this.id = id;
    this.isRenamed = written !== null && file !== pageFile(written);
    this.edits = edits;
    this.#files = () => readPageFiles(contentDir, file);
    this.#read = onDemand(() => {
      const { markdown, evidence } = this.#files();
      return readStory(markdown, evidence);
    });
  }

  get story(): Story {
    return this.#read();
  }

  /** The 1-based line of an item's words, or of the summary's; undefined where it has none. */
  lineOf(item: string): number | undefined {
    return lineOfItem(this.#files().markdown, item);
  }
}

export interface StoredStories {
  /** By the id of the story: of its pages the one whose file has the name under which it was written. */
  readonly stories: ReadonlyMap<string, StoredStory>;
  /** Other pages of the same stories. */
  readonly copies: readonly StoredStory[];
}

/**
 * All pages.
 * @param cache without it every page is parsed
 */
export function readStories(
  contentDir: string,
  listings: FileListings,
  cache: PageCache | null,
  problems: Problem[],
): StoredStories {
  const listed = [...listings].filter(([path]) => path === STORIES || path.startsWith(`${STORIES}/`));
  const stamps = new Map<string, string>(
    listed.flatMap(([path, listing]) =>
      parseListing(listing).map(({ name, stamp }) => [`${path}/${name}`, stamp] as const),
    ),
  );
  const stampOf = (file: string) => stamps.get(file) ?? '-';
  const stories = new Map<string, StoredStory>();
  const copies: StoredStory[] = [];
  for (const file of [...stamps.keys()].filter((path) => path.endsWith('.md')).sort()) {
    const read = () => cache?.read(file, stampOf) ?? readPage(readPageFiles(contentDir, file));
    const stored = attempt(file, problems, () => storedStory(contentDir, file, read()));
    if (!stored) continue;
    const other = stories.get(stored.id);
    const isCopy = other !== undefined && !other.isRenamed;
    if (!isCopy) stories.set(stored.id, stored);
    if (other) copies.push(isCopy ? stored : other);
  }
  return { stories, copies };
}

function storedStory(contentDir: string, file: string, reading: PageReading): StoredStory {
  const stored = new StoredStory(contentDir, file, reading);
  if (stored.edits.length > 0) stored.story;
  return stored;
}
