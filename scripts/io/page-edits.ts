/** What people changed in files that the machine writes: lifted to where it lasts, or left alone and told. */
import { join } from 'node:path';
import { liftEdits } from '../../src/curation/lift-edits.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { ContentFolder } from './content-folder.ts';
import { CURATION } from './content-listing.ts';
import { readText, writeIfChanged } from './files.ts';

/** Moves what a person changed in a machine-written page into the story's curation file. */
export function liftPageEdits(contentDir: string, { stories, brokenCurations }: ContentFolder) {
  const problems: Problem[] = [];
  const unliftable: string[] = [];
  let lifted = 0;
  for (const stored of stories.values()) {
    const { slug, file, edits } = stored;
    if (edits.length === 0) continue;
    const target = `${CURATION}/${slug}.md`;
    if (edits.some(({ kind }) => kind === 'other') || brokenCurations.has(slug)) {
      unliftable.push(slug);
      const message =
        'This page was edited where the machine writes; it stays as it is and is no longer brought up to date.';
      problems.push({
        code: 'page-edited',
        severity: 'warning',
        file,
        message,
        hint: `Move your words to ${target} and restore the page.`,
      });
      continue;
    }
    const path = join(contentDir, target);
    writeIfChanged(path, liftEdits(readText(path), edits));
    lifted += 1;
    problems.push({
      code: 'edit-lifted',
      severity: 'warning',
      file,
      message: `Your edit of this page now stands in ${target}, where it lasts.`,
    });
  }
  return { problems, unliftable, lifted };
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
