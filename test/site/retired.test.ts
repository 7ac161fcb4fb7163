import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import './site-environment.ts';
import { contentFolder, storiesFolder } from '../../src/site/folders.ts';
import { emptyRegistry } from '../../src/story/registry.ts';
import { serializeRegistry } from '../../src/story/registry-file.ts';

/** The module reads its files when it is loaded. */
beforeEach(() => vi.resetModules());

test('an address that once was a story’s leads to the story that stands for it, or says why there is none', async () => {
  const stories = {
    's-1': { slugs: ['new-title', 'old-title'], articles: ['a-1'] },
    's-2': { slugs: ['twin'], articles: [], mergedInto: 's-1' },
    's-3': { slugs: ['gone'], articles: [], tombstone: 'Its source was taken down.' },
    's-4': { slugs: ['never-built', 'never-built-before'], articles: ['a-2'] },
  };
  writeFileSync(join(contentFolder, 'registry.json'), JSON.stringify({ stories }));
  writeFileSync(join(storiesFolder, 'new-title.md'), '');
  const { retiredSlugs } = await import('../../src/site/retired.ts');
  expect(Object.fromEntries(retiredSlugs.redirects)).toEqual({ 'old-title': 'new-title', twin: 'new-title' });
  expect(Object.fromEntries(retiredSlugs.tombstones)).toEqual({ gone: 'Its source was taken down.' });
});

test('a registry with the marks of a git conflict still leads readers on', async () => {
  const stories = { 's-1': { slugs: ['new-title', 'old-title'], articles: ['a-1'] } };
  const text = serializeRegistry({ ...emptyRegistry(), stories });
  writeFileSync(join(contentFolder, 'registry.json'), `<<<<<<< ours\n${text}=======\n{\n>>>>>>> theirs\n`);
  writeFileSync(join(storiesFolder, 'new-title.md'), '');
  const { retiredSlugs } = await import('../../src/site/retired.ts');
  expect(Object.fromEntries(retiredSlugs.redirects)).toEqual({ 'old-title': 'new-title' });
});
