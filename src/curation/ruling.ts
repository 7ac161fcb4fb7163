/** Whether what an editor's decision rests on is as it was when it was made. */
import type { Curation } from '../model/curation.ts';
import type { Decided, SourceReference, Story } from '../model/story.ts';
import { shortDigest } from '../text/digest.ts';

/** What the articles of the story say today. */
export interface Reports {
  /** Whether the article is part of the story. */
  readonly has: (article: string) => boolean;
  /** Whether the article still says these words. */
  readonly says: (source: SourceReference) => boolean;
  /** Whether the one gives a later value of what the other counts. */
  readonly isNewerFigure: (now: Sourced, before: Sourced) => boolean;
}

/** Where nothing is known of the articles, all stands. */
export const UNCHANGED: Reports = { has: () => true, says: () => true, isNewerFigure: () => false };

export interface Sourced {
  readonly sources: readonly SourceReference[];
}

/** What of a page is reviewed. */
export type Reviewed = Pick<
  Story,
  'title' | 'titled' | 'summary' | 'thingsToKnow' | 'timeline' | 'undated' | 'updated' | 'coverage'
>;

export interface Setting {
  readonly curation: Curation;
  /** The page before anything was decided. */
  readonly machine: Reviewed;
  /** The page as last written. */
  readonly earlier: Reviewed | null;
  readonly reports: Reports;
}

/** Something on the page that editors decided on. */
export interface Case {
  /** Where the decision stands in its file. */
  readonly path: string;
  /** What the decision rests on, and what a newer figure would be newer than. */
  readonly source: SourceReference | undefined;
  /** What the source said when the page was last written. */
  readonly said: SourceReference | undefined;
  /** What it says instead, if it no longer does. */
  readonly instead?: SourceReference | undefined;
  /** What makes it another matter, as the machine tells it, if it does, and as the editors saw it. */
  readonly facts?: unknown;
  readonly factsThen?: unknown;
  readonly decidedThen: Decided | undefined;
  readonly decision: unknown;
  /** The words that editors wrote, if they did. */
  readonly words: string | undefined;
  /** What else the machine says. */
  readonly others: readonly Sourced[];
}

export interface Fault {
  readonly how: NonNullable<Decided['outdated']>['how'];
  readonly now: SourceReference | undefined;
}

export interface Ruling {
  readonly decided: Decided;
  readonly fault: Fault | null;
}

export function rulingOn(found: Case, page: Reviewed, setting: Setting): Ruling {
  const { decidedThen: then, said, facts, factsThen } = found;
  const by = digestOf(found.decision, setting);
  const isSame = then?.by === by;
  const on = isSame ? then.on : shortDigest(JSON.stringify(factsThen ?? facts ?? null));
  const at = isSame ? (then.at ?? null) : (setting.earlier ?? page).updated;
  const fault = faultOf(found, facts !== undefined && on !== shortDigest(JSON.stringify(facts)), setting);
  if (!fault) return { decided: { on, by, at }, fault };
  const now = shortDigest(`${fault.how} ${fault.now?.quote ?? ''}`);
  const known = isSame || then?.outdated?.now === now ? then?.outdated : undefined;
  const told = known ?? (said ? { said: said.quote, quotes: [stretchOf(said)] } : { said: '', quotes: [] });
  const isTold = (told.quotes ?? []).every(({ article }) => setting.reports.has(article));
  const words = isTold ? { said: told.said, quotes: told.quotes } : { said: '', quotes: [] };
  const seenBy = known?.now === now ? known.by : by;
  return { decided: { on, by, at, outdated: { how: fault.how, ...words, now, by: seenBy } }, fault };
}

export function digestOf(decision: unknown, { curation }: Setting): string {
  return shortDigest(JSON.stringify([decision, curation.decisions.reviewed]));
}

function stretchOf({ article, start, quote }: SourceReference) {
  return { article, start, end: start + quote.length };
}

function faultOf(found: Case, isOther: boolean, { reports }: Setting): Fault | null {
  const { source, instead, others, words } = found;
  if (isOther) return { how: 'changed', now: instead };
  const wasGone = found.decidedThen?.outdated?.how === 'gone';
  if (!source) return wasGone ? { how: 'gone', now: undefined } : null;
  // What editors added can lose nothing.
  if (source.article === '') return null;
  if (!reports.has(source.article)) return { how: 'gone', now: undefined };
  if (!reports.says(source))
    return instead && instead.quote !== source.quote
      ? { how: 'changed', now: instead }
      : { how: 'gone', now: undefined };
  if (words !== undefined && !sharesFigure(words, source.quote)) return null;
  const newer = others.find((other) => reports.isNewerFigure(other, { sources: [source] }));
  return newer ? { how: 'newer', now: newer.sources[0] } : null;
}

const FIGURE = /\d[\d.,]*\d|\d/g;
const WRITTEN_FIGURE =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|dozens?)\b/gi;

/** Whether the words say a number that the source says, or say it in the other's way: "two" for "2". */
function sharesFigure(words: string, quote: string): boolean {
  const figures = (text: string) => [
    ...(text.match(FIGURE) ?? []),
    ...(text.match(WRITTEN_FIGURE) ?? []).map((figure) => figure.toLowerCase()),
  ];
  const said = new Set(figures(quote));
  return figures(words).some((figure) => said.has(figure) || /^[a-z]/.test(figure));
}
