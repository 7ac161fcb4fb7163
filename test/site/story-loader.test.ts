import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { expect, test, vi } from 'vitest';
import './site-environment.ts';
import { writeStory } from '../../src/markdown/story-file.ts';
import type { StoryCard } from '../../src/site/story-card.ts';
import { parseDay } from '../../src/time/day.ts';
import { summitStory } from './fixture-story.ts';

interface Entry {
  readonly id: string;
  readonly data: StoryCard;
}

/** Fills a store that lasts, as a build of the site in this zone does. */
async function loadIn(timeZone: string, entries: Map<string, Entry>): Promise<void> {
  const content = process.env.STORY_CONTENT ?? '';
  writeFileSync(join(content, 'site.yaml'), `url: https://paper.example/news/\ntimeZone: ${timeZone}\n`);
  vi.resetModules();
  const { storyLoader } = await import('../../src/site/story-loader.ts');
  const store = {
    keys: () => entries.keys(),
    get: (id: string) => entries.get(id),
    set: (entry: Entry) => entries.set(entry.id, entry),
    delete: (id: string) => entries.delete(id),
  };
  const parseData = async ({ data }: { data: unknown }) => data;
  await storyLoader.load({ store, parseData } as unknown as LoaderContext);
}

test('cards that were kept are made anew where the zone of the editors changed: they hold days', async () => {
  const coverage = [{ ...summitStory.coverage[0], published: '2025-10-21T18:00:00Z' }];
  const { markdown, evidence } = writeStory({ ...summitStory, coverage } as typeof summitStory);
  const file = join(process.env.STORY_CONTENT ?? '', 'stories', summitStory.slug);
  writeFileSync(`${file}.md`, markdown);
  writeFileSync(`${file}.evidence.json`, evidence);
  const entries = new Map<string, Entry>();
  const days = () => entries.get(summitStory.slug)?.data.coverage;
  await loadIn('UTC', entries);
  expect(days()).toEqual([parseDay('2025-10-21')]);
  await loadIn('Pacific/Auckland', entries);
  expect(days()).toEqual([parseDay('2025-10-22')]);
});
