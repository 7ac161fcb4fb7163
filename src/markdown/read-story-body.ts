/** Reads the body of a story's page back from what a person may have made of it. */
import type { Paragraph, Root, RootContent, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { EDITORS_HEADING, EDITORS_LINE, pageMarkdown, type WordedItem } from './page-form.ts';
import { plainLines } from './plain-lines.ts';

/** What the last line of an item ends in: its id. */
const ITEM_END = /\^([a-z][a-z0-9-]*)$/;

/** Characters that the writer escapes, or that Markdown reads as more than themselves. */
const MARKED = /[\\&*_[\]`<~]/;

/** What stands in a page's frame for words. */
const BLANK: Text = { type: 'text', value: '…' };

/** The 1-based line of a page's Markdown on which an item's words stand; undefined where it has no such item. */
export function lineOfItem(page: string, id: string): number | undefined {
  const end = plainLines(page)
    .split('\n')
    .findIndex((line) => ITEM_END.exec(line)?.[1] === id);
  return end > 0 ? end : undefined;
}

/** The words of each item of a page body, by id. */
export function itemTexts(body: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const paragraph of paragraphsOf(pageMarkdown.parse(divideBody(body).page))) {
    const item = readItem(paragraph);
    if (item) texts.set(item.id, item.text);
  }
  return texts;
}

/** As `itemTexts`, for a body as the writer left it: the words of an item are the line above its end. */
export function itemTextsAsWritten(body: string): Map<string, string> {
  const texts = new Map<string, string>();
  let above = '';
  for (const line of body.split('\n')) {
    if (line === EDITORS_HEADING) break;
    const id = ITEM_END.exec(line)?.[1];
    if (id !== undefined && above.endsWith('\\'))
      texts.set(id, plainLine(above.replace(/^(?:- | {2})/, '').slice(0, -1)));
    above = line;
  }
  return texts;
}

function plainLine(line: string): string {
  return MARKED.test(line) ? textOf(pageMarkdown.parse(line)) : line;
}

/** What the machine writes of a body, and the editors' context below it. */
export function divideBody(body: string): { readonly page: string; readonly editors: string } {
  const [page = '', ...editors] = body.split(EDITORS_LINE);
  return { page, editors: editors.join(EDITORS_LINE) };
}

/** The paragraphs of a page: its own, and those in items of its lists. */
function paragraphsOf({ children }: Root): Paragraph[] {
  const blocks = children.flatMap((block): RootContent[] =>
    block.type === 'list' ? block.children.flatMap((item) => item.children) : [block],
  );
  return blocks.filter((block) => block.type === 'paragraph');
}

/** An item is a paragraph of lines: perhaps a label, the words, then sources and `^id`. */
function readItem(paragraph: Paragraph): WordedItem | null {
  const lines: string[] = [''];
  for (const child of paragraph.children) {
    if (child.type === 'break') lines.push('');
    else lines[lines.length - 1] += textOf(child);
  }
  const id = ITEM_END.exec(lines.at(-1) ?? '')?.[1];
  const text = lines.at(-2);
  return id && text !== undefined ? { id, text: text.replace(/\s*\n\s*/g, ' ').trim() } : null;
}

/** The title over a page. */
export function headingOf(page: string): string {
  return plainLine(/^# (.*)$/m.exec(page)?.[1] ?? '');
}

/** The page without its title and the words of its items, and without lists and headings that have nothing below them. */
export function frameOf(page: string): string {
  const root = pageMarkdown.parse(page);
  const [first] = root.children;
  if (first?.type === 'heading' && first.depth === 1) first.children = [BLANK];
  for (const paragraph of paragraphsOf(root)) if (readItem(paragraph)) blankWords(paragraph);
  for (const block of root.children)
    if (block.type === 'list') block.children = block.children.filter(({ children }) => children.length > 0);
  const blocks = root.children.filter((block) => block.type !== 'list' || block.children.length > 0);
  root.children = blocks.filter(({ type }, at) => {
    const next = blocks[at + 1];
    return type !== 'heading' || (next !== undefined && next.type !== 'heading');
  });
  return pageMarkdown.stringify(root);
}

function blankWords(paragraph: Paragraph): void {
  const breaks = [...paragraph.children.keys()].filter((at) => paragraph.children[at]?.type === 'break');
  const [before = -1, after = 0] = breaks.length > 1 ? breaks.slice(-2) : [-1, ...breaks];
  paragraph.children.splice(before + 1, after - before - 1, BLANK);
}
