/**
 * A story's two files. `<slug>.md` is the page as Markdown, readable on a code host: what readers see, each
 * item ending in its id (`^k-1f…`). `<slug>.evidence.json` is everything else: sources with their offsets,
 * rules, scores. The words themselves stand only in the Markdown; the evidence keeps a digest of each, so
 * that an edit by a person is found and named.
 */
import type { Break, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { eventStatusLabels, keyPointLabels } from '../model/labels.ts';
import type { KeyPoint, Name, SourceReference, Story, TimelineEntry, Unknown } from '../model/story.ts';
import { SUMMARY, storySchema } from '../model/story.ts';
import { digest, shortDigest } from '../text/digest.ts';
import { eventDateWords } from '../time/event-date.ts';
import { FrontMatterError, readFrontMatter, writeFrontMatter } from './front-matter.ts';

export interface StoryFiles {
  readonly markdown: string;
  readonly evidence: string;
}

/** An item of the page whose words stand in the Markdown. */
interface Worded {
  readonly id: string;
  readonly text: string;
}

const markdown = remark().use(remarkGfm).data('settings', { bullet: '-', rule: '-' }).freeze();

const EDITORS = 'From the editors';
const EDITORS_LINE = `\n## ${EDITORS}\n`;
const DIGEST_LENGTH = 16;

/** The lists of a story whose items' words stand in the Markdown. */
const wordedLists = ['thingsToKnow', 'timeline', 'undated', 'unknowns'] as const;

/** The files of a story. The same story gives the same bytes. */
export function writeStory(story: Story): StoryFiles {
  const evidence = `${JSON.stringify(evidenceOf(story), null, 1)}\n`;
  const body = bodyOf(story);
  const data = { id: story.id, title: story.title, language: story.language };
  return { markdown: writeFrontMatter({ ...data, digest: digestOf(data, body, evidence) }, body), evidence };
}

/**
 * The story in its two files, with the words as they stand in the Markdown; what was reworded there is an editor's.
 * @throws z.ZodError, SyntaxError or FrontMatterError where the files are not a story's
 */
export function readStory(markdown: string, evidence: string): Story {
  const { data, body } = readFrontMatter(markdown);
  const isIntact = digestOf(data, body, evidence) === data.digest;
  const texts = isIntact ? writtenTexts(body) : textsOf(body);
  const record = JSON.parse(evidence) as Record<string, unknown>;
  const editorsMark = (written: string, id: string) =>
    isIntact || shortDigest(texts.get(id) ?? '') === written ? {} : { byEditor: true };
  const withText = (items: unknown) =>
    (items as { id: string; digest: string }[])
      .filter(({ id }) => texts.has(id))
      .map((item) => ({ ...item, text: texts.get(item.id), ...editorsMark(item.digest, item.id) }));
  const { words, ...fields } = record;
  const story: Record<string, unknown> = {
    ...fields,
    id: data.id,
    title: data.title,
    language: data.language,
  };
  for (const list of wordedLists) story[list] = withText(record[list]).map(withoutDigest);
  story.summary = {
    ...(record.summary as object),
    text: texts.get(SUMMARY) ?? '',
    ...editorsMark((words as { summary: string }).summary, SUMMARY),
  };
  // The digest proves that these are our own bytes: they need no second proof.
  return isIntact ? (story as Story) : storySchema.parse(story);
}

function withoutDigest({ digest: _, ...item }: Record<string, unknown>): Record<string, unknown> {
  return item;
}

/** The 1-based line of a page's Markdown on which an item's words stand; undefined where it has no such item. */
export function lineOfItem(markdown: string, id: string): number | undefined {
  const end = markdown.split('\n').findIndex((line) => ITEM_END.exec(line)?.[1] === id);
  return end > 0 ? end : undefined;
}

/**
 * The id in the front matter of a story's Markdown.
 * @throws FrontMatterError where there is none
 */
export function storyIdOf(markdown: string): string {
  const { id } = readFrontMatter(markdown).data;
  if (typeof id !== 'string') throw new FrontMatterError('The front matter gives no id of a story.', 1);
  return id;
}

/** What a person changed in a story's Markdown, which belongs in its curation file. */
export type StoryEdit =
  | { readonly kind: 'title' | 'summary'; readonly text: string }
  /** A key point in other words: nothing else on a page can be reworded. */
  | { readonly kind: 'reworded'; readonly id: string; readonly text: string }
  | { readonly kind: 'removed'; readonly id: string }
  /** The editors' own text below the page, and as it stood before. */
  | { readonly kind: 'context'; readonly text: string; readonly before: string }
  | { readonly kind: 'other' };

/** What the evidence says of the words in the Markdown. */
type WordsRecord = Record<string, { digest: string; id: string }[]> & {
  readonly words: { title: string; summary: string };
};

/** The edits made to a story's Markdown since the machine wrote it; `other` among them where anything else was changed. */
export function findEdits({ markdown, evidence }: StoryFiles): StoryEdit[] {
  const { data, body } = readFrontMatter(markdown);
  const { digest: written, ...rest } = data;
  if (digestOf(rest, body, evidence) === written) return [];
  const record = JSON.parse(evidence) as WordsRecord;
  const story = readStory(markdown, evidence);
  const { page, editors } = divideBody(body);
  const context = story.context?.markdown.trim() ?? '';
  const edits: StoryEdit[] = [
    ...titleEdits(String(data.title), headingOf(page), record.words.title),
    ...itemEdits(textsOf(body), record),
  ];
  if (editors.trim() !== context) edits.push({ kind: 'context', text: editors.trim(), before: context });
  const isWhole = edits.length > 0 && frameOf(page) === frameOf(bodyOf({ ...story, context: null }));
  return isWhole ? edits : [...edits, { kind: 'other' }];
}

/** The title stands in the front matter and over the page: whichever was changed. */
function titleEdits(title: string, heading: string, written: string): StoryEdit[] {
  const [changed, other] = [title, heading].filter((words) => shortDigest(words) !== written);
  if (changed === undefined) return [];
  return other === undefined || other === changed ? [{ kind: 'title', text: changed }] : [{ kind: 'other' }];
}

function itemEdits(texts: ReadonlyMap<string, string>, record: WordsRecord): StoryEdit[] {
  const edits: StoryEdit[] = [];
  const summary = texts.get(SUMMARY);
  if (summary !== undefined && shortDigest(summary) !== record.words.summary)
    edits.push({ kind: 'summary', text: summary });
  for (const item of wordedLists.flatMap((list) => record[list] ?? [])) {
    const text = texts.get(item.id);
    if (text === undefined) edits.push({ kind: 'removed', id: item.id });
    else if (shortDigest(text) !== item.digest)
      edits.push(
        record.thingsToKnow?.includes(item) ? { kind: 'reworded', id: item.id, text } : { kind: 'other' },
      );
  }
  return edits;
}

function headingOf(page: string): string {
  return plainLine(/^# (.*)$/m.exec(page)?.[1] ?? '');
}

/** The page without its title and the words of its items, and without lists and headings that have nothing below them. */
function frameOf(page: string): string {
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

function digestOf(data: Readonly<Record<string, unknown>>, body: string, evidence: string): string {
  return digest(JSON.stringify([data.id, data.title, data.language, body.trim(), evidence])).slice(
    0,
    DIGEST_LENGTH,
  );
}

/** The story without its words, with a digest of each in their place. */
function evidenceOf(story: Story): Record<string, unknown> {
  const { id: _id, title, language: _language, summary, ...rest } = story;
  const record: Record<string, unknown> = {
    ...rest,
    words: { title: shortDigest(title), summary: shortDigest(summary.text) },
  };
  const { text: _text, ...summaryEvidence } = summary;
  record.summary = summaryEvidence;
  for (const list of wordedLists) {
    record[list] = story[list].map(({ text, ...item }) => ({ ...item, digest: shortDigest(text) }));
  }
  return record;
}

/** Characters that the writer escapes, or that Markdown reads as more than themselves. */
const MARKED = /[\\&*_[\]`<~]/;
const ITEM_END = /\^([a-z][a-z0-9-]*)$/;

/** As `textsOf`, for a body as the writer left it: the words of an item are the line above its end. */
function writtenTexts(body: string): Map<string, string> {
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
function textsOf(body: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const paragraph of paragraphsOf(markdown.parse(divideBody(body).page))) {
    const item = readItem(paragraph);
    if (item) texts.set(item.id, item.text);
  }
  return texts;
}

/** What the machine writes of a body, and the editors' context below it. */
function divideBody(body: string): { readonly page: string; readonly editors: string } {
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

function bodyOf(story: Story): string {
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
