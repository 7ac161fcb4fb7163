import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, nextChangeOfSite } from '../../scripts/io/build-site.ts';
import type { ContentFolder } from '../../scripts/io/content-folder.ts';
import { parseSettings } from '../../src/build/settings.ts';
import type { TimelineEntry } from '../../src/model/story.ts';
import { summitStory } from '../site/fixture-story.ts';

const NOW = '2025-10-21T18:00:00.000Z';

/** A site in Auckland of one closed story with one event. */
function siteWith(event: Partial<TimelineEntry>): Pick<ContentFolder, 'stories' | 'settings'> {
  const timeline = [{ ...summitStory.timeline[0], ...event } as TimelineEntry];
  const read = { story: { ...summitStory, closed: true, timeline } };
  const { settings } = parseSettings('timeZone: Pacific/Auckland\n');
  return { stories: new Map([['summit', read]]) as unknown as ContentFolder['stories'], settings };
}

test('a page that shows "now" beside what lies ahead changes with the next day of the editors, plan or not', () => {
  const midnight = '2025-10-22T11:00:00.000Z';
  expect(nextChangeOfSite(siteWith({ status: 'unconfirmed', date: '2026-02-01' }), NOW)).toBe(midnight);
  expect(nextChangeOfSite(siteWith({ status: 'planned', date: '2026-02-01' }), NOW)).toBe(midnight);
});

test('a site of closed stories, all past, is changed by no clock', () => {
  expect(nextChangeOfSite(siteWith({ status: 'happened', date: '2025-10-20' }), NOW)).toBeNull();
});

test.each([
  [
    'site.yaml',
    '<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> other\n',
    'site.yaml or feeds.yaml cannot be read',
  ],
  ['feeds.yaml', 'feeds:\n\t- id: post\n', 'site.yaml or feeds.yaml cannot be read'],
  ['site.yaml', 'url: example.org/news\n', 'the address of the site cannot be used'],
])('no site is built of a %s that says %j', async (file, text, refused) => {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  const [contentDir, outDir, cacheDir] = ['content', 'dist', 'cache'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(contentDir);
  writeFileSync(join(contentDir, 'feeds.yaml'), 'feeds: []\n');
  writeFileSync(join(contentDir, file), text);
  expect(await buildSite({ contentDir, outDir, cacheDir, now: NOW })).toMatchObject({
    reason: null,
    refused,
  });
  expect(existsSync(outDir)).toBe(false);
});
