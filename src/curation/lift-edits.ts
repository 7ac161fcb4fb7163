/**
 * A person edited a page that the machine writes: the edit becomes decisions in the story's curation file,
 * where it lasts. Keys, comments and the order of what is there already stay as they are.
 */
import { type Document, isMap, isNode, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';
import { divideFrontMatter } from '../markdown/front-matter.ts';
import type { StoryEdit } from '../markdown/story-edits.ts';
import { onOneLine } from '../model/curation.ts';
import { shortDigest } from '../text/digest.ts';

/** The curation file with the edits added, or those for which it has no place. */
export type Lifting = { readonly source: string } | { readonly refused: readonly StoryEdit[] };

/**
 * An edit has no place where the file has other words by now than the page showed, since those a person typed too, or
 * where what it has under `hide` or `reword` is no list or map.
 * @param source the file as it is; null where there is none yet
 */
export function liftEdits(source: string | null, edits: readonly StoryEdit[]): Lifting {
  const { yaml, body } = divideFrontMatter(source ?? '');
  const document = parseDocument(yaml);
  if (!isMap(document.contents)) document.contents = document.createNode({}) as never;
  const refused = edits.filter((edit) => !add(edit, document, body));
  if (refused.length > 0) return { refused };
  const decisions = document.contents.items.length > 0 ? document.toString({ lineWidth: 0 }) : yaml;
  const front = `---\n${decisions}---\n`;
  for (const edit of edits) if (edit.kind === 'context') return { source: `${front}\n${edit.text}\n` };
  const gap = yaml === '' && body !== '' ? '\n' : '';
  return { source: front + gap + body };
}

/** Whether there was a place for the edit. */
function add(edit: StoryEdit, document: Document, body: string): boolean {
  switch (edit.kind) {
    case 'title':
    case 'summary':
      return replaceWords(document, edit.kind, edit);
    case 'context':
      return mayReplace(body.trim(), edit);
    case 'reworded': {
      const words = collectionAt(document, 'reword', {});
      return isMap(words) && replaceWords(words, edit.id, edit);
    }
    case 'removed': {
      const hidden = collectionAt(document, 'hide', []);
      if (!isSeq(hidden)) return false;
      if (!hidden.items.some((item) => String(item) === edit.id)) hidden.add(document.createNode(edit.id));
      return true;
    }
    case 'other':
      return false;
  }
}

type NewWords = Extract<StoryEdit, { readonly before: string }>;

function replaceWords(words: Document | YAMLMap, key: string, edit: NewWords): boolean {
  const isFree = mayReplace(words.get(key), edit);
  if (isFree) words.set(key, edit.text);
  return isFree;
}

/** Whether nothing is lost of what the file has in the place of the words: it is as the page showed it, or as it shows it now. */
function mayReplace(held: unknown, { text, before }: NewWords): boolean {
  if (held === undefined || held === null || held === '') return true;
  if (typeof held !== 'string') return false;
  return [held, onOneLine(held)].some((words) => words === text || shortDigest(words) === before);
}

/** What stands under the key; where that is nothing yet, an empty list or map that is put there. */
function collectionAt(document: Document, key: string, empty: [] | Record<string, never>): Node | null {
  const found = document.get(key, true);
  if (isNode(found) && !(isScalar(found) && found.value === null)) return found;
  const added = document.createNode(empty);
  added.comment = isNode(found) ? found.comment : null;
  document.set(key, added);
  return added;
}
