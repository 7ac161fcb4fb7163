import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { removeLeftovers, writeAllIfChanged } from '../../scripts/io/files.ts';
import {
  copyWhole,
  isLeftover,
  keepWhole,
  writeWhole,
  writeWholeMeanwhile,
} from '../../scripts/io/whole-file.ts';

let folder: string;
const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-file-'));
});

function copyOf(path: string, text: string): void {
  const from = join(mkdtempSync(join(tmpdir(), 'copied-')), 'file');
  writeFileSync(from, text);
  copyWhole(from, path);
}

type Write = (path: string, text: string) => void | Promise<void>;

describe.each<[string, Write]>([
  ['writeWhole', writeWhole],
  ['writeWholeMeanwhile', writeWholeMeanwhile],
  ['keepWhole', keepWhole],
  ['copyWhole', copyOf],
])('%s', (_, write) => {
  test('puts the text in the place of another one and leaves nothing beside it', async () => {
    await write(at('a.md'), 'before');
    await write(at('a.md'), 'after');
    expect(read('a.md')).toBe('after');
    expect(readdirSync(folder)).toEqual(['a.md']);
  });
  test('keeps the mode of a file', async () => {
    writeFileSync(at('a.md'), 'before');
    chmodSync(at('a.md'), 0o600);
    await write(at('a.md'), 'after');
    expect(statSync(at('a.md')).mode & 0o777).toBe(0o600);
  });
  test('writes through a link', async () => {
    writeFileSync(at('a.md'), 'before');
    symlinkSync(at('a.md'), at('link.md'));
    await write(at('link.md'), 'after');
    expect(lstatSync(at('link.md')).isSymbolicLink()).toBe(true);
    expect(read('a.md')).toBe('after');
  });
  test('throws where it cannot, and leaves nothing beside it', async () => {
    mkdirSync(at('a.md'));
    await expect(async () => write(at('a.md'), 'text')).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['a.md']);
  });
});

describe('writeAllIfChanged', () => {
  const texts = (count: number) =>
    Array.from({ length: count }, (_, index): [string, string] => [
      at(`${index % 7}/${index}.md`),
      `${index}`,
    ]);

  test('writes what differs, and says how many files that were', async () => {
    expect(await writeAllIfChanged(texts(60).values())).toBe(60);
    expect(read('3/59.md')).toBe('59');
    expect(await writeAllIfChanged(texts(62).values())).toBe(2);
  });
  test('ends where one cannot be written', async () => {
    writeFileSync(at('5'), 'a file where a folder must be');
    await expect(writeAllIfChanged(texts(60).values())).rejects.toThrow(at('5'));
    expect(readdirSync(at('0'))).not.toContain('56.md');
  });
});

describe('isLeftover', () => {
  const { pid: ended } = spawnSync(process.execPath, ['--version']);
  test.each([
    ['of a process that ended', `a.md.${ended}.unfinished-story-so-far`, true],
    ['of one that had our number before us', `a.md.${process.pid}.unfinished-story-so-far`, true],
    ['of a process that runs', `a.md.${process.ppid}.unfinished-story-so-far`, false],
    ['of no process', 'a.md.unfinished-story-so-far', false],
    ['of a person', `a.md.${ended}`, false],
    ['that stands in its place', 'a.md', false],
  ])('a file %s', (_, name, expected) => {
    expect(isLeftover(name)).toBe(expected);
  });

  test('and removeLeftovers removes these alone, however deep', () => {
    mkdirSync(at('b/c'), { recursive: true });
    for (const name of ['a.md', 'b/c/d.md', `b/c/d.md.${ended}.unfinished-story-so-far`])
      writeFileSync(at(name), 'x');
    removeLeftovers(folder);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['a.md', 'b', 'b/c', 'b/c/d.md']);
  });
});
