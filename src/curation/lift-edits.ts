/**
 * A person edited a page that the machine writes: the edit becomes decisions in the story's curation file,
 * where it lasts. Keys, comments and the order of what is there already stay as they are.
 */
import { isMap, parseDocument, type YAMLSeq } from 'yaml';
import type { StoryEdit } from '../markdown/story-file.ts';

/**
 * The curation file with the edits added.
 * @param source the file as it is; null where there is none yet
 */
export function liftEdits(source: string | null, edits: readonly StoryEdit[]): string {
  const { yaml, body } = divide(source ?? '');
  const document = parseDocument(yaml);
  if (!isMap(document.contents)) document.contents = document.createNode({}) as never;
  for (const edit of edits) {
    if (edit.kind === 'title' || edit.kind === 'summary') document.set(edit.kind, edit.text);
    else if (edit.kind === 'reworded') document.setIn(['reword', edit.id], edit.text);
    else if (edit.kind === 'removed') {
      if (!document.has('hide')) document.set('hide', document.createNode([]));
      const hidden = document.get('hide') as YAMLSeq;
      if (!hidden.items.some((item) => String(item) === edit.id)) hidden.add(document.createNode(edit.id));
    }
  }
  return `---\n${document.toString({ lineWidth: 0 })}---\n${body}`;
}

function divide(source: string): { yaml: string; body: string } {
  const parts = /^---[^\n]*\n([\s\S]*?\n?)---[^\n]*\n?([\s\S]*)$/.exec(source);
  return parts
    ? { yaml: parts[1] ?? '', body: parts[2] ?? '' }
    : { yaml: '', body: source ? `\n${source}` : '' };
}
