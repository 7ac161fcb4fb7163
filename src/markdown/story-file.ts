/**
 * A story's two files. `<slug>.md` is the page as Markdown, readable on a code host: what readers see, each
 * item ending in its id (`^k-1f…`). `<slug>.evidence.json` is everything else: sources with their offsets,
 * rules, scores. The words themselves stand only in the Markdown; the evidence keeps a digest of each, so
 * that an edit by a person is found and named.
 */
import { z } from 'zod';
import { type Story, SUMMARY, storySchema } from '../model/story.ts';
import { shortDigest } from '../text/digest.ts';
import { FrontMatterError, writeFrontMatter } from './front-matter.ts';
import { lostLetters } from './lost-letters.ts';
import { readPageFrontMatter } from './page-front-matter.ts';
import { plainLines } from './plain-lines.ts';
import { itemTexts, itemTextsAsWritten } from './read-story-body.ts';
import { unfinishedMerge } from './unfinished-merge.ts';
import { writeBody } from './write-story-body.ts';

export interface StoryFiles {
  readonly markdown: string;
  readonly evidence: string;
}

const DIGEST_LENGTH = 16;

/** The lists of a story whose items' words stand in the Markdown. */
export const wordedLists = ['thingsToKnow', 'timeline', 'undated', 'unknowns'] as const;

const worded = z.array(z.looseObject({ id: z.string(), digest: z.string() }));

const evidenceSchema = z.looseObject({
  /** Digests of the words. */
  words: z.object({ title: z.string(), summary: z.string() }),
  thingsToKnow: worded,
  timeline: worded,
  undated: worded,
  unknowns: worded,
});

export type Evidence = z.infer<typeof evidenceSchema>;

/** The files of a story. The same story gives the same bytes. */
export function writeStory(story: Story): StoryFiles {
  const evidence = `${JSON.stringify(evidenceOf(story), null, 1)}\n`;
  const body = writeBody(story);
  const data = { id: story.id, title: story.title, language: story.language };
  return { markdown: writeFrontMatter({ ...data, digest: digestOf(data, body, evidence) }, body), evidence };
}

/**
 * The story in its two files, with the words as they stand in the Markdown; what was reworded there is an editor's.
 * @throws ZodError, SyntaxError or FrontMatterError where the files are not a story's
 */
export function readStory(markdown: string, evidence: string): Story {
  const { data, body } = readPageFrontMatter(markdown);
  const isIntact = digestOf(data, body, evidence) === data.digest;
  const texts = isIntact ? itemTextsAsWritten(body) : itemTexts(body);
  // The digest proves that these are our own bytes: they need no second proof.
  const record = isIntact ? (JSON.parse(evidence) as Evidence) : readEvidence(evidence);
  const editorsMark = (written: string, id: string) =>
    isIntact || shortDigest(texts.get(id) ?? '') === written ? {} : { byEditor: true };
  const withText = (items: Evidence['timeline']) =>
    items
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
    ...editorsMark(words.summary, SUMMARY),
  };
  return isIntact ? (story as Story) : storySchema.parse(story);
}

/**
 * What the evidence says besides the words of a page.
 * @throws SyntaxError where it is not that of a story
 */
export function readEvidence(evidence: string): Evidence {
  if (evidence.trim() === '') throw new SyntaxError('The evidence file beside it is missing or empty.');
  let record: unknown;
  try {
    record = JSON.parse(evidence);
  } catch (error) {
    const fault = lostLetters(evidence) ?? unfinishedMerge(evidence);
    throw new SyntaxError(
      fault
        ? `Line ${fault.line} of the evidence file beside it: ${fault.message}`
        : `The evidence file beside it is not valid JSON: ${(error as Error).message}.`,
    );
  }
  const result = evidenceSchema.safeParse(record);
  if (!result.success) throw new SyntaxError('The evidence file beside it is not that of a story.');
  return result.data;
}

function withoutDigest({ digest: _, ...item }: Record<string, unknown>): Record<string, unknown> {
  return item;
}

/**
 * The id in the front matter of a story's Markdown.
 * @throws FrontMatterError where there is none
 */
export function storyIdOf(markdown: string): string {
  const { id } = readPageFrontMatter(markdown).data;
  if (typeof id !== 'string') throw new FrontMatterError('The front matter gives no id of a story.', 1);
  return id;
}

export function digestOf(data: Readonly<Record<string, unknown>>, body: string, evidence: string): string {
  const words = [data.id, data.title, data.language, plainLines(body).trim(), plainLines(evidence)];
  return shortDigest(JSON.stringify(words), DIGEST_LENGTH);
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
