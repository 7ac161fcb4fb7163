/**
 * A feed's HTML to a tree of safe Markdown: text, emphasis, lists, tables, quotes and http(s) links, nothing else.
 * No HTML, picture, script, style or tracker has a place in the tree, so none can come out of it.
 */
import type { Element, Nodes as HtmlNode, Root as HtmlRoot } from 'hast';
import type { Root, RootContent } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';
import { foldSpace, lineFromHtml, TEXT_LIMITS, visibleText } from '../text/clean.ts';
import type { MarkedText } from './feed-item.ts';
import { FEED_HTML } from './html-schema.ts';
import { webAddress } from './web-address.ts';

export interface SafeBody {
  readonly tree: Root;
  /** Captions and alternative texts of the pictures that were taken out. */
  readonly media: readonly string[];
}

/** Elements nested deeper are cut to their text before they are read: parsers and tree walks are recursive. */
const MAX_DEPTH = 100;

const parser = unified().use(rehypeParse, { fragment: true }).freeze();
const converter = unified().use(rehypeSanitize, FEED_HTML).use(rehypeRemark).freeze();

/** Reads a body; relative links are resolved against its base, links that stay relative become their labels. */
export function safeBody(body: MarkedText): SafeBody {
  const value = visibleText(body.value);
  if (body.form === 'text' || !/[<&]/.test(value)) return { tree: plainTree(value), media: [] };
  const html = parser.parse(value);
  const media: string[] = [];
  prepare(html, body.base, media, 0);
  const tree = converter.runSync(html) as unknown as Root;
  return { tree, media };
}

/** Paragraphs of plain text: divided by blank lines, or by single ones where there are no blank lines. */
function plainTree(text: string): Root {
  const parts = /\n\s*\n/.test(text) ? text.split(/\n\s*\n/) : [text];
  const children = parts
    .map(foldSpace)
    .filter(Boolean)
    .map((value): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
  return { type: 'root', children };
}

/** Resolves links, takes out pictures but keeps their words, and cuts what is nested too deep. */
function prepare(parent: HtmlRoot | Element, base: string | null, media: string[], depth: number): void {
  const kept: HtmlNode[] = [];
  for (const child of parent.children) {
    if (child.type === 'text') kept.push(child);
    if (child.type !== 'element') continue;
    if (child.tagName === 'img' || child.tagName === 'figcaption') keepWords(child, media);
    else if (child.properties.hidden === undefined && depth < MAX_DEPTH) {
      if (child.tagName === 'a') resolveLink(child, base);
      prepare(child, base, media, depth + 1);
      kept.push(child);
    }
  }
  parent.children = kept as Element['children'];
}

function resolveLink(link: Element, base: string | null): void {
  const address = webAddress(String(link.properties.href ?? ''), base);
  if (address) link.properties = { href: address };
  else link.tagName = 'span';
}

function keepWords(element: Element, media: string[]): void {
  const words = element.tagName === 'img' ? String(element.properties.alt ?? '') : textContent(element);
  const line = lineFromHtml(words, TEXT_LIMITS.caption);
  if (line !== '' && media.length < 20 && !media.includes(line)) media.push(line);
}

function textContent(node: HtmlNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textContent).join('') : '';
}
