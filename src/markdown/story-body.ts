/**
 * The body of a story's page in Markdown: its sections, and items that end in their ids; written, and read back from
 * what a person may have made of it.
 */
import type { Break, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { eventStatusLabels, keyPointLabels } from '../model/labels.ts';
import {
  type KeyPoint,
  type Name,
  type SourceReference,
  type Story,
  SUMMARY,
  type TimelineEntry,
  type Unknown,
} from '../model/story.ts';
import { eventDateWords } from '../time/event-date.ts';
import { plainLines } from './plain-lines.ts';

/** An item of the page whose words stand in the Markdown. */
interface Worded {
  readonly id: string;
  readonly text: string;
}

const markdown = remark().use(remarkGfm).data('settings', { bullet: '-', rule: '-' }).freeze();

const EDITORS = 'From the editors';
const EDITORS_LINE = `\n## ${EDITORS}\n`;
/** The 1-based line of a page's Markdown on which an item's words stand; undefined where it has no such item. */
export function lineOfItem(markdown: string, id: string): number | undefined {
  const end = plainLines(markdown)
    .split('\n')
    .findIndex((line) => ITEM_END.exec(line)?.[1] === id);
  return end > 0 ? end : undefined;
}

/** Characters that the writer escapes, or that Markdown reads as more than themselves. */
const MARKED = /[\\&*_[\]`<~]/;
const ITEM_END = /\^([a-z][a-z0-9-]*)$/;

/** As `textsOf`, for a body as the writer left it: the words of an item are the line above its end. */
export function writtenTexts(body: string): Map<string, string> {
  const texts = new Map<string, string>();
  let above = '';
  for (const line of body.split('\n')) {
    if (line === `## ${EDITORS}`) break;
    const id = ITEM_END.exec(line)?.[1];
    if (id !== undefined && above.endsWith('\\'))
      texts.set(id, plainLine(above.replace(/^(?:- | {2})/, '').slice(0, -1)));
    above = line;
  }
  return texts;
}

function plainLine(line: string): string {
  return MARKED.test(line) ? textOf(markdown.parse(line)) : line;
}

/** The words of each item of a page body, by id. */
export function textsOf(body: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const paragraph of paragraphsOf(markdown.parse(divideBody(body).page))) {
    const item = readItem(paragraph);
    if (item) texts.set(item.id, item.text);
  }
  return texts;
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
function readItem(paragraph: Paragraph): Worded | null {
  const lines: string[] = [''];
  for (const child of paragraph.children) {
    if (child.type === 'break') lines.push('');
    else lines[lines.length - 1] += textOf(child);
  }
  const id = ITEM_END.exec(lines.at(-1) ?? '')?.[1];
  const text = lines.at(-2);
  return id && text !== undefined ? { id, text: text.replace(/\s*\n\s*/g, ' ').trim() } : null;
}

export function bodyOf(story: Story): string {
  const root: Root = {
    type: 'root',
    children: [
      heading(1, story.title),
      item(null, { id: SUMMARY, text: story.summary.text }, story.summary.sources),
      ...section('Things to know', story.thingsToKnow.map(keyPointItem)),
      ...section('Timeline', story.timeline.map(timelineItem)),
      ...section('No date given', story.undated.map(timelineItem)),
      ...section('Who’s who', [...story.people, ...story.organizations].map(nameItem)),
      ...section('Not known', story.unknowns.map(unknownItem)),
      ...section(
        'How it is reported',
        story.attributions.map(({ chain }) => line(chain.map(({ name }) => name).join(' ← '))),
      ),
      ...section(
        'Background',
        story.related.map(({ title, url, from }) => paragraph([linkOr(title, url), text(` (${from})`)])),
      ),
      ...section('Coverage', story.coverage.map(coverageItem)),
    ],
  };
  const machine = markdown.stringify(root);
  return story.context ? `${machine}${EDITORS_LINE}\n${story.context.markdown.trim()}\n` : machine;
}

function keyPointItem(point: KeyPoint): Paragraph {
  return item(keyPointLabels[point.kind], point, point.sources);
}

function timelineItem(entry: TimelineEntry): Paragraph {
  const label = [eventDateWords(entry, 'en'), eventStatusLabels[entry.status].toLowerCase()]
    .filter(Boolean)
    .join(' · ');
  return item(label || null, entry, entry.sources);
}

function unknownItem(unknown: Unknown): Paragraph {
  return item(null, unknown, unknown.sources);
}

function nameItem({ name, roles }: Name): Paragraph {
  return paragraph([strong(name), text(roles[0] ? `, ${roles[0].text}` : '')]);
}

function coverageItem({ outlet, title, url, published }: Story['coverage'][number]): Paragraph {
  return paragraph([text(`${published?.slice(0, 10) ?? 'undated'}, ${outlet}: `), linkOr(title, url)]);
}

/** Label, words, and sources with the id: three lines of one paragraph. */
function item(
  label: string | null,
  { id, text: words }: Worded,
  sources: readonly SourceReference[],
): Paragraph {
  const named = new Map(sources.map((source) => [`${source.outlet} ${source.url}`, source]));
  const links = [...named.values()].flatMap(({ outlet, url }) => [linkOr(outlet, url), text(' · ')]);
  return paragraph([
    ...(label ? [strong(label), lineBreak()] : []),
    text(words),
    lineBreak(),
    ...links,
    text(`^${id}`),
  ]);
}

function section(title: string, paragraphs: readonly Paragraph[]): RootContent[] {
  if (paragraphs.length === 0) return [];
  const items: ListItem[] = paragraphs.map((child) => ({
    type: 'listItem',
    spread: false,
    children: [child],
  }));
  const list: List = { type: 'list', ordered: false, spread: false, children: items };
  return [heading(2, title), list];
}

function heading(depth: 1 | 2, title: string): RootContent {
  return { type: 'heading', depth, children: [text(title)] };
}
function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}
function line(words: string): Paragraph {
  return paragraph([text(words)]);
}
function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
function strong(words: string): PhrasingContent {
  return { type: 'strong', children: [text(words)] };
}
function lineBreak(): Break {
  return { type: 'break' };
}
function linkOr(words: string, url: string | null): PhrasingContent {
  return url ? { type: 'link', url, children: [text(words)] } : text(words);
}

/** The title over a page. */
export function headingOf(page: string): string {
  return plainLine(/^# (.*)$/m.exec(page)?.[1] ?? '');
}

/** The page without its title and the words of its items, and without lists and headings that have nothing below them. */
export function frameOf(page: string): string {
  const root = markdown.parse(page);
  const [first] = root.children;
  if (first?.type === 'heading' && first.depth === 1) first.children = [text('…')];
  for (const paragraph of paragraphsOf(root)) if (readItem(paragraph)) blankWords(paragraph);
  for (const block of root.children)
    if (block.type === 'list') block.children = block.children.filter(({ children }) => children.length > 0);
  const blocks = root.children.filter((block) => block.type !== 'list' || block.children.length > 0);
  root.children = blocks.filter(({ type }, at) => {
    const next = blocks[at + 1];
    return type !== 'heading' || (next !== undefined && next.type !== 'heading');
  });
  return markdown.stringify(root);
}

function blankWords(paragraph: Paragraph): void {
  const breaks = [...paragraph.children.keys()].filter((at) => paragraph.children[at]?.type === 'break');
  const [before = -1, after = 0] = breaks.length > 1 ? breaks.slice(-2) : [-1, ...breaks];
  paragraph.children.splice(before + 1, after - before - 1, text('…'));
}
