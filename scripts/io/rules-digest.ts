import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './astro-build.ts';
import { listFiles } from './files.ts';

const PURE_FOLDERS = ['model', 'feeds', 'text', 'time', 'story', 'curation', 'markdown', 'build'];

let known: string | null = null;

/** A digest of the code and libraries that decide what is under `content/`: what they made before may differ from what they make now. */
export function rulesDigest(): string {
  known ??= digestOfRules();
  return known;
}

function digestOfRules(): string {
  const hash = createHash('sha256').update(readFileSync(join(projectRoot, 'package-lock.json')));
  for (const folder of PURE_FOLDERS) {
    for (const file of listFiles(join(projectRoot, 'src', folder), ''))
      hash.update(`${folder}/${file}\0`).update(readFileSync(join(projectRoot, 'src', folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
