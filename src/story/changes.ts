/**
 * What changed on a page since its last revision, in words; and for each item the revision in which it
 * appeared or changed. A page on which nothing changed keeps its revision, byte for byte.
 */
import { eventStatusLabels } from '../model/labels.ts';
import type { Change, Coverage, KeyPoint, Story, TimelineEntry, Unknown } from '../model/story.ts';
import { eventDateWords } from '../time/event-date.ts';

/** A page as composed anew: it knows nothing of its past but what `compareWith` gives it. */
export type Draft = Omit<Story, 'revision' | 'changes'>;

/** An unknown that a later source answered. */
export interface Answer {
  readonly id: string;
  readonly text: string;
}

type NewChange = Pick<Change, 'kind' | 'text' | 'item'>;

const FIRST_REVISION = 1;

/** The story that a draft becomes after an earlier one, with `since` set and the changes told. */
export function compareWith(previous: Story | null, draft: Draft, answers: readonly Answer[] = []): Story {
  if (!previous) return begin(draft);
  const told = new Set(previous.changes.filter(isOfItem).map(({ kind, text }) => `${kind} ${text}`));
  const stood = wordsOn(previous);
  const headlines = newHeadlines(previous, draft);
  const before = new Set([...stood.keys(), ...headlines]);
  const events = draft.timeline.flatMap((entry) => eventChange(previous, entry, before));
  const known = new Set([...before, ...wordsOfEvents(draft, events)]);
  const found = [
    ...titleChange(previous, draft),
    ...articleChanges(previous, draft),
    ...events,
    ...draft.thingsToKnow.flatMap((point) => pointChange(previous, point, known)),
    ...draft.unknowns
      .filter(({ text }) => !headlines.has(text))
      .flatMap((unknown) => unknownChange(previous, unknown)),
    ...answers.map(
      ({ text, id }): NewChange => ({ kind: 'answered', text: `No longer unknown: ${text}`, item: id }),
    ),
    ...contextChange(previous, draft),
  ].filter((change) => !(isOfItem(change) && told.has(`${change.kind} ${change.text}`)));
  const revision = found.length > 0 ? previous.revision + 1 : previous.revision;
  const at = draft.updated;
  const since = sinceOf(revision);
  return {
    ...draft,
    revision,
    thingsToKnow: draft.thingsToKnow.map((point) =>
      since(
        withPast(previous, point, revision),
        previous.thingsToKnow,
        stood.get(withoutInsertions(point.text)),
      ),
    ),
    timeline: draft.timeline.map((entry) => since(entry, [...previous.timeline, ...previous.undated])),
    undated: draft.undated.map((entry) => since(entry, [...previous.timeline, ...previous.undated])),
    unknowns: draft.unknowns.map((unknown) => since(unknown, previous.unknowns)),
    changes: [...previous.changes, ...found.map((change) => ({ revision, at, ...change }))],
  };
}

/** Items come and go, and their news is told once; a report or the editors' context can change in the same words again. */
function isOfItem({ item }: NewChange): boolean {
  return item !== undefined;
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
    changes: [{ revision: FIRST_REVISION, at: draft.updated, kind: 'article', text }],
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

/** A point says "on Monday [20 Oct 2025]" where the timeline has the date beside the words. */
function withoutInsertions(text: string): string {
  return text.replace(/ \[[^\]]{1,80}\]/g, '');
}

function saysTheSame<T extends KeyPoint | TimelineEntry | Unknown>(a: T, b: T): boolean {
  if (a.text !== b.text) return false;
  return !('status' in a && 'status' in b) || (a.status === b.status && a.date === b.date);
}

/**
 * A key point whose words changed remembers what it said before. Where editors reword it nothing is said anew, and
 * what they took off the page stays off it.
 */
function withPast(previous: Story, point: KeyPoint, revision: number): KeyPoint {
  const old = previous.thingsToKnow.find(({ id }) => id === point.id);
  if (!old || point.byEditor) return point;
  const said = [...(old.was ?? []), { text: old.text, revision: revision - 1 }];
  // What it says again is no past, and what it said twice is told once.
  const was = said.filter(
    ({ text }, at) => text !== point.text && said.findLastIndex((other) => other.text === text) === at,
  );
  return was.length > 0 ? { ...point, was } : point;
}

function titleChange(previous: Story, { title }: Draft): NewChange[] {
  return title === previous.title ? [] : [{ kind: 'title', text: `The headline was “${previous.title}”.` }];
}

function articleChanges(previous: Story, draft: Draft): NewChange[] {
  const known = new Map(previous.coverage.map((entry) => [entry.article, entry]));
  const added = draft.coverage.filter(({ article }) => !known.has(article));
  const revised = draft.coverage.filter(({ article, revisions }) => {
    const old = known.get(article);
    const before = new Set(old?.revisions.map(toldOfRevision));
    return old && revisions.some((revision) => !before.has(toldOfRevision(revision)));
  });
  const left = previous.coverage.filter(
    ({ article }) => !draft.coverage.some((entry) => entry.article === article),
  );
  return [
    ...added.map(
      ({ outlet, title }): NewChange => ({ kind: 'article', text: `New report: ${title} (${outlet})` }),
    ),
    ...revised.map(
      ({ outlet, title }): NewChange => ({
        kind: 'correction',
        text: `${outlet} changed its report: ${title}`,
      }),
    ),
    ...left.map(
      ({ outlet, title }): NewChange => ({
        kind: 'article',
        text: `No longer part of this story: ${title} (${outlet})`,
      }),
    ),
  ];
}

function toldOfRevision({ number, text }: Coverage['revisions'][number]): string {
  return `${number} ${text}`;
}

/** Headlines of reports that are new or changed: told as such, they are told. */
function newHeadlines(previous: Story, { coverage }: Draft): Set<string> {
  const known = new Map(previous.coverage.map(({ article, title }) => [article, title]));
  return new Set(coverage.flatMap(({ article, title }) => (known.get(article) === title ? [] : [title])));
}

/** What came to the timeline in words that stood on the page before, or that a new report is told by, is no news. */
function eventChange(previous: Story, entry: TimelineEntry, before: ReadonlySet<string>): NewChange[] {
  const old = [...previous.timeline, ...previous.undated].find(({ id }) => id === entry.id);
  if (!old && before.has(withoutInsertions(entry.text))) return [];
  if (!old) return [{ kind: 'event', text: `On the timeline: ${dated(entry)}`, item: entry.id }];
  if (old.status !== entry.status && entry.status === 'called-off') {
    return [{ kind: 'called-off', text: `Called off: ${entry.text}`, item: entry.id }];
  }
  if (old.date !== entry.date || old.status !== entry.status) {
    return [
      {
        kind: 'event',
        text: `Changed on the timeline: ${dated(entry)} (before: ${old.text === entry.text ? labelOf(old) : dated(old)})`,
        item: entry.id,
      },
    ];
  }
  return [];
}

function labelOf(entry: TimelineEntry): string {
  return [eventDateWords(entry, 'en') || 'no date', eventStatusLabels[entry.status].toLowerCase()]
    .filter(Boolean)
    .join(', ');
}

function dated(entry: TimelineEntry): string {
  return `${labelOf(entry)}: ${entry.text}`;
}

/** What became a point and stood on the page before, or is told as an event, is no news of its own. */
function pointChange(previous: Story, point: KeyPoint, known: ReadonlySet<string>): NewChange[] {
  const old = previous.thingsToKnow.find(({ id }) => id === point.id);
  if (!old && known.has(withoutInsertions(point.text))) return [];
  if (!old) return [{ kind: 'point', text: point.text, item: point.id }];
  if (old.text === point.text) return [];
  const before = point.byEditor ? '' : ` (before: ${old.text})`;
  return [{ kind: 'point', text: point.text + before, item: point.id }];
}

function unknownChange(previous: Story, unknown: Unknown): NewChange[] {
  return previous.unknowns.some(({ id }) => id === unknown.id)
    ? []
    : [{ kind: 'unknown', text: `Not known: ${unknown.text}`, item: unknown.id }];
}

function contextChange(previous: Story, draft: Draft): NewChange[] {
  if (draft.context?.markdown === previous.context?.markdown) return [];
  return [
    {
      kind: 'editor',
      text: draft.context ? 'The editors’ context changed.' : 'The editors’ context was taken away.',
    },
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
