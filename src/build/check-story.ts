/**
 * What must hold of every page before it is published: each quote stands in its article at its place, each
 * statement is words of its sources, and no article is quoted at more length than its feed allows.
 */
import type { Problem } from '../model/problem.ts';
import { type SourceReference, type Story, SUMMARY } from '../model/story.ts';
import { countsAsQuote, quotesOfOutdated, type Stretch, stretchOf } from '../story/quote-budget.ts';

export const MISQUOTED = 'quote-not-in-source';
export const WITHOUT_SOURCE = 'statement-without-source';
export const QUOTED_TOO_MUCH = 'quoted-too-much';

export interface SourceTexts {
  /** The text of an article in a revision; null where it is not known. */
  readonly textOf: (article: string, revision: number) => string | null;
  /** The most characters of an article that one page may quote, and the feed that says so. */
  readonly limitOf: (article: string) => { readonly feed: string; readonly characters: number } | null;
}

/** A page as it lies on disk. */
export interface PageFile {
  /** Below the content folder. */
  readonly file: string;
  /** The 1-based line of an item's words, or of the summary's; undefined where it has none. */
  readonly lineOf: (item: string) => number | undefined;
}

export function checkStory(story: Story, page: PageFile, texts: SourceTexts): Problem[] {
  return [
    ...eachOnce(placedSources(story)).flatMap((placed) => misquote(placed, page, texts)),
    ...unsourced(story, page),
    ...overQuoted(quotedBy(story), page.file, texts),
  ];
}

/** What counts of what a page quotes, and of what it tells of its past. */
function quotedBy(story: Story): Stretch[] {
  const past = [...story.changes, ...story.thingsToKnow.flatMap(({ was }) => was ?? [])];
  const told = [...past.flatMap(({ quotes }) => quotes ?? []), ...quotesOfOutdated(story)];
  return [...sourcesOf(story).map(stretchOf), ...told].filter(countsAsQuote(story.coverage));
}

/** A source reference, and the item of the page that it stands under, if any. */
interface PlacedSource {
  readonly source: SourceReference;
  readonly item: string | undefined;
}

/** Every source reference of a story's page, wherever it stands; not the links that editors gave, nor what they hid. */
export function sourcesOf(story: Story): SourceReference[] {
  return placedSources(story).map(({ source }) => source);
}

function placedSources(story: Story): PlacedSource[] {
  const found: PlacedSource[] = [];
  const visit = (value: unknown, item: string | undefined): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isSource(value)) found.push({ source: value, item });
    else {
      const id = 'id' in value && typeof value.id === 'string' ? value.id : item;
      for (const [key, part] of Object.entries(value)) visit(part, key === SUMMARY ? SUMMARY : id);
    }
  };
  visit({ ...story, hidden: [] }, undefined);
  return found;
}

/** Each quote once, under the first item that has it. */
function eachOnce(placed: readonly PlacedSource[]): PlacedSource[] {
  const keyOf = ({ source: { article, revision, start, quote } }: PlacedSource) =>
    `${article} ${revision} ${start} ${quote}`;
  return [...new Map(placed.toReversed().map((one) => [keyOf(one), one])).values()].reverse();
}

/** The file, and the line of an item in it where it has one. */
function placeOf({ file, lineOf }: PageFile, item: string | undefined): Pick<Problem, 'file' | 'line'> {
  const line = item === undefined ? undefined : lineOf(item);
  return line === undefined ? { file } : { file, line };
}

function isSource(value: object): value is SourceReference {
  return 'quote' in value && 'article' in value && value.article !== '';
}

function misquote(
  { source: { article, revision, start, end, quote }, item }: PlacedSource,
  page: PageFile,
  { textOf }: SourceTexts,
): Problem[] {
  if (textOf(article, revision)?.slice(start, end) === quote) return [];
  const message = `The quote “${quote.slice(0, 60)}” does not stand at ${start}–${end} of revision ${revision} of ${article}.`;
  const hint =
    'If the article was edited or removed, run npm run update; else remove the story’s two files first, so that it writes them anew.';
  return [{ code: MISQUOTED, severity: 'error', ...placeOf(page, item), message, hint }];
}

/** Statements that no source of theirs holds as one stretch of words; an editor's own are theirs. */
function unsourced(story: Story, page: PageFile): Problem[] {
  const { summary, thingsToKnow, timeline, undated, unknowns } = story;
  const statements = [{ id: SUMMARY, ...summary }, ...thingsToKnow, ...timeline, ...undated, ...unknowns];
  return statements
    .filter(({ byEditor, text, sources }) => !byEditor && !sources.some(({ quote }) => standsIn(text, quote)))
    .map(({ id, text }) => ({
      code: WITHOUT_SOURCE,
      severity: 'error',
      ...placeOf(page, id),
      message: `No source of it says “${text.slice(0, 80)}”.`,
      hint: 'Words of your own belong in the story’s curation file; else remove the story’s two files, and the next update writes them anew.',
    }));
}

/** Whether a text is one clause of a quote; a cut at either end shows as "…", insertions stand in [ ]. */
export function standsIn(text: string, quote: string): boolean {
  const clause = text.replace(/^…\s*|\s*…$/g, '').replace(/\s*\[[^\]]*\]/g, '');
  return clause !== '' && (quote.includes(clause) || quote.includes(text));
}

function overQuoted(stretches: readonly Stretch[], file: string, { limitOf }: SourceTexts): Problem[] {
  const longest = new Map<string, Map<number, number>>();
  for (const { article, start, end } of stretches) {
    const quotes = longest.get(article) ?? new Map<number, number>();
    quotes.set(start, Math.max(quotes.get(start) ?? 0, end - start));
    longest.set(article, quotes);
  }
  return [...longest].flatMap(([article, quotes]): Problem[] => {
    const limit = limitOf(article);
    const quoted = [...quotes.values()].reduce((sum, length) => sum + length, 0);
    if (!limit || quoted <= limit.characters) return [];
    const message = `The page quotes ${quoted} characters of ${article}; the feed ${limit.feed} allows ${limit.characters}.`;
    const hint = `Raise rights.quote of ${limit.feed} in feeds.yaml if the outlet agrees, or hide items of the page.`;
    return [{ code: QUOTED_TOO_MUCH, severity: 'error', file, message, hint }];
  });
}
