/**
 * Which files lie in folders, and when each was last written: one text a folder, so that a folder in which nobody
 * touched anything is known by comparing two texts.
 */
import { lstatSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { namesIn } from '../files.ts';

/** By the path of a folder below the root: of each file its name and its stamp, in order of name. */
export type FileListings = ReadonlyMap<string, string>;

export interface ListedFile {
  readonly name: string;
  /** Its size and time of change, so that it is another whenever the file is written; `''` for a file so new that it may change again unseen. */
  readonly stamp: string;
}

/** What to list: the files below a folder whose names end so. */
export type Listed = readonly [folder: string, ending: string];

/** No name and no stamp contains it. */
const SEPARATOR = '/';

export function formatListing(files: readonly ListedFile[]): string {
  return files.map(({ name, stamp }) => `${name}${SEPARATOR}${stamp}${SEPARATOR}`).join('');
}

export function parseListing(listing: string): ListedFile[] {
  const parts = listing.split(SEPARATOR);
  return Array.from({ length: parts.length >> 1 }, (_, at) => ({
    name: parts[2 * at] as string,
    stamp: parts[2 * at + 1] as string,
  }));
}

/** The listings of all folders that hold such files; none where a folder is absent. */
export function listFolders(root: string, listed: readonly Listed[]): FileListings {
  const listings = new Map<string, string>();
  for (const [folder, ending] of listed) listFolder(listings, root, folder, ending);
  return listings;
}

/** As `listFolders`, by a thread of its own, while this one does other work. */
export function listFoldersMeanwhile(root: string, listed: readonly Listed[]): Promise<FileListings> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./listing-worker.ts', import.meta.url), {
      workerData: { root, listed } satisfies ListingTask,
    });
    worker.once('message', resolve).once('error', reject);
  });
}

export interface ListingTask {
  readonly root: string;
  readonly listed: readonly Listed[];
}

function listFolder(listings: Map<string, string>, root: string, folder: string, ending: string): void {
  const sure = Date.now() - GRAIN;
  const files: ListedFile[] = [];
  for (const name of namesIn(`${root}/${folder}`).sort()) {
    const stat = lstatSync(`${root}/${folder}/${name}`, { throwIfNoEntry: false });
    if (stat?.isDirectory()) listFolder(listings, root, `${folder}/${name}`, ending);
    if (stat?.isFile() && name.endsWith(ending))
      files.push({ name, stamp: stat.ctimeMs < sure ? `${stat.size} ${stat.ctimeMs}` : '' });
  }
  if (files.length > 0) listings.set(folder, formatListing(files));
}

/** Milliseconds in which a file may be written twice under one time stamp: the coarsest clock of a file system. */
const GRAIN = 2000;
