/** Which files the machine has written in a content folder. */
import { statSync } from 'node:fs';
import { ARTICLES, REGISTRY, STORIES } from '../../../src/model/content-files.ts';
import { type FileListings, type Listed, listFolders, listFoldersMeanwhile } from './file-listing.ts';

const LISTED: readonly Listed[] = [
  [ARTICLES, '.md'],
  [STORIES, ''],
];

/** Bytes of the registry of a site whose files take longer to list than a thread takes to begin. */
const LARGE_REGISTRY = 500_000;

/** Lists what the machine writes; of a large site while other work is done. What fails is told to whoever awaits it. */
export function listContent(contentDir: string): Promise<FileListings> {
  const registry = statSync(`${contentDir}/${REGISTRY}`, { throwIfNoEntry: false });
  const isLarge = registry !== undefined && registry.size > LARGE_REGISTRY;
  const listings = isLarge
    ? listFoldersMeanwhile(contentDir, LISTED)
    : Promise.resolve(contentDir).then(listContentNow);
  listings.catch(() => undefined);
  return listings;
}

export function listContentNow(contentDir: string): FileListings {
  return listFolders(contentDir, LISTED);
}
