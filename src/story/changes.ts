/**
 * What changed on a page since its last revision, in words; and for each item the revision in which it
 * appeared or changed. A page on which nothing changed keeps its revision, byte for byte. Words of an article that
 * left the story leave its past too.
 */
import { eventStatusLabels } from '../model/labels.ts';
import type {
  Change,
  Coverage,
  KeyPoint,
  SourceReference,
  Story,
  TimelineEntry,
  Unknown,
} from '../model/story.ts';
import { eventDateWords } from '../time/event-date.ts';
import type { IsNewerFigure } from './quantity/newer-figure.ts';
import { isWithoutWords, stretchOf } from './quote-budget.ts';
import { figureBefore } from './told-figure.ts';
import { FIRST_REVISION, Past, type Quotes, quotesOf } from './told-past.ts';

/** A page as composed anew: it knows nothing of its past but what `compareWith` gives it. */
export type Draft = Omit<Story, 'revision' | 'changes'>;

/** An unknown that a later source answered, with the sentence that does. */
export interface Answer {
  readonly id: string;
  readonly text: string;
  readonly source?: SourceReference;
}

type NewChange = Pick<Change, 'kind' | 'text' | 'item'> & { readonly quotes: Quotes };

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
  const told = toldOf(previous);
  const past = new Past(previous, draft);
  const earlier = figureBefore(past, draft, isNewerFigure);
  const stood = wordsOn(previous);
  const headlines = newHeadlines(previous, draft);
  const before = new Set([...stood.keys(), ...headlines]);
  const events = draft.timeline.flatMap((entry) => eventChange(past, entry, before, earlier));
  const known = new Set([...before, ...wordsOfEvents(draft, events)]);
  const found = [
    ...titleChange(past, draft),
    ...articleChanges(previous, draft),
    ...events,
    ...draft.thingsToKnow.flatMap((point) => pointChange(past, point, known, earlier)),
    ...summaryChange(past, draft, known, earlier),
    ...draft.unknowns
      .filter(({ text }) => !headlines.has(text))
      .flatMap((unknown) => unknownChange(previous, unknown)),
    ...answers.flatMap((answer) => answerChange(past, answer)),
    ...contextChange(previous, draft),
  ].filter(
    ({ kind, text, item }) =>
      item === undefined || !(told.has(`${kind} ${text}`) || told.has(`${kind} ${item}`)),
  );
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

function headlineQuote({ article, title }: Coverage): Quotes {
  return [{ article, start: 0, end: title.length }];
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

/** Where a sentence ended, and with it a stretch of sentences. */
const ENDED = /[.!?…]["”’']?\s*$/;

/** Whether one quotes more or fewer whole sentences than the other, and none in another form. */
function isLongerOrShorter(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].map(withoutInsertions).sort((a, b) => a.length - b.length);
  const [before, after] = long.split(short, 2);
  return after !== undefined && ENDED.test(short) && (before === '' || ENDED.test(before ?? ''));
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

function titleChange(past: Past, { title }: Draft): NewChange[] {
  const before = past.page.title;
  if (title === before) return [];
  const from = past.page.coverage.filter((entry) => entry.title.includes(before)).map(headlineQuote);
  const quotes = from.find((known) => past.tells(known));
  // A title that no report has is an editor's.
  return from.length > 0 && !quotes
    ? [{ kind: 'title', text: 'The headline changed.', quotes: [] }]
    : [{ kind: 'title', text: `The headline was “${before}”.`, quotes: quotes ?? [] }];
}

/** What is no longer unknown, and the sentence by which it is not. */
function answerChange(past: Past, { text, id, source }: Answer): NewChange[] {
  const unknown = past.page.unknowns.find((candidate) => candidate.id === id);
  const quotes = unknown ? quotesOf(unknown) : [];
  if (!past.tells(quotes)) return [];
  const told = `No longer unknown: ${text}`;
  return [
    source
      ? {
          kind: 'answered',
          text: `${told} (now: ${source.quote})`,
          item: id,
          quotes: [...quotes, stretchOf(source)],
        }
      : { kind: 'answered', text: told, item: id, quotes },
  ];
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
      (entry): NewChange => ({
        kind: 'article',
        text: `New report: ${entry.title} (${entry.outlet})`,
        quotes: headlineQuote(entry),
      }),
    ),
    ...revised.map(
      (entry): NewChange => ({
        kind: 'correction',
        text: `${entry.outlet} changed its report: ${entry.title}`,
        quotes: headlineQuote(entry),
      }),
    ),
    ...left.map(
      ({ outlet }): NewChange => ({
        kind: 'article',
        text: `No longer part of this story: a report by ${outlet}`,
        quotes: [],
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
function eventChange(
  past: Past,
  entry: TimelineEntry,
  before: ReadonlySet<string>,
  earlier: Remembering['earlier'],
): NewChange[] {
  const old = [...past.page.timeline, ...past.page.undated].find(({ id }) => id === entry.id);
  if (!old && before.has(withoutInsertions(entry.text))) return [];
  const quotes = quotesOf(entry);
  if (!old) {
    const text = `On the timeline: ${dated(entry)}`;
    return [{ kind: 'event', item: entry.id, ...withBefore({ text, quotes }, earlier(entry)) }];
  }
  if (old.status !== entry.status && entry.status === 'called-off') {
    return [{ kind: 'called-off', text: `Called off: ${entry.text}`, item: entry.id, quotes }];
  }
  if (old.date !== entry.date || old.status !== entry.status) {
    const isReworded = old.text !== entry.text && past.tellsItem(old);
    return [
      {
        kind: 'event',
        text: `Changed on the timeline: ${dated(entry)} (before: ${isReworded ? dated(old) : labelOf(old)})`,
        item: entry.id,
        quotes: isReworded ? [...quotes, ...quotesOf(old)] : quotes,
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
function pointChange(
  past: Past,
  point: KeyPoint,
  known: ReadonlySet<string>,
  earlier: Remembering['earlier'],
): NewChange[] {
  const old = past.page.thingsToKnow.find(({ id }) => id === point.id);
  if (!old && known.has(withoutInsertions(point.text))) return [];
  const now = { text: point.text, quotes: quotesOf(point) };
  if (!old) return [{ kind: 'point', item: point.id, ...withBefore(now, earlier(point)) }];
  if (old.text === point.text) return [];
  const tellsBefore = !point.byEditor && !isLongerOrShorter(old.text, point.text) && past.tellsItem(old);
  const before = tellsBefore ? { text: old.text, quotes: quotesOf(old) } : null;
  return [{ kind: 'point', item: point.id, ...withBefore(now, before) }];
}

/** A summary is told anew only where it gives a newer figure of what stood on the page, and nothing else tells it. */
function summaryChange(
  past: Past,
  { summary, thingsToKnow }: Draft,
  known: ReadonlySet<string>,
  earlier: Remembering['earlier'],
): NewChange[] {
  const told = new Set([...known, ...thingsToKnow.map(({ text }) => withoutInsertions(text))]);
  if (summary.text === past.page.summary.text || told.has(withoutInsertions(summary.text))) return [];
  const before = earlier(summary);
  return before
    ? [{ kind: 'number', ...withBefore({ text: summary.text, quotes: quotesOf(summary) }, before) }]
    : [];
}

type Told = Pick<NewChange, 'text' | 'quotes'>;

function withBefore(now: Told, before: Told | null): Told {
  if (!before) return now;
  return {
    text: `${now.text} (before: ${before.text})`,
    quotes: [...now.quotes, ...before.quotes],
  };
}

function unknownChange(previous: Story, unknown: Unknown): NewChange[] {
  return previous.unknowns.some(({ id }) => id === unknown.id)
    ? []
    : [
        {
          kind: 'unknown',
          text: `Not known: ${unknown.text}`,
          item: unknown.id,
          quotes: quotesOf(unknown),
        },
      ];
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
