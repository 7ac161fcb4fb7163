/**
 * The plain text of an article: what every offset in the product counts in.
 */
import type { Nodes, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { foldSpace } from '../text/fold-space.ts';

const parser = remark().use(remarkGfm).freeze();

/** Characters that may mean something in Markdown; a body without any is its own text. */
const MARKUP = /[\\`*_[\]<>#|~&]|^[ \t]*(?:[-+=]|\d+[.)])|^(?: {4}|\t)|:\/\/|www\.|@/m;

/**
 * The title, a line feed, then the paragraphs of the body divided by line feeds: no escapes, links as their
 * labels; list items, table rows and headings are paragraphs; code and images are left out.
 */
export function articleText(title: string, bodyMarkdown: string): string {
  return [foldSpace(title), ...paragraphs(bodyMarkdown)].join('\n');
}

function paragraphs(markdown: string): string[] {
  const found = MARKUP.test(markdown) ? parsedParagraphs(parser.parse(markdown)) : markdown.split(/\n{2,}/);
  return found.map(foldSpace).filter((paragraph) => paragraph !== '');
}

function parsedParagraphs(tree: Root): string[] {
  return tree.children.flatMap(blockParagraphs);
}

/** The lines of text that one block gives. */
function blockParagraphs(node: RootContent): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [inlineText(node)];
    case 'tableRow':
      return [node.children.map(inlineText).join(' ')];
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'table':
      return (node.children as RootContent[]).flatMap(blockParagraphs);
    default:
      return [];
  }
}

function inlineText(node: Nodes): string {
  return 'children' in node
    ? node.children.map((child) => (child.type === 'break' ? ' ' : inlineText(child))).join('')
    : node.type === 'image'
      ? ''
      : textOf(node);
}
