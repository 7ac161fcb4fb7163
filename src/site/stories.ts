/** Stories as they lie on disk, and what clock and address add to them. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readStory, type StoryFiles } from '../markdown/story-file.ts';
import { evidenceFileOf, pageFile } from '../model/content-files.ts';
import type { PublishedStory, Story } from '../model/story.ts';
import { creditLines } from './feeds.ts';
import { contentFolder, storiesFolder } from './folders.ts';
import { address, storyPath } from './links.ts';
import { settings } from './settings.ts';
import { statusNow } from './status.ts';

/** The slug of every story, in alphabetical order. */
export function listStorySlugs(): string[] {
  if (!existsSync(storiesFolder)) return [];
  return readdirSync(storiesFolder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length))
    .sort();
}

export function readStorySource(slug: string): StoryFiles {
  const [markdown, evidence] = storyFiles(slug);
  return { markdown: readFileSync(markdown, 'utf8'), evidence: readFileSync(evidence, 'utf8') };
}

function storyFiles(slug: string): readonly [markdown: string, evidence: string] {
  const page = join(contentFolder, pageFile(slug));
  return [page, evidenceFileOf(page)];
}

/** A page and its exports are made one kind after the other, so that each asks for every story again. */
const loaded = new Map<string, { readonly written: string; readonly story: Story }>();
/** About 100 MB; the stories of a larger site are read again for each of their pages. */
const MOST_LOADED = 2000;

/** The whole story, read when its page is made: a collection of whole stories would not fit in memory. */
export function loadStory(slug: string): Story {
  const written = storyFiles(slug)
    .map((file) => statSync(file).mtimeMs)
    .join();
  const known = loaded.get(slug);
  if (known?.written === written) return known.story;
  const { markdown, evidence } = readStorySource(slug);
  const story = readStory(markdown, evidence);
  if (known || loaded.size < MOST_LOADED) loaded.set(slug, { written, story });
  return story;
}

/** A story that another one sends its readers to. */
export type SeeAlso = Pick<Story, 'title' | 'slug' | 'language'>;

/** The public form of a story: `story.json`. What editors hid, and what only a repair of the registry reads, is left out. */
export function publishStory(story: Story, seeAlso: readonly SeeAlso[] = []): PublishedStory {
  const { hidden: _, seeAlso: __, formerly: ___, ...shown } = story;
  const links = seeAlso.map(({ title, slug }) => ({
    title,
    url: address(storyPath(slug)),
    from: settings.title,
  }));
  return {
    ...shown,
    related: [...story.related, ...links],
    url: address(storyPath(story.slug)),
    status: statusNow(story),
    credits: creditLines(story.coverage.map(({ outlet }) => outlet)),
  };
}
