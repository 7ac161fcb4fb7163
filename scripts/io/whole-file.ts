/**
 * Files that come to be whole or not at all: written beside their place, then renamed. The name beside tells which
 * process wrote it, so that what a killed run left is known for ours, and for dead.
 */
import { chmodSync, copyFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';

/** A file's path and what it shall say. */
export type PathAndText = readonly [path: string, text: string];

/** Whether files may be put in their places; asked when nothing can come between, so that it can look once more at what stands there. */
export type Permission = () => boolean;

const always: Permission = () => true;

/** Writes a text and waits until the disk has it. Returns whether it was allowed to. */
export function writeWhole(path: string, text: string, permission = always): boolean {
  return makeWhole(path, (unfinished) => writeFileSync(unfinished, text, { flush: true }), permission);
}

/** As `writeWhole` for files that belong together: other work goes on while the disk is slow. */
export async function writeWholeMeanwhile(
  texts: readonly PathAndText[],
  permission = always,
): Promise<boolean> {
  const files = texts.map(([path]) => new UnfinishedFile(path));
  try {
    await Promise.all(files.map(({ path }, at) => writeFile(path, texts[at]?.[1] ?? '', { flush: true })));
    return putInPlace(files, permission);
  } catch (error) {
    for (const file of files) file.giveUp();
    throw error;
  }
}

/** Writes a text that can be made again: nobody waits until the disk has it. Whoever reads it looks whether it has. */
export function keepWhole(path: string, text: string): void {
  makeWhole(path, (unfinished) => writeFileSync(unfinished, text));
}

/** Copies a file that can be made again: nobody waits until the disk has it. */
export function copyWhole(from: string, to: string): void {
  makeWhole(to, (unfinished) => copyFileSync(from, unfinished));
}

function makeWhole(path: string, make: (unfinished: string) => void, permission = always): boolean {
  const file = new UnfinishedFile(path);
  try {
    make(file.path);
    return putInPlace([file], permission);
  } catch (error) {
    file.giveUp();
    throw error;
  }
}

function putInPlace(files: readonly UnfinishedFile[], permission: Permission): boolean {
  const isAllowed = permission();
  for (const file of files) {
    if (isAllowed) file.putInPlace();
    else file.giveUp();
  }
  return isAllowed;
}

const ENDING = '.unfinished-story-so-far';

/** A path that tells which process works there. */
export function unfinishedPath(path: string): string {
  return `${path}.${process.pid}${ENDING}`;
}

/** A file beside the place that it is meant for. */
class UnfinishedFile {
  readonly path: string;
  readonly #place: string;
  /** That of the file before. */
  readonly #mode: number | undefined;

  /** Where the place is a link, what it leads to is replaced, and the link stays. */
  constructor(place: string) {
    this.#mode = statSync(place, { throwIfNoEntry: false })?.mode;
    this.#place = this.#mode === undefined ? place : realpathSync(place);
    this.path = unfinishedPath(this.#place);
  }

  putInPlace(): void {
    if (this.#mode !== undefined) chmodSync(this.path, this.#mode);
    renameSync(this.path, this.#place);
  }

  giveUp(): void {
    rmSync(this.path, { force: true });
  }
}

/** Whether a file or folder was begun by a process that runs no more, and so will not be finished. */
export function isLeftover(name: string): boolean {
  if (!name.endsWith(ENDING)) return false;
  const writer = /\.(\d+)$/.exec(name.slice(0, -ENDING.length))?.[1];
  return writer !== undefined && !isRunning(Number(writer));
}

/** Whether another process has the number. This one has nothing unfinished when it asks: a dead one had its number. */
export function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
