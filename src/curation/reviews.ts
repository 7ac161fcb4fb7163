/**
 * An editor's words and decisions stand though what they rest on changes. Then the editor is told what the source said and
 * says now, and the page tells its readers, until the decision is changed or the file says that it was reviewed.
 */
import type { Curation } from '../model/curation.ts';
import type { Problem } from '../model/problem.ts';
import {
  type KeyPoint,
  type SourceReference,
  type Story,
  SUMMARY,
  type TimelineEntry,
} from '../model/story.ts';
import { needsReview } from './needs-review.ts';
import {
  type Case,
  digestOf,
  type Fault,
  type Reviewed,
  type Ruling,
  rulingOn,
  type Setting,
} from './ruling.ts';

type Item = KeyPoint | TimelineEntry;

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

/** The sources, with the one of a newer figure after them. */
function withNewer(sources: readonly SourceReference[], fault: Fault | null): SourceReference[] {
  const newer = fault?.how === 'newer' ? fault.now : undefined;
  const isKnown = sources.some(({ article, start }) => article === newer?.article && start === newer.start);
  return newer && !isKnown ? [...sources, newer] : [...sources];
}
