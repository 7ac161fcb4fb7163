/** Where the day of the editors is not the day of UTC: everything a page shows keeps to theirs. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import './site-environment.ts';
import { summitStory } from './fixture-story.ts';

const NOW = '2025-10-21T18:00:00Z';

/** The modules of a site in Auckland, where it is the morning of 22 October. */
async function siteInAuckland() {
  const [list, instants, card, words, clock] = await Promise.all([
    import('../../src/site/story-list.ts'),
    import('../../src/site/instants.ts'),
    import('../../src/site/story-card.ts'),
    import('../../src/site/home-words.ts'),
    import('../../src/site/clock.ts'),
  ]);
  return { ...list, ...instants, ...card, ...words, ...clock };
}

let site: Awaited<ReturnType<typeof siteInAuckland>>;

beforeAll(async () => {
  writeFileSync(
    join(process.env.STORY_CONTENT ?? '', 'site.yaml'),
    `url: https://paper.example/news/\nnow: ${NOW}\ntimeZone: Pacific/Auckland\n`,
  );
  vi.resetModules();
  site = await siteInAuckland();
});

test('the articles of the last hours are in the stream of a running story', () => {
  const coverage = ['2025-10-21T12:00:00Z', '2025-10-21T15:00:00Z', '2025-10-21T13:30:00-04:00'].map(
    (published, index) => ({ ...summitStory.coverage[0], article: `a-${index}`, published }),
  );
  const story = { ...summitStory, coverage, firstPublished: NOW, updated: NOW } as typeof summitStory;
  const [listed] = site.homeList([site.cardOf(story, 'digest')]).running;
  expect(listed?.stream.label).toBe('3 articles in the last 8 weeks');
  expect(listed?.stream.path).not.toBe('');
});

test('a story at rest stands under the month in which its last change is dated', () => {
  const updated = '2025-08-31T18:00:00Z';
  const story = { ...summitStory, firstPublished: updated, updated, developing: false };
  const [month] = site.homeList([site.cardOf(story, 'digest')]).atRest;
  expect(site.formatInstant(updated)).toMatch(/^1 Sept? 2025/);
  expect(month?.month).toBe('2025-09');
});

test('today is the day of the editors', () => {
  expect(site.today).toBe(site.dayOfInstant('2025-10-22'));
});
