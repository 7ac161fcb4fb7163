/** What a person changed on a story's page. */
import { SUMMARY } from '../model/story.ts';
import { shortDigest } from '../text/digest.ts';
import { readPageFrontMatter } from './page-front-matter.ts';
import { bodyOf, divideBody, frameOf, headingOf, textsOf } from './story-body.ts';
import {
  digestOf,
  type Evidence,
  readEvidence,
  readStory,
  type StoryFiles,
  wordedLists,
} from './story-file.ts';

/** What a person changed in a story's Markdown, which belongs in its curation file. */
export type StoryEdit =
  | { readonly kind: 'title' | 'summary'; readonly text: string }
  /** A key point in other words: nothing else on a page can be reworded. */
  | { readonly kind: 'reworded'; readonly id: string; readonly text: string }
  | { readonly kind: 'removed'; readonly id: string }
  /** The editors' own text below the page, and as it stood before. */
  | { readonly kind: 'context'; readonly text: string; readonly before: string }
  | { readonly kind: 'other' };

/** The edits made to a story's Markdown since the machine wrote it; `other` among them where anything else was changed. */
export function findEdits({ markdown, evidence }: StoryFiles): StoryEdit[] {
  const { data, body } = readPageFrontMatter(markdown);
  const { digest: written, ...rest } = data;
  if (digestOf(rest, body, evidence) === written) return [];
  const record = readEvidence(evidence);
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
  if (changed === '') return [{ kind: 'other' }];
  return other === undefined || other === changed ? [{ kind: 'title', text: changed }] : [{ kind: 'other' }];
}

function itemEdits(texts: ReadonlyMap<string, string>, record: Evidence): StoryEdit[] {
  const edits: StoryEdit[] = [];
  const summary = texts.get(SUMMARY);
  if (summary !== undefined && shortDigest(summary) !== record.words.summary)
    edits.push({ kind: 'summary', text: summary });
  for (const item of wordedLists.flatMap((list) => record[list])) {
    const text = texts.get(item.id);
    if (text === undefined) edits.push({ kind: 'removed', id: item.id });
    else if (shortDigest(text) !== item.digest)
      edits.push(
        record.thingsToKnow.includes(item) ? { kind: 'reworded', id: item.id, text } : { kind: 'other' },
      );
  }
  return edits;
}
