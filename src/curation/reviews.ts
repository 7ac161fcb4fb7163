/**
 * An editor's words and decisions stand though what they rest on changes. Then the editor is told what the source said and
 * says now, and the page tells its readers, until the decision is changed or the file says that it was reviewed.
 */
import type { Curation } from '../model/curation.ts';
import type { Problem } from '../model/problem.ts';
import {
  type Decided,
  type KeyPoint,
  type SourceReference,
  type Story,
  SUMMARY,
  type TimelineEntry,
} from '../model/story.ts';
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

interface Sourced {
  readonly sources: readonly SourceReference[];
}

/** What of a page is reviewed. */
type Reviewed = Pick<
  Story,
  'title' | 'titled' | 'summary' | 'thingsToKnow' | 'timeline' | 'undated' | 'updated' | 'coverage'
>;

type Item = KeyPoint | TimelineEntry;

interface Setting {
  readonly curation: Curation;
  /** The page before anything was decided. */
  readonly machine: Reviewed;
  /** The page as last written. */
  readonly earlier: Reviewed | null;
  readonly reports: Reports;
}

/** Something on the page that editors decided on. */
interface Case {
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

interface Fault {
  readonly how: NonNullable<Decided['outdated']>['how'];
  readonly now: SourceReference | undefined;
}

interface Ruling {
  readonly decided: Decided;
  readonly fault: Fault | null;
}

/** The page with what is to be told of its decisions, and the decisions that need a look. */
export function reviewDecisions<T extends Reviewed>(
  page: T,
  setting: Setting,
): { readonly page: T; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const { title, summary } = setting.curation.decisions;
  const rule = (found: Case): Ruling => {
    const ruling = rulingOn(found, page, setting);
    problems.push(...needsReview(found, ruling, setting));
    return ruling;
  };
  const item = <I extends Item>(one: I): I => {
    const found = caseOfItem(one, setting);
    if (!found) return one;
    const { decided, fault } = rule(found);
    return { ...one, decided, sources: withNewer(one.sources, fault) };
  };
  const reviewed: T = {
    ...page,
    ...(title === undefined ? {} : { titled: titleReviewed(title, setting, rule) }),
    ...(summary === undefined ? {} : { summary: summaryReviewed(page, setting, rule) }),
    thingsToKnow: page.thingsToKnow.map(item),
    timeline: page.timeline.map(item),
    undated: page.undated.map(item),
  };
  return { page: reviewed, problems };
}

type Rule = (found: Case) => Ruling;

/** A title rests on the headline that stood when it was written. */
function titleReviewed(words: string, setting: Setting, rule: Rule): NonNullable<Story['titled']> {
  const { earlier, machine, reports } = setting;
  const then = earlier?.titled;
  const isSame = then !== undefined && then.by === digestOf(words, setting);
  const source = isSame ? then.source : headlineIn(earlier && !then ? earlier : machine);
  const report = machine.coverage.find(({ article }) => article === source?.article);
  const instead = report && headlineIn({ title: report.title, coverage: [report] });
  const { decided } = rule({
    ...{ path: 'title', source, said: source, instead, decidedThen: then, decision: words, words },
    others: [machine.summary, ...itemsOf(machine)],
  });
  return { ...decided, ...(source && reports.has(source.article) ? { source } : {}) };
}

/** A summary keeps the sources that it was written on while they stand. */
function summaryReviewed(page: Reviewed, setting: Setting, rule: Rule): Story['summary'] {
  const { earlier, machine, reports } = setting;
  const { text: words } = page.summary;
  const then = earlier?.summary.decided;
  const isSame = then !== undefined && then.by === digestOf(words, setting);
  const { sources } = earlier && (isSame || !then) ? earlier.summary : machine.summary;
  const [source] = sources;
  const { decided, fault } = rule({
    ...{ path: SUMMARY, source, said: source, decidedThen: then, decision: words, words },
    others: [machine.summary, ...itemsOf(machine)],
  });
  const standing = sources.filter((one) => reports.has(one.article) && reports.says(one));
  return {
    ...page.summary,
    sources: withNewer(standing.length > 0 ? standing : machine.summary.sources, fault),
    decided,
  };
}

function caseOfItem(item: Item, { curation, machine, earlier }: Setting): Case | null {
  const { id } = item;
  const { pin } = curation.decisions;
  const { key, decision } = decisionOn(item, curation);
  if (decision === undefined) return null;
  const before = itemsOf(earlier).find((one) => one.id === id);
  const told = itemsOf(machine).find((one) => one.id === id);
  const isPin = key === 'pin';
  return {
    path: isPin ? `pin.${pin.indexOf(id)}` : `${key}.${id}`,
    source: item.sources[0],
    said: before?.sources[0],
    instead: told?.sources[0],
    decidedThen: before?.decided,
    decision,
    words: key === 'reword' ? item.text : undefined,
    // What is only pinned is told in the words of today.
    facts: told && !isPin ? factsOf(told) : undefined,
    factsThen: before && !isPin ? factsOf(before) : undefined,
    // An event tells what was so on its day, whatever was counted since.
    others: 'status' in item ? [] : [machine.summary, ...itemsOf(machine).filter((one) => one.id !== id)],
  };
}

/** What editors decided on the item, where that could be done. */
function decisionOn(
  { id, byEditor, ...item }: Item,
  { decisions }: Curation,
): { readonly key: 'reword' | 'correct' | 'pin'; readonly decision: unknown } {
  const key = 'status' in item ? 'correct' : 'reword';
  const decision = byEditor ? decisions[key][id] : undefined;
  if (decision !== undefined) return { key, decision };
  return { key: 'pin', decision: decisions.pin.includes(id) ? 'pin' : undefined };
}

/** Of a key point the words that it is taken from; of an event, its date and status as told. */
function factsOf(item: Item): unknown {
  if (!('status' in item)) return item.sources[0]?.quote;
  const told = item.byEditor ? item.history?.at(-1) : item;
  return told && [told.date, told.status];
}

function itemsOf(page: Reviewed | null): Item[] {
  return page ? [...page.thingsToKnow, ...page.timeline, ...page.undated] : [];
}

/** The headline that a title is taken from, by its place. */
function headlineIn({ title, coverage }: Pick<Story, 'title' | 'coverage'>): SourceReference | undefined {
  const report = coverage.find((entry) => entry.title.includes(title));
  if (!report) return undefined;
  const { article, outlet, url, published, revisions } = report;
  const start = report.title.indexOf(title);
  const revision = revisions.at(-1)?.number ?? 1;
  return { article, outlet, url, published, quote: title, start, end: start + title.length, revision };
}

function rulingOn(found: Case, page: Reviewed, setting: Setting): Ruling {
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

function digestOf(decision: unknown, { curation }: Setting): string {
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

/** The sources, with the one of a newer figure after them. */
function withNewer(sources: readonly SourceReference[], fault: Fault | null): SourceReference[] {
  const newer = fault?.how === 'newer' ? fault.now : undefined;
  const isKnown = sources.some(({ article, start }) => article === newer?.article && start === newer.start);
  return newer && !isKnown ? [...sources, newer] : [...sources];
}

/** The most of a sentence that a message repeats. */
const MOST_QUOTED = 160;

function needsReview(found: Case, { decided, fault }: Ruling, { curation, reports }: Setting): Problem[] {
  const { outdated, by } = decided;
  if (!outdated || !fault || outdated.by !== by) return [];
  const [kind = '', id] = found.path.split('.');
  const name =
    id === undefined || kind === 'pin' ? `"${curation.decisions.pin[Number(id)] ?? kind}"` : `"${id}"`;
  const then = outdated.said && ` It said: “${shortened(outdated.said)}”.`;
  const now = fault.now ? ` Now: “${shortened(fault.now.quote)}”.` : '';
  const isHere = found.source !== undefined && reports.has(found.source.article);
  return [
    {
      code: 'needs-review',
      severity: 'warning',
      file: curation.file,
      line: curation.lineOf(found.path),
      message: `${WHAT_CHANGED[isHere || fault.how !== 'gone' ? fault.how : 'left'](name)}${then}${now}`,
      hint: HINTS[kind] ?? HINT,
    },
  ];
}

function shortened(quote: string): string {
  return quote.length <= MOST_QUOTED
    ? quote.replace(/[.]$/, '')
    : `${quote.slice(0, MOST_QUOTED).trimEnd()}…`;
}

const WHAT_CHANGED: Readonly<Record<Fault['how'] | 'left', (name: string) => string>> = {
  changed: (name) => `What ${name} rests on changed after your decision, which stands.`,
  newer: (name) => `A newer figure came after your decision on ${name}, which stands.`,
  gone: (name) => `The report behind ${name} no longer says what you decided on; your decision stands.`,
  left: (name) => `The report behind ${name} is no longer part of this story; your decision stands.`,
};

const HINT =
  'Change the entry or take it out; to let it stand as it is, write today’s date as "reviewed:" in this file.';
const HINTS: Readonly<Record<string, string>> = {
  pin: 'Take the pin out; to let it stand, write today’s date as "reviewed:" in this file.',
};
