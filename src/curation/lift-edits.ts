/**
 * A person edited a page that the machine writes: the edit becomes decisions in the story's curation file,
 * where it lasts. Keys, comments and the order of what is there already stay as they are.
 */
import { type Document, isMap, isNode, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { divideFrontMatter } from '../markdown/front-matter.ts';
import type { StoryEdit } from '../markdown/story-edits.ts';

/**
 * The curation file with the edits added; null where what the file has under `hide` or `reword` cannot take them, or
 * where the editors' text was changed in both places.
 * @param source the file as it is; null where there is none yet
 */
export function liftEdits(source: string | null, edits: readonly StoryEdit[]): string | null {
  const { yaml, body } = divideFrontMatter(source ?? '');
  const document = parseDocument(yaml);
  if (!isMap(document.contents)) document.contents = document.createNode({}) as never;
  for (const edit of edits) if (!add(edit, document)) return null;
  const decisions = document.contents.items.length > 0 ? document.toString({ lineWidth: 0 }) : yaml;
  const front = `---\n${decisions}---\n`;
  const context = edits.find((edit) => edit.kind === 'context');
  if (context) return body.trim() === context.before ? `${front}\n${context.text}\n` : null;
  const gap = yaml === '' && body !== '' ? '\n' : '';
  return front + gap + body;
}

/** Whether there was a place for the edit. */
function add(edit: StoryEdit, document: Document): boolean {
  if (edit.kind === 'title' || edit.kind === 'summary') document.set(edit.kind, edit.text);
  else if (edit.kind === 'reworded') {
    const words = collectionAt(document, 'reword', {});
    if (!isMap(words)) return false;
    words.set(edit.id, edit.text);
  } else if (edit.kind === 'removed') {
    const hidden = collectionAt(document, 'hide', []);
    if (!isSeq(hidden)) return false;
    if (!hidden.items.some((item) => String(item) === edit.id)) hidden.add(document.createNode(edit.id));
  }
  return true;
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
