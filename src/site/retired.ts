/** Addresses that once were a story's: where they lead now, or why they lead nowhere. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REGISTRY } from '../model/content-files.ts';
import { redirectsOf, tombstonesOf } from '../story/registry.ts';
import { readRegistry } from '../story/registry-file.ts';
import { contentFolder } from './folders.ts';
import { listStorySlugs } from './stories.ts';

/** Old slug → the slug that stands for it now, and gone slug → why it is gone. */
export interface RetiredSlugs {
  readonly redirects: ReadonlyMap<string, string>;
  readonly tombstones: ReadonlyMap<string, string>;
  /** Slugs of stories that were merged into another → the slug by which its page names them. */
  readonly merged: ReadonlyMap<string, string>;
}

/** A slug that has a page is not retired, and a redirect to a page that is not there is none. */
export const retiredSlugs: RetiredSlugs = readRetired(join(contentFolder, REGISTRY));

function readRetired(file: string): RetiredSlugs {
  // Of a broken file the lines that can be read still tell addresses; the build's check reports it.
  const { registry } = readRegistry(existsSync(file) ? readFileSync(file, 'utf8') : null);
  const published = new Set(listStorySlugs());
  const redirects = [...redirectsOf(registry)].filter(
    ([old, slug]) => !published.has(old) && published.has(slug),
  );
  const tombstones = [...tombstonesOf(registry)].filter(([slug]) => !published.has(slug));
  const merged = Object.values(registry.stories).flatMap(({ mergedInto, slugs }) =>
    mergedInto === undefined ? [] : slugs.map((slug) => [slug, slugs[0] ?? slug] as const),
  );
  return { redirects: new Map(redirects), tombstones: new Map(tombstones), merged: new Map(merged) };
}
