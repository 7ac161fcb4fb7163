import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/io/project.ts';
import { renderSite } from '../../scripts/io/site/astro-build.ts';

const cache = join(projectRoot, '.cache');

test('renderSite() leaves no folder behind where Astro fails, nor the one of a killed process', async () => {
  const root = mkdtempSync(join(tmpdir(), 'broken-content-'));
  mkdirSync(join(root, 'stories'));
  writeFileSync(join(root, 'stories', 'broken.md'), '---\nid: [\n---\n');
  writeFileSync(join(root, 'stories', 'broken.evidence.json'), '{');
  const { pid } = spawnSync(process.execPath, ['--version']);
  const left = join(cache, `render.${pid}.unfinished-story-so-far`);
  mkdirSync(left, { recursive: true });
  const before = readdirSync(cache);
  const input = { contentDir: root, cacheDir: join(root, 'cache'), now: '2025-10-21T18:00:00Z' };
  await expect(renderSite(input)).rejects.toThrow('Astro could not render the site');
  expect(existsSync(left)).toBe(false);
  const own = (name: string) => name.startsWith('render') && !before.includes(name);
  expect(readdirSync(cache).filter(own)).toEqual([]);
}, 300_000);
