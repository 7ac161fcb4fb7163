/** What people changed in files that the machine writes: lifted to where it lasts, or left alone and told. */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { liftEdits } from '../../src/curation/lift-edits.ts';
import { curationFile } from '../../src/model/content-files.ts';
import type { Problem } from '../../src/model/problem.ts';
import { pageCurations } from '../../src/story/editing/page-curations.ts';
import { shortDigest } from '../../src/text/digest.ts';
import { type ContentFolder, registryOf } from './content-folder.ts';
import { readText, replaceText } from './files.ts';
import type { StoredStory } from './stored-stories.ts';

/** What became of people's edits of pages. */
export interface LiftedEdits {
  readonly problems: readonly Problem[];
  /** Slugs of pages that stay as they are. */
  readonly unliftable: readonly string[];
  /** Pages of which every edit now stands in a curation file. */
  readonly lifted: number;
}

/**
 * Moves what a person changed in a machine-written page into the curation file that decides on it, and pages that
 * cannot be read out of the way of those that are written anew.
 */
export function liftPageEdits(contentDir: string, content: ContentFolder): LiftedEdits {
  const problems = content.unreadablePages.map((file) => setAside(contentDir, file));
  const edited = [...content.stories.values()].filter(({ edits }) => edits.length > 0);
  if (edited.length === 0) return { problems, unliftable: [], lifted: 0 };
  const deciding = pageCurations(registryOf(content).registry, content.curations).of;
  const unliftable: string[] = [];
  for (const page of edited) {
    const target = deciding.get(page.id)?.file ?? curationFile(page.slug);
    const isLifted = !content.brokenCurations.has(page.slug) && liftInto(join(contentDir, target), page);
    if (!isLifted) unliftable.push(page.slug);
    problems.push(isLifted ? editLifted(page, target) : pageEdited(page, target));
  }
  return { problems, unliftable, lifted: edited.length - unliftable.length };
}

/** What an update would say of people's edits of pages, with nothing moved. */
export function waitingEdits(contentDir: string, content: ContentFolder): Problem[] {
  const edited = [...content.stories.values()].filter(({ edits }) => edits.length > 0);
  if (edited.length === 0) return [];
  const deciding = pageCurations(registryOf(content).registry, content.curations).of;
  return edited.map((page) => {
    const target = deciding.get(page.id)?.file ?? curationFile(page.slug);
    const isLiftable =
      !content.brokenCurations.has(page.slug) && lifted(readText(join(contentDir, target)), page) !== null;
    return isLiftable ? editWaiting(page, target) : pageEdited(page, target);
  });
}

function editWaiting({ file }: StoredStory, target: string): Problem {
  const message = `The next update moves your edit of this page to ${target}, where it lasts.`;
  return { code: 'edit-waiting', severity: 'warning', file, message };
}

/** What a curation file says with all of the edits; null where it cannot take them. */
function lifted(curation: string | null, { edits }: StoredStory): string | null {
  return edits.some(({ kind }) => kind === 'other') ? null : liftEdits(curation, edits);
}

/** Whether the file could take all of the edits; otherwise it is left as it is. */
function liftInto(path: string, page: StoredStory): boolean {
  for (;;) {
    const before = readText(path);
    const source = lifted(before, page);
    if (source === null) return false;
    if (replaceText(path, before, source)) return true;
    // Somebody saved the file in this moment: it is read once more.
  }
}

function editLifted({ file }: StoredStory, target: string): Problem {
  const message = `Your edit of this page now stands in ${target}, where it lasts.`;
  return { code: 'edit-lifted', severity: 'warning', file, message };
}

function pageEdited({ file, edits }: StoredStory, target: string): Problem {
  const [line] = edits.flatMap((edit) => (edit.kind === 'other' ? (edit.line ?? []) : []));
  return {
    code: 'page-edited',
    severity: 'error',
    file,
    ...(line === undefined ? {} : { line }),
    message:
      'This page was edited where the machine writes; it stays as it is and is no longer brought up to date.',
    hint: `Move your words to ${target} and restore the page from version control.`,
  };
}

/** A person may have typed in a page that cannot be read: it goes on under a name of its own. */
function setAside(contentDir: string, file: string): Problem {
  const path = join(contentDir, file);
  const kept = file.replace(/md$/, `unreadable-${shortDigest(readText(path) ?? '')}.txt`);
  renameSync(path, join(contentDir, kept));
  return {
    code: 'page-set-aside',
    severity: 'warning',
    file,
    message: `What stood in this page is now in ${kept}.`,
    hint: 'Move words of your own from there to the curation file of the story, and remove it.',
  };
}

/** Article files that a person edited stay as they are; the words in them count. */
export function editedArticles({ articles }: ContentFolder): Problem[] {
  return articles.edited.map((file) => ({
    code: 'article-edited',
    severity: 'warning',
    file,
    message: 'This file was edited; it stays as it is and is no longer brought up to date.',
    hint: 'Corrections belong in a story’s curation file; restore this one to follow its source again.',
  }));
}
