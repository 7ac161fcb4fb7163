/**
 * A mark in the cache while an update or a build runs: two at once on one folder would write over each other or publish
 * what is half written, and the next one has to clear up after a killed one.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { RefusedError, UsageError } from './command/command-end.ts';
import type { CommandLine } from './command/command-line.ts';
import { listContent } from './content/content-listing.ts';
import type { FileListings } from './content/file-listing.ts';
import { removeLeftovers, unlessAbsent } from './files.ts';
import { isRunning } from './whole-file.ts';

const MARK = 'running';
/** Milliseconds for which a run waits until another has ended, and between two looks at it. */
const PATIENCE = 60_000;
const PAUSE = 200;

/** The folders that a run is at work on. */
type Folders = Pick<CommandLine, 'contentDir' | 'cacheDir'>;

/** A run that has begun. */
export interface BegunRun {
  /** What lies in the content folder: nobody else has written there since. */
  readonly listings: Promise<FileListings>;
  /** Call it when all is written. */
  readonly end: () => void;
}

/**
 * As `markRun`, and begins to list the content folder.
 * @throws UsageError where there is no such folder, else as `markRun`
 */
export async function beginRun(folders: Folders, patience = PATIENCE): Promise<BegunRun> {
  requireContent(folders);
  const end = await markRun(folders, patience);
  return { listings: listContent(folders.contentDir), end };
}

/** @throws UsageError where there is no content folder: nothing would be made of it, and a site that stands be cleared */
export function requireContent({ contentDir }: Pick<Folders, 'contentDir'>): void {
  if (!existsSync(contentDir))
    throw new UsageError(`There is no folder ${contentDir}: correct --content, or make the folder.`);
}

/**
 * Waits until no other run is at work with this cache, and removes what a killed one had begun to write. Returns what ends
 * the run.
 * @throws RefusedError where the other run takes longer than that: nothing is written then
 */
export async function markRun({ contentDir, cacheDir }: Folders, patience = PATIENCE): Promise<() => void> {
  const mark = join(cacheDir, MARK);
  mkdirSync(cacheDir, { recursive: true });
  const end = Date.now() + patience;
  while (!markedFirst(mark)) {
    const other = runningAt(mark);
    if (other === null) {
      rmSync(mark, { force: true });
      for (const folder of [contentDir, cacheDir]) removeLeftovers(folder);
    } else if (Date.now() >= end) throw new RefusedError(isAtWork(other));
    else await setTimeout(PAUSE);
  }
  return once(() => rmSync(mark, { force: true }));
}

/** A mark that stands there after ours was removed is another's. */
function once(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) work();
    isDone = true;
  };
}

function isAtWork(process: string): string {
  return `Another run (process ${process}) is at work on this folder; nothing was done. Run this again when it has ended.`;
}

/** Whether there was no mark; there is ours now. */
function markedFirst(mark: string): boolean {
  try {
    writeFileSync(mark, `${process.pid} ${beginningOf(process.pid)}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Milliseconds in which a mark is written, and those after which one counts no more where no beginnings are told. */
const BEING_WRITTEN = 1000;
const LONGEST_RUN = 3_600_000;

/** The number of the process whose mark it is, if it still runs. */
function runningAt(mark: string): string | null {
  const text = unlessAbsent(null, () => readFileSync(mark, 'utf8'));
  const age = Date.now() - (statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  if (text === '' && age < BEING_WRITTEN) return 'that has just begun';
  const [pid = '', beginning = ''] = text?.split(' ') ?? [];
  const isSame = beginning === '' ? age < LONGEST_RUN : beginning === beginningOf(Number(pid));
  return pid !== '' && isRunning(Number(pid)) && isSame ? pid : null;
}

/** When a process began, as the system tells it: its number may be another one's by now. `''` where it is not told. */
function beginningOf(pid: number): string {
  try {
    const [, rest = ''] = /\)([^)]*)$/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return rest.trim().split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
