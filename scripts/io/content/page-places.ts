/**
 * Pages whose files a person renamed or copied. A story has one page, called like its address: a new name that can be an
 * address becomes it, and the one before leads there.
 */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_MISPLACED, PAGE_TWICE } from '../../../src/build/refusals.ts';
import { evidenceFileOf, pageFile, REGISTRY } from '../../../src/model/content-files.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { Registry } from '../../../src/model/registry.ts';
import { addressOf, canBeAddress, withAddress } from '../../../src/story/registry.ts';
import { serializeRegistry } from '../../../src/story/registry-file.ts';
import { readText, removeFile, writeIfChanged } from '../files.ts';
import { type ContentFolder, registryOf } from './content-folder.ts';
import { keepBeside } from './page-edits.ts';
import type { StoredStories, StoredStory } from './stored-stories.ts';

/** Gives such pages a place of their own; returns what was done with each: nothing where there are none. */
export function settlePlaces(contentDir: string, content: ContentFolder): Problem[] {
  const renamed = [...content.stories.values()].filter(({ isRenamed }) => isRenamed);
  if (renamed.length === 0 && content.copies.length === 0) return [];
  const reading = registryOf(content);
  const copies = copiesOf(content, reading.registry);
  const problems = [...copies].map((copy) => copySetAside(contentDir, copy));
  let { registry } = reading;
  for (const page of renamed.filter((one) => !copies.has(one))) {
    const address = addressOf(registry, page.id);
    if (address === null || page.file === pageFile(address)) continue;
    const isPossible = page.file === pageFile(page.slug) && canBeAddress(registry, page.id, page.slug);
    if (isPossible) registry = withAddress(registry, page.id, page.slug);
    problems.push(isPossible ? addressChanged(page, address) : movedBack(contentDir, page, address));
  }
  if (registry === reading.registry) return problems;
  writeIfChanged(join(contentDir, REGISTRY), serializeRegistry(registry));
  return [...reading.problems, ...problems];
}

/** What the next update would do with such pages, with nothing moved. */
export function unsettledPlaces(pages: StoredStories, registry: Registry): Problem[] {
  const copies = copiesOf(pages, registry);
  const misplaced = [...pages.stories.values()].flatMap((page) => {
    const address = addressOf(registry, page.id) ?? page.slug;
    return page.file === pageFile(address) || copies.has(page) ? [] : [pageMisplaced(page, address)];
  });
  return [...misplaced, ...[...copies].map(pageTwice)];
}

/** Of the pages of one story all but one: the page that has the name of its address stays. */
function copiesOf({ stories, copies }: StoredStories, registry: Registry): Set<StoredStory> {
  return new Set(
    copies.map((copy) => {
      const isInPlace = copy.file === pageFile(addressOf(registry, copy.id) ?? '');
      return (isInPlace && stories.get(copy.id)) || copy;
    }),
  );
}

function copySetAside(contentDir: string, { file, id }: StoredStory): Problem {
  removeFile(join(contentDir, evidenceFileOf(file)));
  const kept = keepBeside(contentDir, file, 'copy');
  return {
    code: 'page-set-aside',
    severity: 'warning',
    file,
    message: `The story ${id} has another page too; what stood in this one is now in ${kept}.`,
    hint: 'Move words of your own from there to the curation file of the story, and remove it. A page that shall have another address is renamed, with its evidence file.',
  };
}

/** Moves a page's two files back to its address, unless something lies there. */
function movedBack(contentDir: string, page: StoredStory, address: string): Problem {
  const place = pageFile(address);
  if (readText(join(contentDir, place)) !== null) return copySetAside(contentDir, page);
  for (const [from, to] of [
    [page.file, place],
    [evidenceFileOf(page.file), evidenceFileOf(place)],
  ] as const)
    renameSync(join(contentDir, from), join(contentDir, to));
  return {
    code: 'page-moved-back',
    severity: 'warning',
    file: page.file,
    message: `This name cannot be the address of the story; its page is ${place} again.`,
    hint: 'An address is of small letters a to z, digits and hyphens, and no other story may ever have had it. To change it, rename both files of the page.',
  };
}

function addressChanged({ file, slug }: StoredStory, before: string): Problem {
  const message = `The address of this story is now /stories/${slug}/, as its file is called; /stories/${before}/ leads there.`;
  return { code: 'address-changed', severity: 'warning', file, message };
}

function pageMisplaced({ file }: StoredStory, address: string): Problem {
  return {
    code: PAGE_MISPLACED,
    severity: 'error',
    file,
    message: `This page is not called like the address of its story, "${address}".`,
    hint: 'npm run update makes its name the address where it can be one, and otherwise gives it its name back.',
  };
}

function pageTwice({ file, id }: StoredStory): Problem {
  return {
    code: PAGE_TWICE,
    severity: 'error',
    file,
    message: `The story ${id} has another page too, so that it would be published twice.`,
    hint: 'Remove the one that shall not stay; otherwise npm run update keeps what stands in this one beside it.',
  };
}
