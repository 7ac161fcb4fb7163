import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../../scripts/io/build-site.ts';

const NOW = '2025-10-21T18:00:00.000Z';

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
