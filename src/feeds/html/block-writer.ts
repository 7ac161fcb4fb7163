/**
 * A tree of clean HTML to blocks. What it writes is text and http(s) links; no element, whatever its name or
 * attributes, comes out as anything else.
 */
import type { Element, Nodes, Parents } from 'hast';
import { visibleText } from '../../text/clean.ts';
import { foldSpace } from '../../text/fold-space.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Block, BlockLink } from './blocks.ts';
import { escapeInline, escapeLineStart, markdownLink } from './markdown-escape.ts';

/** Elements that end the paragraph before them and their own. */
const BLOCK_ELEMENTS = wordSet(
  'address article aside blockquote body center dd div dl dt fieldset figure footer h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul',
);

/** What stands before the lines of a block, by the innermost of these elements. */
const LINE_MARKS: Readonly<Record<string, string>> = {
  blockquote: '> ',
  li: '- ',
  dd: '- ',
  ...{ h1: '# ', h2: '## ', h3: '### ', h4: '#### ', h5: '##### ', h6: '###### ' },
};

/** The blocks of a tree, in order; empty ones left out. */
export function writeBlocks(tree: Parents): Block[] {
  const writer = new BlockWriter();
  writer.children(tree, '');
  writer.endParagraph('');
  return writer.blocks;
}

class BlockWriter {
  readonly blocks: Block[] = [];
  #text = '';
  #markdown = '';
  #links: BlockLink[] = [];

  children(parent: Parents, mark: string): void {
    for (const child of parent.children) this.#node(child, mark);
  }

  #node(node: Nodes, mark: string): void {
    if (node.type === 'text') this.#addText(node.value);
    else if (node.type !== 'element') return;
    else if (node.tagName === 'br') this.#addText(' ');
    else if (node.tagName === 'a') this.#addLink(node);
    else if (node.tagName === 'table') this.#addTable(node, mark);
    else if (BLOCK_ELEMENTS.has(node.tagName)) {
      this.endParagraph(mark);
      const own = LINE_MARKS[node.tagName] ?? mark;
      this.children(node, own);
      this.endParagraph(own);
    } else this.children(node, mark);
  }

  #addText(value: string): void {
    const text = visibleText(value).replace(/\s+/g, ' ');
    this.#text += text;
    this.#markdown += escapeInline(text);
  }

  #addLink(link: Element): void {
    const label = foldSpace(visibleText(textContent(link)));
    const url = link.properties.href;
    if (label === '' || typeof url !== 'string') {
      this.#addText(textContent(link));
      return;
    }
    const content = textContent(link);
    const [before, after] = [/^\s/.test(content) ? ' ' : '', /\s$/.test(content) ? ' ' : ''];
    this.#text += `${before}${label}${after}`;
    this.#markdown = `${this.#markdown.replace(/!$/, '\\!')}${before}${markdownLink(escapeInline(label), url)}${after}`;
    this.#links.push({ label, url });
  }

  /** Ends the line that was being written. */
  endParagraph(mark: string): void {
    const text = foldSpace(this.#text);
    if (text !== '') {
      const line = foldSpace(this.#markdown);
      const markdown = mark + escapeLineStart(mark.startsWith('#') ? line.replace(/#/g, '\\#') : line);
      this.blocks.push({ paragraphs: [text], markdown, links: this.#links, listed: mark === '- ' });
    }
    this.#text = '';
    this.#markdown = '';
    this.#links = [];
  }

  /** A table of data as a table; one that holds blocks, which serves for layout, as these blocks. */
  #addTable(table: Element, mark: string): void {
    this.endParagraph(mark);
    const rows = rowsOf(table);
    const width = Math.max(0, ...rows.map((row) => row.length));
    if (width < 2 || width > 20 || rows.flat().some(holdsBlocks)) {
      this.children(table, mark);
      this.endParagraph(mark);
    } else this.#addRows(rows, width);
  }

  #addRows(rows: readonly (readonly Element[])[], width: number): void {
    const cells = rows.map((row) => row.map((cell) => foldSpace(visibleText(textContent(cell)))));
    const lines = cells.map(
      (row) =>
        `| ${Array.from({ length: width }, (_, column) => escapeInline(row[column] ?? '')).join(' | ')} |`,
    );
    const rule = `| ${Array.from({ length: width }, () => '-').join(' | ')} |`;
    const paragraphs = cells.map((row) => foldSpace(row.join(' '))).filter((row) => row !== '');
    if (paragraphs.length === 0) return;
    this.blocks.push({
      paragraphs,
      markdown: [lines[0], rule, ...lines.slice(1)].join('\n'),
      links: [],
      listed: false,
    });
  }
}

/** The cells of a table's own rows. */
function rowsOf(table: Element): Element[][] {
  const elements = (parent: Element) =>
    parent.children.filter((child): child is Element => child.type === 'element');
  const rows = elements(table).flatMap((part) => (part.tagName === 'tr' ? [part] : elements(part)));
  return rows.map((row) => elements(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th'));
}

function holdsBlocks(cell: Element): boolean {
  return cell.children.some(
    (child) => child.type === 'element' && (BLOCK_ELEMENTS.has(child.tagName) || holdsBlocks(child)),
  );
}

/** The text of a node, with a blank where a line or block ends. */
export function textContent(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' && node.type !== 'root') return '';
  const text = node.children.map(textContent).join('');
  return node.type === 'element' && (node.tagName === 'br' || BLOCK_ELEMENTS.has(node.tagName))
    ? ` ${text} `
    : text;
}
