import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { beginRun } from '../../scripts/io/begin-run.ts';
import { RefusedError } from '../../scripts/io/command/command-end.ts';

let content: string;
let cache: string;
const mark = () => join(cache, 'running');
const folders = () => ({ contentDir: content, cacheDir: cache });
const { pid: ended } = spawnSync(process.execPath, ['--version']);
/** What runs beside this process. */
const other = process.ppid;

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'begun-content-'));
  cache = join(mkdtempSync(join(tmpdir(), 'begun-')), 'cache');
});

function marked(text: string, secondsAgo = 0): void {
  mkdirSync(cache);
  writeFileSync(mark(), text);
  const time = Date.now() / 1000 - secondsAgo;
  utimesSync(mark(), time, time);
}

describe('beginRun', () => {
  test('marks the folder until the run ends', async () => {
    const { end } = await beginRun(folders());
    expect(readdirSync(cache)).toEqual(['running']);
    end();
    expect(readdirSync(cache)).toEqual([]);
  });

  test.each([
    ['a process that ended', `${ended} 12345`, 0],
    ['a process whose number another one has by now', `${other} 1`, 0],
    ['a process that had our number before us', `${process.pid} 1`, 0],
    ['a process of which no beginning is told, and which would have taken very long', `${other} `, 7200],
    ['nobody', '', 10],
  ])('clears up after %s', async (_whose, text, secondsAgo) => {
    marked(text, secondsAgo);
    writeFileSync(join(content, `a.md.${ended}.unfinished-story-so-far`), 'half');
    await beginRun(folders(), 0);
    expect(readdirSync(content)).toEqual([]);
    expect(existsSync(mark())).toBe(true);
  });

  test.each([
    ['runs', `${other} `],
    ['has just begun', ''],
  ])('gives way to a process that %s, and leaves all as it is', async (_what, text) => {
    marked(text);
    writeFileSync(join(content, `a.md.${ended}.unfinished-story-so-far`), 'half');
    await expect(beginRun(folders(), 0)).rejects.toThrow(RefusedError);
    expect(readdirSync(content)).toHaveLength(1);
  });

  test('waits until the other one has ended', async () => {
    marked(`${other} `);
    const begun = beginRun(folders());
    await setTimeout(50);
    writeFileSync(mark(), `${ended} `);
    (await begun).end();
    expect(existsSync(mark())).toBe(false);
  });
});
