/** A mark in the cache while an update runs, so that the next one knows that it has to clear up after a killed one. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeLeftovers } from './files.ts';

const MARK = 'running';

/** Removes what a killed run had begun to write. Call what it returns when all is written. */
export function beginRun(contentDir: string, cacheDir: string): () => void {
  const mark = join(cacheDir, MARK);
  if (existsSync(mark)) for (const folder of [contentDir, cacheDir]) removeLeftovers(folder);
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(mark, '');
  return () => rmSync(mark, { force: true });
}
