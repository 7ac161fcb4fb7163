/** Reading and writing of files: whole or not at all, and only what changed. */
import { type Dirent, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import {
  isLeftover,
  type PathAndText,
  type Permission,
  writeWhole,
  writeWholeMeanwhile,
} from './whole-file.ts';

/** A path that does not lie where it must; a bug or an attack, never a user's slip. */
class PathError extends Error {}

/** The absolute path of a file below a folder. @throws PathError where it would lie outside */
export function pathInside(folder: string, path: string): string {
  const root = resolve(folder);
  const full = resolve(root, path);
  if (full !== root && !full.startsWith(root + sep)) throw new PathError(`${path} lies outside ${folder}`);
  return full;
}

/** The text of a file, or null where there is none. */
export function readText(path: string): string | null {
  return unlessAbsent(null, () => readFileSync(path, 'utf8'));
}

/** The files below a folder whose names end so, as sorted paths relative to it with `/`; none where it is absent. */
export function listFiles(folder: string, ending: string): string[] {
  return filesBelow(folder, '', ending).sort();
}

/** @param prefix what the paths begin with: the folder's own path below the one asked for, and `/` */
function filesBelow(folder: string, prefix: string, ending: string): string[] {
  return entriesOf(`${folder}/${prefix}`).flatMap((entry) => {
    if (entry.isDirectory()) return filesBelow(folder, `${prefix}${entry.name}/`, ending);
    return entry.isFile() && entry.name.endsWith(ending) ? [`${prefix}${entry.name}`] : [];
  });
}

/** What lies in a folder; nothing where it is absent. */
export function entriesOf(folder: string): Dirent[] {
  return unlessAbsent([], () => readdirSync(folder, { withFileTypes: true }));
}

/** The names of what lies in a folder; none where it is absent. */
export function namesIn(folder: string): string[] {
  return unlessAbsent([], () => readdirSync(folder));
}

/** What is read, or something else where there is nothing to read. */
export function unlessAbsent<T>(otherwise: T, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return otherwise;
    throw error;
  }
}

/**
 * Writes a text where it differs from what is there, whole or not at all. Returns whether it wrote.
 * @param write may be `keepWhole` for a file of the cache
 */
export function writeIfChanged(
  path: string,
  text: string,
  write: (path: string, text: string) => void = writeWhole,
): boolean {
  if (readText(path) === text) return false;
  mkdirSync(dirname(path), { recursive: true });
  write(path, text);
  return true;
}

/**
 * Writes a text in the place of the one that was read there, null where there was none. False where a third stands there
 * by now: it stays.
 */
export function replaceText(path: string, before: string | null, text: string): boolean {
  if (text === before) return true;
  mkdirSync(dirname(path), { recursive: true });
  return writeWhole(path, text, () => readText(path) === before);
}

/** Files that belong together. */
export interface FilesToWrite {
  readonly texts: readonly PathAndText[];
  /** Whether what stands there may be replaced. */
  readonly permission?: Permission;
}

/** What became of files that were to be written. */
export interface WrittenFiles {
  readonly written: number;
  /** Paths of those that stay as they are, since it was not allowed to replace them. */
  readonly kept: readonly string[];
}

/** Files that are on their way to the disk at one time: a disk takes many at once hardly later than one. */
const AT_ONCE = 16;

/**
 * Writes those of many files that differ from what is there, each whole or not at all.
 * @param files each is asked for when its turn comes, so that their texts need not all be held
 */
export async function writeAllIfChanged(files: IterableIterator<FilesToWrite>): Promise<WrittenFiles> {
  let written = 0;
  const kept: string[] = [];
  const takeTurns = async () => {
    for (const { texts, permission } of files) {
      const differing = texts.filter(([path, text]) => readText(path) !== text);
      for (const [path] of differing) mkdirSync(dirname(path), { recursive: true });
      const isWritten = differing.length === 0 || (await writeWholeMeanwhile(differing, permission));
      if (isWritten) written += differing.length;
      else kept.push(...differing.map(([path]) => path));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeTurns));
  return { written, kept };
}

/** Removes below a folder what runs that were killed had begun to write. */
export function removeLeftovers(folder: string): void {
  for (const file of listFiles(folder, '').filter(isLeftover)) rmSync(pathInside(folder, file));
}

/** Removes a file where there is one. Returns whether it did. */
export function removeFile(path: string): boolean {
  if (readText(path) === null) return false;
  rmSync(path);
  return true;
}
