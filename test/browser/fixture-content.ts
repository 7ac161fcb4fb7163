/** A content folder made from the fixture stories, for builds in tests. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeStory } from '../../src/markdown/story-file.ts';
import type { Story } from '../../src/model/story.ts';
import { fixtureStories } from '../site/fixture-story.ts';

const feedList = `feeds:
  - { id: herald, outlet: The Danube Herald, url: "https://news.example/herald.xml", home: "https://news.example/", rights: { attribution: © Danube Herald, images: none } }
  - { id: wire, outlet: Meridian Wire, url: "https://news.example/wire.xml" }
  - { id: courier, outlet: Northern Courier, url: "https://news.example/courier.xml" }
`;

const health = [
  { id: 'herald', state: 'fresh', lastSuccess: '2025-10-21T14:20:00Z' },
  { id: 'wire', state: 'unchanged', lastSuccess: '2025-10-21T14:20:00Z' },
  { id: 'courier', state: 'failing', reason: '503 Service Unavailable', lastSuccess: '2025-10-19T08:00:00Z' },
].map((feed) => ({
  reason: '',
  lastCheck: '2025-10-21T14:20:00Z',
  lastFailure: null,
  nextCheck: '2025-10-21T15:20:00Z',
  ...feed,
}));

/** One story had another address before. */
const registry = {
  stories: { 's-7f3a': { slugs: ['budapest-summit-on-hold', 'budapest-summit'], articles: [] } },
};

export interface FixtureFolders {
  readonly contentDir: string;
  readonly cacheDir: string;
}

/** Writes stories, feeds, settings, addresses and feed health under `folder`. */
export async function writeFixtureContent(
  folder: string,
  stories: readonly Story[] = fixtureStories,
  url = 'http://localhost:4321/news/',
): Promise<FixtureFolders> {
  const contentDir = join(folder, 'content');
  const cacheDir = join(folder, 'cache');
  await mkdir(join(contentDir, 'stories'), { recursive: true });
  await mkdir(cacheDir, { recursive: true });
  await writeFile(join(contentDir, 'feeds.yaml'), feedList);
  await writeFile(join(contentDir, 'site.yaml'), `url: ${url}\nnow: 2025-10-21T18:00:00Z\n`);
  await writeFile(join(contentDir, 'registry.json'), JSON.stringify(registry));
  await writeFile(join(cacheDir, 'health.json'), JSON.stringify(health));
  for (const story of stories) {
    const { markdown, evidence } = writeStory(story);
    await writeFile(join(contentDir, 'stories', `${story.slug}.md`), markdown);
    await writeFile(join(contentDir, 'stories', `${story.slug}.evidence.json`), evidence);
  }
  return { contentDir, cacheDir };
}
