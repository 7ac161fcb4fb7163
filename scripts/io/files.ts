/** Reading and writing of files: whole or not at all, and only what changed. */
import { type Dirent, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import writeFileAtomic from 'write-file-atomic';

/** A path that does not lie where it must; a bug or an attack, never a user's slip. */
export class PathError extends Error {}

/** The absolute path of a file below a folder. @throws PathError where it would lie outside */
export function pathInside(folder: string, path: string): string {
  const root = resolve(folder);
  const full = resolve(root, path);
  if (full !== root && !full.startsWith(root + sep)) throw new PathError(`${path} lies outside ${folder}`);
  return full;
}

/** The text of a file, or null where there is none. */
export function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
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

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Writes a text where it differs from what is there, through a temporary file and a rename. Returns whether it wrote. */
export function writeIfChanged(path: string, text: string): boolean {
  if (readText(path) === text) return false;
  mkdirSync(dirname(path), { recursive: true });
  writeFileAtomic.sync(path, text);
  return true;
}

/** Removes a file where there is one. Returns whether it did. */
export function removeFile(path: string): boolean {
  if (readText(path) === null) return false;
  rmSync(path);
  return true;
}
