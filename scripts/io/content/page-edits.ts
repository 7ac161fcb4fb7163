/** What people changed in files that the machine writes: lifted to where it lasts, or left alone and told. */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { type Lifting, liftEdits } from '../../../src/curation/lift-edits.ts';
import type { StoryEdit } from '../../../src/markdown/story-edits.ts';
import { curationFile } from '../../../src/model/content-files.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { pageCurations } from '../../../src/story/editing/page-curations.ts';
import { shortDigest } from '../../../src/text/digest.ts';
import { readText, replaceText } from '../files.ts';
import { type ContentFolder, registryOf } from './content-folder.ts';
import type { StoredStory } from './stored-stories.ts';

/** What became of people's edits of pages. */
export interface LiftedEdits {
  readonly problems: readonly Problem[];
  /** Slugs of pages that stay as they are. */
  readonly unliftable: readonly string[];
  /** Pages of which every edit now stands in a curation file, or which were moved. */
  readonly settled: number;
}

/**
 * Moves what a person changed in a machine-written page into the curation file that decides on it, and pages that
 * cannot be read out of the way of those that are written anew.
 */
export function liftPageEdits(contentDir: string, content: ContentFolder): LiftedEdits {
  const problems = content.unreadablePages.map((file) => setAside(contentDir, file));
  const unliftable: string[] = [];
  const edited = editedPages(content);
  for (const { page, target, liftInto } of edited) {
    const lifting = liftedInto(join(contentDir, target), liftInto);
    if (!('source' in lifting)) unliftable.push(page.slug);
    problems.push('source' in lifting ? editLifted(page, target) : editKept(page, target, lifting.refused));
  }
  return { problems, unliftable, settled: edited.length - unliftable.length };
}

/** Writes the curation file with the edits, if it takes them. */
function liftedInto(path: string, liftInto: EditedPage['liftInto']): Lifting {
  for (;;) {
    const before = readText(path);
    const lifting = liftInto(before);
    if (!('source' in lifting) || replaceText(path, before, lifting.source)) return lifting;
    // Somebody saved the file in this moment: it is read once more.
  }
}

/** What an update would say of people's edits of pages, with nothing moved. */
export function waitingEdits(contentDir: string, content: ContentFolder): Problem[] {
  return editedPages(content).map(({ page, target, liftInto }) => {
    const lifting = liftInto(readText(join(contentDir, target)));
    return 'source' in lifting ? editWaiting(page, target) : editKept(page, target, lifting.refused);
  });
}

interface EditedPage {
  readonly page: StoredStory;
  /** The curation file that decides on the page, or would. */
  readonly target: string;
  /** What becomes of the text of that file; null where there is none yet. */
  readonly liftInto: (source: string | null) => Lifting;
}

/** Each page that a person edited; a curation file that cannot be read takes nothing. */
function editedPages(content: ContentFolder): EditedPage[] {
  const edited = [...content.stories.values()].filter(({ edits }) => edits.length > 0);
  if (edited.length === 0) return [];
  const { registry } = registryOf(content);
  const deciding = pageCurations(registry, content.curations).of;
  return edited.map((page) => {
    const addresses = registry.stories[page.id]?.slugs ?? [page.slug];
    const isBroken = addresses.some((slug) => content.brokenCurations.has(slug));
    return {
      page,
      target: deciding.get(page.id)?.file ?? curationFile(page.slug),
      liftInto: (source) => (isBroken ? { refused: [] } : liftEdits(source, page.edits)),
    };
  });
}

function editWaiting({ file }: StoredStory, target: string): Problem {
  const message = `The next update moves your edit of this page to ${target}, where it lasts.`;
  return { code: 'edit-waiting', severity: 'warning', file, message };
}

function editLifted({ file }: StoredStory, target: string): Problem {
  const message = `Your edit of this page now stands in ${target}, where it lasts.`;
  return { code: 'edit-lifted', severity: 'warning', file, message };
}

function editKept(page: StoredStory, target: string, refused: readonly StoryEdit[]): Problem {
  const isTwice = refused.length > 0 && refused.every((edit) => 'before' in edit);
  return isTwice ? editedTwice(page, target, refused) : pageEdited(page, target);
}

function editedTwice({ file }: StoredStory, target: string, edits: readonly StoryEdit[]): Problem {
  const names = edits.map((edit) =>
    edit.kind === 'reworded' ? edit.id : edit.kind === 'context' ? 'text below the decisions' : edit.kind,
  );
  return {
    code: 'edited-twice',
    severity: 'error',
    file,
    message: `This page has other words than ${target} now has for: ${names.join(', ')}. Both stay as they are, and the page is not brought up to date.`,
    hint: `Write into ${target} the words that shall stand, then put the same ones here or restore the page from version control.`,
  };
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
  const kept = keepBeside(contentDir, file, 'unreadable');
  return {
    code: 'page-set-aside',
    severity: 'warning',
    file,
    message: `What stood in this page is now in ${kept}.`,
    hint: 'Move words of your own from there to the curation file of the story, and remove it.',
  };
}

/** Gives a page's file a name under which it is no page; returns the name. */
export function keepBeside(contentDir: string, file: string, why: string): string {
  const path = join(contentDir, file);
  const kept = file.replace(/md$/, `${why}-${shortDigest(readText(path) ?? '')}.txt`);
  renameSync(path, join(contentDir, kept));
  return kept;
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
