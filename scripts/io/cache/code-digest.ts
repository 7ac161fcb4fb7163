/** Digests of the code and libraries: what they made before may differ from what they make now. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../files.ts';
import { projectRoot, pureFolders } from '../project.ts';

const LIBRARIES = 'package-lock.json';

let rules: string | null = null;

/** Of what decides what is under `content/`; read once, since a process keeps the rules with which it began. */
export function rulesDigest(): string {
  rules ??= digestOf(
    [LIBRARIES],
    pureFolders.map((folder) => join('src', folder)),
  );
  return rules;
}

/** Of what decides how `content/` looks as a site; each build reads it anew. */
export function siteDigest(): string {
  return digestOf([LIBRARIES, 'astro.config.mjs'], ['src', 'public']);
}

/** @param files and @param folders below the project's root */
function digestOf(files: readonly string[], folders: readonly string[]): string {
  const inFolders = folders.flatMap((folder) =>
    listFiles(join(projectRoot, folder), '').map((file) => join(folder, file)),
  );
  const hash = createHash('sha256');
  for (const path of [...files, ...inFolders])
    hash.update(`${path}\0`).update(readFileSync(join(projectRoot, path)));
  return hash.digest('hex').slice(0, 16);
}
