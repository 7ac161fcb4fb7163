import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { buildSite } from '../../scripts/io/site/build-site.ts';

const NOW = '2025-10-21T18:00:00.000Z';

function foldersWith(file: string, text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  const [contentDir, outDir, cacheDir] = ['content', 'dist', 'cache'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(contentDir);
  writeFileSync(join(contentDir, 'feeds.yaml'), 'feeds: []\n');
  writeFileSync(join(contentDir, file), text);
  return { contentDir, outDir, cacheDir };
}

test.each([
  [
    'site.yaml',
    '<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> other\n',
    'site.yaml or feeds.yaml cannot be read',
  ],
  ['feeds.yaml', 'feeds:\n\t- id: post\n', 'site.yaml or feeds.yaml cannot be read'],
  ['site.yaml', 'url: example.org/news\n', 'the address of the site cannot be used'],
])('no site is built of a %s that says %j', async (file, text, refused) => {
  const folders = foldersWith(file, text);
  expect(await buildSite({ ...folders, now: NOW })).toMatchObject({ reason: null, refused });
  expect(existsSync(folders.outDir)).toBe(false);
});

test('no site is built without a list of feeds, nor of a folder that is not there, and the site before stays', async () => {
  const folders = foldersWith('site.yaml', '');
  mkdirSync(folders.outDir);
  const page = join(folders.outDir, 'index.html');
  const manifest = join(folders.outDir, '.story-so-far.json');
  writeFileSync(page, 'the site before');
  writeFileSync(manifest, JSON.stringify({ files: ['index.html'] }));
  rmSync(join(folders.contentDir, 'feeds.yaml'));
  expect(await buildSite({ ...folders, now: NOW })).toMatchObject({ refused: 'there is no feeds.yaml' });
  rmSync(folders.contentDir, { recursive: true });
  await expect(buildSite({ ...folders, now: NOW })).rejects.toThrow('There is no folder');
  expect(readFileSync(page, 'utf8')).toBe('the site before');
});

test('a build waits until a run that is at work has ended, and leaves no mark', async () => {
  const folders = foldersWith('site.yaml', 'url: example.org/news\n');
  const mark = join(folders.cacheDir, 'running');
  mkdirSync(folders.cacheDir);
  writeFileSync(mark, `${process.ppid} `);
  const build = buildSite({ ...folders, now: NOW });
  expect(await Promise.race([build, setTimeout(300, 'waits')])).toBe('waits');
  expect(readFileSync(mark, 'utf8')).toBe(`${process.ppid} `);
  rmSync(mark);
  expect(await build).toMatchObject({ reason: null });
  expect(existsSync(mark)).toBe(false);
});
