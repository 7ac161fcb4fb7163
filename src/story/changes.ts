/**
 * What changed on a page since its last revision, in words; and for each item the revision in which it
 * appeared or changed. A page on which nothing changed keeps its revision, byte for byte. Words of an article that
 * left the story leave its past too.
 */
import type { KeyPoint, Story, TimelineEntry, Unknown } from '../model/story.ts';
import type { Answer, Draft, NewChange } from './change/draft.ts';
import {
  answerChange,
  eventChange,
  pointChange,
  summaryChange,
  unknownChange,
} from './change/item-changes.ts';
import { isLongerOrShorter, withoutInsertions } from './change/page-words.ts';
import { articleChanges, mergeChanges, newHeadlines, titleChange } from './change/report-changes.ts';
import type { IsNewerFigure } from './quantity/newer-figure.ts';
import { isWithoutWords } from './quote-budget.ts';
import { figureBefore } from './told-figure.ts';
import { FIRST_REVISION, Past, quotesOf } from './told-past.ts';

/** What the articles say of a page and of the one before it. */
export interface Comparison {
  readonly answers?: readonly Answer[];
  readonly isNewerFigure?: IsNewerFigure;
}

/** The story that a draft becomes after an earlier one, with `since` set and the changes told. */
export function compareWith(
  previous: Story | null,
  draft: Draft,
  { answers = [], isNewerFigure = () => false }: Comparison = {},
): Story {
  if (!previous) return begin(draft);
  const past = new Past(previous, draft);
  const earlier = figureBefore(past, draft, isNewerFigure);
  const stood = wordsOn(previous);
  const found = newsOf(past, draft, { answers, earlier, stood });
  const revision = found.length > 0 ? previous.revision + 1 : previous.revision;
  const at = draft.updated;
  const since = sinceOf(revision);
  return {
    ...draft,
    revision,
    thingsToKnow: draft.thingsToKnow.map((point) =>
      since(
        withPast(past, point, { revision, earlier }),
        previous.thingsToKnow,
        stood.get(withoutInsertions(point.text)),
      ),
    ),
    timeline: draft.timeline.map((entry) => since(entry, [...previous.timeline, ...previous.undated])),
    undated: draft.undated.map((entry) => since(entry, [...previous.timeline, ...previous.undated])),
    unknowns: draft.unknowns.map((unknown) => since(unknown, previous.unknowns)),
    ...(draft.hidden ? { hidden: draft.hidden.map((item) => past.withoutLost(item)) } : {}),
    changes: [...past.changes, ...found.map((change) => ({ revision, at, ...change }))],
  };
}

interface Looked {
  readonly answers: readonly Answer[];
  readonly earlier: ReturnType<typeof figureBefore>;
  /** The words that stood on the page. */
  readonly stood: ReadonlyMap<string, number>;
}

/** What changed and was not told before. Words that tell of one change tell of no other. */
function newsOf(past: Past, draft: Draft, { answers, earlier, stood }: Looked): NewChange[] {
  const previous = past.page;
  const told = toldOf(previous);
  const headlines = newHeadlines(previous, draft);
  const before = new Set([...stood.keys(), ...headlines]);
  const events = draft.timeline.flatMap((entry) => eventChange(past, entry, before, earlier));
  const known = new Set([...before, ...wordsOfEvents(draft, events)]);
  return [
    ...titleChange(past, draft),
    ...articleChanges(previous, draft),
    ...events,
    ...draft.thingsToKnow.flatMap((point) => pointChange(past, point, known, earlier)),
    ...summaryChange(past, draft, known, earlier),
    ...draft.unknowns
      .filter(({ text }) => !headlines.has(text))
      .flatMap((unknown) => unknownChange(previous, unknown)),
    ...answers.flatMap((answer) => answerChange(past, answer)),
    ...mergeChanges(previous, draft),
    ...contextChange(previous, draft),
  ].filter(
    ({ kind, text, item }) =>
      item === undefined || !(told.has(`${kind} ${text}`) || told.has(`${kind} ${item}`)),
  );
}

/**
 * Items come and go, and their news is told once; a report or the editors' context can change in the same words again.
 * What was told without words is known by the item, if that has left the page.
 */
function toldOf({ changes, thingsToKnow, timeline, undated, unknowns }: Story): Set<string> {
  const shown = new Set([...thingsToKnow, ...timeline, ...undated, ...unknowns].map(({ id }) => id));
  return new Set(
    changes.flatMap((change) => {
      const { kind, text, item } = change;
      if (item === undefined) return [];
      if (!isWithoutWords(change)) return [`${kind} ${text}`];
      return shown.has(item) ? [] : [`${kind} ${item}`];
    }),
  );
}

function begin(draft: Draft): Story {
  const since = <T>(item: T): T => ({ ...item, since: FIRST_REVISION });
  const text = `The story begins with ${count(draft.coverage.length, 'article')}.`;
  return {
    ...draft,
    revision: FIRST_REVISION,
    thingsToKnow: draft.thingsToKnow.map(since),
    timeline: draft.timeline.map(since),
    undated: draft.undated.map(since),
    unknowns: draft.unknowns.map(since),
    changes: [{ revision: FIRST_REVISION, at: draft.updated, kind: 'article', text, quotes: [] }],
  };
}

/** Sets an item's `since`: that of its earlier self where it says the same, else the revision in which its words came. */
function sinceOf(revision: number) {
  return <T extends KeyPoint | TimelineEntry | Unknown>(
    item: T,
    earlier: readonly T[],
    wordsCame = revision,
  ): T => {
    const old = earlier.find(({ id }) => id === item.id);
    return { ...item, since: old && saysTheSame(old, item) ? old.since : wordsCame };
  };
}

/** The words of a page, each with the revision in which they came, or the last at the latest. */
function wordsOn({ title, summary, timeline, undated, thingsToKnow, revision }: Story): Map<string, number> {
  const items = [...timeline, ...undated, ...thingsToKnow];
  return new Map([
    ...[title, summary.text].map((text) => [withoutInsertions(text), revision] as const),
    ...items.map(({ text, since }) => [withoutInsertions(text), since] as const),
  ]);
}

/** The words of the events of which these changes tell. */
function wordsOfEvents({ timeline }: Draft, changes: readonly NewChange[]): string[] {
  const told = new Set(changes.map(({ item }) => item));
  return timeline.filter(({ id }) => told.has(id)).map(({ text }) => withoutInsertions(text));
}

function saysTheSame<T extends KeyPoint | TimelineEntry | Unknown>(a: T, b: T): boolean {
  if (a.text !== b.text) return false;
  return !('status' in a && 'status' in b) || (a.status === b.status && a.date === b.date);
}

interface Remembering {
  readonly revision: number;
  readonly earlier: ReturnType<typeof figureBefore>;
}

/**
 * A key point whose words changed remembers what it said before; a new one, the words of which it gives a newer
 * figure. Where editors reword it nothing is said anew, and what they took off the page stays off it.
 */
function withPast(past: Past, point: KeyPoint, { revision, earlier }: Remembering): KeyPoint {
  if (point.byEditor) return point;
  const old = past.page.thingsToKnow.find(({ id }) => id === point.id);
  const before = old ? { text: old.text, quotes: quotesOf(old), was: old.was ?? [] } : earlier(point);
  if (!before) return point;
  const { text, quotes } = before;
  const said = [...before.was, { text, revision: revision - 1, quotes }].filter((one) =>
    past.tells(one.quotes),
  );
  // What it says again, in more words or fewer, is no past, and what it said twice is told once.
  const was = said.filter(
    (one, at) =>
      !isLongerOrShorter(one.text, point.text) &&
      said.findLastIndex((other) => other.text === one.text) === at,
  );
  return was.length > 0 ? { ...point, was } : point;
}

function contextChange(previous: Story, draft: Draft): NewChange[] {
  if (draft.context?.markdown === previous.context?.markdown) return [];
  return [
    {
      kind: 'editor',
      text: draft.context ? 'The editors’ context changed.' : 'The editors’ context was taken away.',
      quotes: [],
    },
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
