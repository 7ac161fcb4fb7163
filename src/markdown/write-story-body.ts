/** Writes the body of a story's page in Markdown: its sections, and items that end in their ids. */
import type { Break, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { eventStatusLabels, keyPointLabels, outletName } from '../model/labels.ts';
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
import { EDITORS_LINE, pageMarkdown, type WordedItem } from './page-form.ts';

/** The page of a story, with the editors' context below it. */
export function writeBody(story: Story): string {
  const root: Root = {
    type: 'root',
    children: [
      heading(1, story.title),
      itemParagraph(null, { id: SUMMARY, text: story.summary.text }, story.summary.sources),
      ...section('Things to know', story.thingsToKnow.map(keyPointParagraph)),
      ...section('Timeline', story.timeline.map(timelineParagraph)),
      ...section('No date given', story.undated.map(timelineParagraph)),
      ...section('Who’s who', [...story.people, ...story.organizations].map(nameParagraph)),
      ...section('Not known', story.unknowns.map(unknownParagraph)),
      ...section(
        'How it is reported',
        story.attributions.map(({ chain }) => line(chain.map(({ name }) => name).join(' ← '))),
      ),
      ...section(
        'Background',
        story.related.map(({ title, url, from }) => paragraph([linkOr(title, url), text(` (${from})`)])),
      ),
      ...section('Coverage', story.coverage.map(coverageParagraph)),
    ],
  };
  const machine = pageMarkdown.stringify(root);
  return story.context ? `${machine}${EDITORS_LINE}\n${story.context.markdown.trim()}\n` : machine;
}

function keyPointParagraph(point: KeyPoint): Paragraph {
  return itemParagraph(keyPointLabels[point.kind], point, point.sources);
}

function timelineParagraph(entry: TimelineEntry): Paragraph {
  const label = [eventDateWords(entry, 'en'), eventStatusLabels[entry.status].toLowerCase()]
    .filter(Boolean)
    .join(' · ');
  return itemParagraph(label || null, entry, entry.sources);
}

function unknownParagraph(unknown: Unknown): Paragraph {
  return itemParagraph(null, unknown, unknown.sources);
}

function nameParagraph({ name, roles }: Name): Paragraph {
  return paragraph([strong(name), text(roles[0] ? `, ${roles[0].text}` : '')]);
}

function coverageParagraph(entry: Story['coverage'][number]): Paragraph {
  const { title, url, published } = entry;
  const day = published?.slice(0, 10) ?? 'undated';
  return paragraph([text(`${day}, ${outletName(entry)}: `), linkOr(title, url)]);
}

/** Label, words, and sources with the id: three lines of one paragraph. */
function itemParagraph(
  label: string | null,
  { id, text: words }: WordedItem,
  sources: readonly SourceReference[],
): Paragraph {
  const named = new Map(sources.map((source) => [`${outletName(source)} ${source.url}`, source]));
  const links = [...named.values()].flatMap((source) => [
    linkOr(outletName(source), source.url),
    text(' · '),
  ]);
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
