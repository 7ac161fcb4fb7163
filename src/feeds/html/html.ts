/** A feed's HTML to blocks of safe Markdown: text and http(s) links, no HTML, picture, script, style or tracker. */

import { decodeHTML } from 'entities';
import type { Element, Nodes, Parents, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';
import { lineFromHtml, TEXT_LIMITS, visibleText } from '../../text/clean.ts';
import { foldSpace } from '../../text/fold-space.ts';
import type { MarkedText } from '../feed-item.ts';
import { webAddress } from '../web-address.ts';
import { textContent, writeBlocks } from './block-writer.ts';
import type { Block } from './blocks.ts';
import { FEED_HTML } from './html-schema.ts';
import { escapeInline, escapeLineStart } from './markdown-escape.ts';

export interface SafeBody {
  readonly blocks: readonly Block[];
  /** Captions and alternative texts of the pictures that were taken out. */
  readonly media: readonly string[];
}

/** Elements nested deeper are left out with what is in them: reading a tree is recursive. */
const DEEPEST = 200;
const MOST_MEDIA = 20;

const parser = unified().use(rehypeParse, { fragment: true }).freeze();
const sanitizer = unified().use(rehypeSanitize, FEED_HTML).freeze();

/**
 * Reads a body; one whose elements are nested too deep to be read as a tree gives its text alone. Relative links are resolved against its base; links that lead
 * nowhere on the web become their labels.
 */
export function safeBody({ value, form, base }: MarkedText): SafeBody {
  if (form === 'text' || !/[<&]/.test(value)) return { blocks: plainBlocks(value), media: [] };
  try {
    const tree = parser.parse(value.replace(FORMATTING, '')) as Root;
    const media: string[] = [];
    prepare(tree, base, media, 0);
    return { blocks: writeBlocks(sanitizer.runSync(tree) as Root), media };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { blocks: plainBlocks(decodeHTML(value.replace(/<[^<>]*>?/g, ' '))), media: [] };
  }
}

/**
 * Tags that only change how letters look. They are not kept, and a parser opens those that are left open again in
 * every paragraph that follows: a small text could become a huge tree.
 */
const FORMATTING = /<\/?(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s>/])[^>]{0,500}>/gi;

/** Paragraphs of plain text, divided by blank lines. */
function plainBlocks(text: string): Block[] {
  const paragraphs = visibleText(text)
    .split(/\n[^\S\n]*\n/)
    .map(foldSpace)
    .filter((paragraph) => paragraph !== '');
  return paragraphs.map((paragraph) => ({
    paragraphs: [paragraph],
    markdown: escapeLineStart(escapeInline(paragraph)),
    links: [],
    listed: false,
  }));
}

/** Resolves links, takes out pictures but keeps their words, and cuts what is hidden or nested too deep. */
function prepare(parent: Parents, base: string | null, media: string[], depth: number): void {
  const kept: Nodes[] = [];
  for (const child of parent.children) {
    if (child.type === 'text') kept.push(child);
    if (child.type !== 'element') continue;
    if (child.tagName === 'img' || child.tagName === 'figcaption') keepWords(child, media);
    else if (child.properties.hidden === undefined && depth < DEEPEST) {
      if (child.tagName === 'a') resolveLink(child, base);
      prepare(child, base, media, depth + 1);
      kept.push(child);
    }
  }
  parent.children = kept as Element['children'];
}

function resolveLink(link: Element, base: string | null): void {
  const address = webAddress(String(link.properties.href ?? ''), base);
  link.properties = address === null ? {} : { href: address };
}

function keepWords(element: Element, media: string[]): void {
  if (media.length >= MOST_MEDIA) return;
  const words = element.tagName === 'img' ? String(element.properties.alt ?? '') : textContent(element);
  const line = lineFromHtml(words, TEXT_LIMITS.caption);
  if (line !== '' && !media.includes(line)) media.push(line);
}
