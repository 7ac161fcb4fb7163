import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { UsageError } from '../../scripts/io/command/command-end.ts';
import { publish, requireOwnFolder } from '../../scripts/io/site/out-folder.ts';

let built: string;
let out: string;

function write(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'out-folder-'));
  built = join(root, 'built');
  out = join(root, 'out');
  write(built, { 'index.html': 'home', 'stories/a/index.html': 'a' });
});

describe('requireOwnFolder(out)', () => {
  test('accepts an absent, an empty and an own folder', () => {
    expect(() => requireOwnFolder(out)).not.toThrow();
    mkdirSync(out);
    expect(() => requireOwnFolder(out)).not.toThrow();
    publish(built, out);
    expect(() => requireOwnFolder(out)).not.toThrow();
  });
  test('refuses a folder with files of somebody else and names it', () => {
    write(out, { 'thesis.txt': 'years of work' });
    expect(() => requireOwnFolder(out)).toThrow(UsageError);
    expect(() => requireOwnFolder(out)).toThrow(out);
  });
});

test.each(['{ "files": [', '{}', '[]'])('says what to do where the list of our files is %j', (list) => {
  publish(built, out);
  write(out, { '.story-so-far.json': list });
  expect(() => requireOwnFolder(out)).toThrow(UsageError);
  expect(() => requireOwnFolder(out)).toThrow(`Remove ${out} or name another folder with --out`);
  expect(existsSync(join(out, 'index.html'))).toBe(true);
});

describe('publish(built, out)', () => {
  test('copies what differs and nothing else', () => {
    expect(publish(built, out)).toEqual({ written: 2, removed: 0 });
    expect(publish(built, out)).toEqual({ written: 0, removed: 0 });
  });
  test('removes what an earlier site left, and no file of a person', () => {
    publish(built, out);
    write(out, { CNAME: 'news.example.org' });
    const next = `${built}-next`;
    write(next, { 'index.html': 'home' });
    expect(publish(next, out)).toEqual({ written: 0, removed: 1 });
    expect(existsSync(join(out, 'stories'))).toBe(false);
    expect(readFileSync(join(out, 'CNAME'), 'utf8')).toBe('news.example.org');
  });
  test('takes up where a build was killed, and forgets no file of it', () => {
    write(out, { 'stories/a/index.html/in-the-way.txt': 'ends the first build' });
    expect(() => publish(built, out)).toThrow();
    expect(existsSync(join(out, 'index.html'))).toBe(true);
    expect(() => requireOwnFolder(out)).not.toThrow();
    const { pid: ended } = spawnSync(process.execPath, ['--version']);
    write(out, { [`about.html.${ended}.unfinished-story-so-far`]: 'half a pa' });
    rmSync(join(out, 'stories'), { recursive: true });
    const next = `${built}-next`;
    write(next, { 'stories/a/index.html': 'a' });
    expect(publish(next, out)).toEqual({ written: 1, removed: 1 });
    expect(readdirSync(out).sort()).toEqual(['.story-so-far.json', 'stories']);
  });
});
