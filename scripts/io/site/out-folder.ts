/**
 * The folder that a site is published from. It carries a manifest of what was put there, so that nothing
 * else is ever removed, and files of the site before go only when the new ones stand.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../command/command-end.ts';
import { listFiles, pathInside, readText, removeLeftovers, writeIfChanged } from '../files.ts';
import { copyWhole } from '../whole-file.ts';

const MANIFEST = '.story-so-far.json';

const manifestSchema = z.object({ files: z.array(z.string()).readonly() });
type Manifest = z.infer<typeof manifestSchema>;

/**
 * Makes sure that a site may be written to a folder: absent, empty, or one that we wrote.
 * @throws UsageError naming the folder, before anything in it is touched
 */
export function requireOwnFolder(outDir: string): void {
  if (!existsSync(outDir) || readManifest(outDir)) return;
  if (readdirSync(outDir).length > 0) {
    throw new UsageError(
      `--out ${outDir} holds files that are not of this site. Give an empty or new folder; nothing was removed.`,
    );
  }
}

/** Whether a site stands in the folder. */
export function hasSite(outDir: string): boolean {
  return readManifest(outDir) !== null;
}

/**
 * Puts the files of `builtDir` in the folder: copies what differs, then removes what an earlier site left. The
 * manifest names a file before it is there, so that wherever a build is killed, the next one knows all that is ours.
 */
export function publish(builtDir: string, outDir: string): { written: number; removed: number } {
  const before = readManifest(outDir)?.files ?? [];
  const files = listFiles(builtDir, '');
  const now = new Set(files);
  const left = before.filter((file) => !now.has(file));
  writeManifest(outDir, [...files, ...left]);
  removeLeftovers(outDir);
  const written = files.filter((file) => copyIfChanged(join(builtDir, file), join(outDir, file))).length;
  for (const file of left) removeWithEmptyFolders(outDir, file);
  writeManifest(outDir, files);
  return { written, removed: left.length };
}

function writeManifest(outDir: string, files: readonly string[]): void {
  writeIfChanged(join(outDir, MANIFEST), `${JSON.stringify({ files } satisfies Manifest, null, 1)}\n`);
}

/** @throws UsageError where it cannot be read: then nobody knows which files are ours. */
function readManifest(outDir: string): Manifest | null {
  const file = join(outDir, MANIFEST);
  const text = readText(file);
  if (text === null) return null;
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    throw new UsageError(
      `${file} cannot be read, and tells which files are of this site. Remove ${outDir} or name another folder with --out: the site is written anew.`,
    );
  }
}

function copyIfChanged(from: string, to: string): boolean {
  if (existsSync(to) && readFileSync(from).equals(readFileSync(to))) return false;
  mkdirSync(dirname(to), { recursive: true });
  copyWhole(from, to);
  return true;
}

function removeWithEmptyFolders(outDir: string, file: string): void {
  const path = pathInside(outDir, file);
  rmSync(path, { force: true });
  for (let folder = dirname(path); folder !== outDir && existsSync(folder); folder = dirname(folder)) {
    if (readdirSync(folder).length > 0) return;
    rmdirSync(folder);
  }
}
