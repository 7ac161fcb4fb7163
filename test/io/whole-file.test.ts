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
import {
  type FilesToWrite,
  readText,
  removeLeftovers,
  replaceText,
  writeAllIfChanged,
} from '../../scripts/io/files.ts';
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
  ['writeWhole', (path, text) => void writeWhole(path, text)],
  ['writeWholeMeanwhile', async (path, text) => void (await writeWholeMeanwhile([[path, text]]))],
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
  const files = (count: number): IterableIterator<FilesToWrite> =>
    Array.from(
      { length: count },
      (_, index): FilesToWrite => ({
        texts: [[at(`${index % 7}/${index}.md`), `${index}`]],
      }),
    ).values();

  test('writes what differs, and says how many files that were', async () => {
    expect(await writeAllIfChanged(files(60))).toEqual({ written: 60, kept: [] });
    expect(read('3/59.md')).toBe('59');
    expect(await writeAllIfChanged(files(62))).toEqual({ written: 2, kept: [] });
  });
  test('ends where one cannot be written', async () => {
    writeFileSync(at('5'), 'a file where a folder must be');
    await expect(writeAllIfChanged(files(60))).rejects.toThrow(at('5'));
    expect(readdirSync(at('0'))).not.toContain('56.md');
  });
  test('asks for permission when all is ready, and leaves files that belong together as they are without it', async () => {
    writeFileSync(at('a.md'), 'by a person');
    const pair = (first: string, second: string): FilesToWrite => ({
      texts: [
        [at(first), 'new'],
        [at(second), 'new'],
      ],
      permission: () => {
        expect(readdirSync(folder)).toContain(`${second}.${process.pid}.unfinished-story-so-far`);
        return first !== 'a.md';
      },
    });
    const result = await writeAllIfChanged([pair('a.md', 'b.md'), pair('c.md', 'd.md')].values());
    expect(result).toEqual({ written: 2, kept: [at('a.md'), at('b.md')] });
    expect(read('a.md')).toBe('by a person');
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'c.md', 'd.md']);
  });
});

describe('replaceText', () => {
  test.each<
    [
      what: string,
      stands: string | null,
      before: string | null,
      text: string,
      after: string | null,
      replaced: boolean,
    ]
  >([
    ['puts a text in the place of the one that was read', 'old', 'old', 'new', 'new', true],
    ['writes a file where there was none', null, null, 'new', 'new', true],
    ['leaves what was written since', 'by a person', 'old', 'new', 'by a person', false],
    ['leaves a file that was made since', 'by a person', null, 'new', 'by a person', false],
    ['does not bring back a file that is gone', null, 'old', 'new', null, false],
    ['has nothing to do where the text is the same', 'by a person', 'old', 'old', 'by a person', true],
  ])('%s', (_what, stands, before, text, after, replaced) => {
    if (stands !== null) writeFileSync(at('a.md'), stands);
    expect(replaceText(at('a.md'), before, text)).toBe(replaced);
    expect(readText(at('a.md'))).toBe(after);
    expect(readdirSync(folder)).toEqual(after === null ? [] : ['a.md']);
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
