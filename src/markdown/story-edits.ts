/** What a person changed on a story's page. */
import { SUMMARY } from '../model/story.ts';
import { shortDigest } from '../text/digest.ts';
import { refuseUnfinishedMerge } from './front-matter.ts';
import { readPageFrontMatter } from './page-front-matter.ts';
import { plainLines } from './plain-lines.ts';
import { divideBody, frameOf, headingOf, itemTexts, lineOfItem } from './read-story-body.ts';
import {
  digestOf,
  type Evidence,
  readEvidence,
  readStory,
  type StoryFiles,
  wordedLists,
} from './story-file.ts';
import { writeBody } from './write-story-body.ts';

/** Words that a person put in the place of others. */
interface NewWords {
  readonly text: string;
  /** The `shortDigest` of what stood there before. */
  readonly before: string;
}

/** What a person changed in a story's Markdown, which belongs in its curation file. */
export type StoryEdit =
  /** `context` is the editors' own text below the page. */
  | ({ readonly kind: 'title' | 'summary' | 'context' } & NewWords)
  /** A key point in other words: nothing else on a page can be reworded. */
  | ({ readonly kind: 'reworded'; readonly id: string } & NewWords)
  | { readonly kind: 'removed'; readonly id: string }
  /** With the 1-based line of the file on which it begins, where that can be told. */
  | { readonly kind: 'other'; readonly line?: number };

/**
 * The edits made to a story's Markdown since the machine wrote it; `other` among them where anything else was changed.
 * @throws FrontMatterError where there is no front matter, or a merge is not finished; else as `readStory`
 */
export function findEdits({ markdown, evidence }: StoryFiles): StoryEdit[] {
  const { data, body } = readPageFrontMatter(markdown);
  const { digest: written, ...rest } = data;
  if (digestOf(rest, body, evidence) === written) return [];
  refuseUnfinishedMerge(markdown);
  const record = readEvidence(evidence);
  const story = readStory(markdown, evidence);
  const { page, editors } = divideBody(body);
  const context = story.context?.markdown.trim() ?? '';
  const edits: StoryEdit[] = [
    ...titleEdits(String(data.title), headingOf(page), record.words.title),
    ...itemEdits(itemTexts(body), record, (id) => lineOfItem(markdown, id)),
  ];
  if (editors.trim() !== context)
    edits.push({ kind: 'context', text: editors.trim(), before: shortDigest(context) });
  const asWritten = writeBody({ ...story, context: null });
  if (edits.length > 0 && frameOf(page) === frameOf(asWritten)) return edits;
  const line = lineOfChange(markdown, page, asWritten);
  return [...edits, { kind: 'other', ...(line === null ? {} : { line }) }];
}

/** The first line of a page's file that is not as it was written; null where all of them are. */
function lineOfChange(markdown: string, page: string, asWritten: string): number | null {
  const written = asWritten.trim().split('\n');
  const at = page
    .trim()
    .split('\n')
    .findIndex((line, index) => line !== written[index]);
  const [above = ''] = plainLines(markdown).split(page.trim(), 1);
  return at < 0 ? null : above.split('\n').length + at;
}

/** The title stands in the front matter and over the page: whichever was changed. */
function titleEdits(title: string, heading: string, written: string): StoryEdit[] {
  const [changed, other] = [title, heading].filter((words) => shortDigest(words) !== written);
  if (changed === undefined) return [];
  if (changed === '') return [{ kind: 'other' }];
  return other === undefined || other === changed
    ? [{ kind: 'title', text: changed, before: written }]
    : [{ kind: 'other' }];
}

function itemEdits(
  texts: ReadonlyMap<string, string>,
  record: Evidence,
  lineOf: (id: string) => number | undefined,
): StoryEdit[] {
  const edits: StoryEdit[] = [];
  const summary = texts.get(SUMMARY);
  if (summary !== undefined && shortDigest(summary) !== record.words.summary)
    edits.push({ kind: 'summary', text: summary, before: record.words.summary });
  for (const item of wordedLists.flatMap((list) => record[list])) {
    const text = texts.get(item.id);
    if (text === undefined) edits.push({ kind: 'removed', id: item.id });
    else if (shortDigest(text) !== item.digest) {
      const line = lineOf(item.id);
      const isPoint = record.thingsToKnow.includes(item);
      edits.push(
        isPoint
          ? { kind: 'reworded', id: item.id, text, before: item.digest }
          : { kind: 'other', ...(line ? { line } : {}) },
      );
    }
  }
  return edits;
}
