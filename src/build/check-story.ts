/**
 * What must hold of every page before it is published: each quote stands in its article at its place, each
 * statement is words of its sources, and no article is quoted at more length than its feed allows.
 */
import type { Problem } from '../model/problem.ts';
import type { SourceReference, Story } from '../model/story.ts';
import { countsAsQuote } from '../story/quote-budget.ts';

export interface SourceTexts {
  /** The text of an article in a revision; null where it is not known. */
  readonly textOf: (article: string, revision: number) => string | null;
  /** The most characters of an article that one page may quote, and the feed that says so. */
  readonly limitOf: (article: string) => { readonly feed: string; readonly characters: number } | null;
}

/** @param file the story's file below the content folder */
export function checkStory(story: Story, file: string, texts: SourceTexts): Problem[] {
  const sources = sourcesOf(story);
  return [
    ...sources.flatMap((source) => misquote(source, file, texts)),
    ...unsourced(story, file),
    ...overQuoted(sources.filter(countsAsQuote(story.coverage)), file, texts),
  ];
}

/** Every source reference of a story's page, wherever it stands; not the links that editors gave, nor what they hid. */
export function sourcesOf(story: Story): SourceReference[] {
  const found: SourceReference[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isSource(value)) found.push(value);
    else for (const part of Object.values(value)) visit(part);
  };
  visit({ ...story, hidden: [] });
  return found;
}

function isSource(value: object): value is SourceReference {
  return 'quote' in value && 'article' in value && value.article !== '';
}

function misquote(
  { article, revision, start, end, quote }: SourceReference,
  file: string,
  { textOf }: SourceTexts,
): Problem[] {
  if (textOf(article, revision)?.slice(start, end) === quote) return [];
  const message = `The quote “${quote.slice(0, 60)}” does not stand at ${start}–${end} of revision ${revision} of ${article}.`;
  const hint = 'Remove the story’s two files; the next update writes them anew.';
  return [{ code: 'quote-not-in-source', severity: 'error', file, message, hint }];
}

/** Statements that no source of theirs holds as one stretch of words; an editor's own are theirs. */
function unsourced(story: Story, file: string): Problem[] {
  const { summary, thingsToKnow, timeline, undated, unknowns } = story;
  const statements: { text: string; sources: readonly SourceReference[]; byEditor?: boolean | undefined }[] =
    [summary, ...thingsToKnow, ...timeline, ...undated, ...unknowns];
  return statements
    .filter(({ byEditor, text, sources }) => !byEditor && !sources.some(({ quote }) => standsIn(text, quote)))
    .map(({ text }) => ({
      code: 'statement-without-source',
      severity: 'error',
      file,
      message: `No source of it says “${text.slice(0, 80)}”.`,
      hint: 'Remove the story’s two files; the next update writes them anew.',
    }));
}

/** Whether a text is one clause of a quote; a cut at either end shows as "…", insertions stand in [ ]. */
export function standsIn(text: string, quote: string): boolean {
  const clause = text.replace(/^…\s*|\s*…$/g, '').replace(/\s*\[[^\]]*\]/g, '');
  return clause !== '' && (quote.includes(clause) || quote.includes(text));
}

function overQuoted(sources: readonly SourceReference[], file: string, { limitOf }: SourceTexts): Problem[] {
  const longest = new Map<string, Map<number, number>>();
  for (const { article, start, quote } of sources) {
    const quotes = longest.get(article) ?? new Map<number, number>();
    quotes.set(start, Math.max(quotes.get(start) ?? 0, quote.length));
    longest.set(article, quotes);
  }
  return [...longest].flatMap(([article, quotes]): Problem[] => {
    const limit = limitOf(article);
    const quoted = [...quotes.values()].reduce((sum, length) => sum + length, 0);
    if (!limit || quoted <= limit.characters) return [];
    const message = `The page quotes ${quoted} characters of ${article}; the feed ${limit.feed} allows ${limit.characters}.`;
    const hint = `Raise rights.quote of ${limit.feed} in feeds.yaml if the outlet agrees, or hide items of the page.`;
    return [{ code: 'quoted-too-much', severity: 'error', file, message, hint }];
  });
}
