/** Stories as they lie on disk, and what clock and address add to them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStory } from '../markdown/story-file.ts';
import type { PublishedStory, Story } from '../model/story.ts';
import { storiesFolder } from './folders.ts';
import { address, storyPath } from './links.ts';
import { statusNow } from './status.ts';

export interface StorySource {
  readonly slug: string;
  readonly markdown: string;
  readonly evidence: string;
}

/** The slug of every story, in alphabetical order. */
export function listStorySlugs(): string[] {
  if (!existsSync(storiesFolder)) return [];
  return readdirSync(storiesFolder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length))
    .sort();
}

export function readStorySource(slug: string): StorySource {
  return {
    slug,
    markdown: readFileSync(join(storiesFolder, `${slug}.md`), 'utf8'),
    evidence: readFileSync(join(storiesFolder, `${slug}.evidence.json`), 'utf8'),
  };
}

/** The whole story, read when its page is made: a collection of whole stories would not fit in memory. */
export function loadStory(slug: string): Story {
  const { markdown, evidence } = readStorySource(slug);
  return readStory(markdown, evidence);
}

/** The public form of a story: `story.json`. */
export function publishStory(story: Story): PublishedStory {
  return { ...story, url: address(storyPath(story.slug)), status: statusNow(story) };
}
