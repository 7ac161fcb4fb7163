/** The blocks of a safe body as the rules see them: a paragraph, a heading, an item of a list. */
import type { Nodes, Root, RootContent } from 'mdast';
import { foldSpace } from '../text/clean.ts';

export interface Block {
  readonly node: RootContent;
  readonly text: string;
  readonly links: readonly BlockLink[];
}

export interface BlockLink {
  readonly label: string;
  readonly url: string;
}

/** The top-level blocks of a body that hold text. */
export function blocksOf(tree: Root): Block[] {
  return tree.children.map(blockOf).filter(({ text }) => text !== '');
}

function blockOf(node: RootContent): Block {
  const links: BlockLink[] = [];
  return { node, text: foldSpace(inlineText(node, links)), links };
}

function inlineText(node: Nodes, links: BlockLink[]): string {
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return 'value' in node ? node.value : '';
  const divider = BLOCK_PARENTS.has(node.type) ? ' ' : '';
  const text = node.children.map((child) => inlineText(child, links)).join(divider);
  if (node.type === 'link') links.push({ label: foldSpace(text), url: node.url });
  return text;
}

const BLOCK_PARENTS = new Set(['list', 'listItem', 'blockquote', 'table', 'tableRow']);
