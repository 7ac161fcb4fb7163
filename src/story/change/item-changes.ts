/** What changed of the timeline, the points, the summary and what is not known. */
import { eventStatusLabels } from '../../model/labels.ts';
import type { KeyPoint, Story, TimelineEntry, Unknown } from '../../model/story.ts';
import { eventDateWords } from '../../time/event-date.ts';
import { stretchOf } from '../quote-budget.ts';
import type { figureBefore } from '../told-figure.ts';
import { type Past, quotesOf } from '../told-past.ts';
import type { Answer, Draft, NewChange } from './draft.ts';
import { isLongerOrShorter, withoutInsertions } from './page-words.ts';

type Earlier = ReturnType<typeof figureBefore>;

/** What came to the timeline in words that stood on the page before, or that a new report is told by, is no news. */
export function eventChange(
  past: Past,
  entry: TimelineEntry,
  before: ReadonlySet<string>,
  earlier: Earlier,
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
export function pointChange(
  past: Past,
  point: KeyPoint,
  known: ReadonlySet<string>,
  earlier: Earlier,
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
export function summaryChange(
  past: Past,
  { summary, thingsToKnow }: Draft,
  known: ReadonlySet<string>,
  earlier: Earlier,
): NewChange[] {
  const told = new Set([...known, ...thingsToKnow.map(({ text }) => withoutInsertions(text))]);
  if (summary.text === past.page.summary.text || told.has(withoutInsertions(summary.text))) return [];
  const before = earlier(summary);
  return before
    ? [{ kind: 'number', ...withBefore({ text: summary.text, quotes: quotesOf(summary) }, before) }]
    : [];
}

export function unknownChange(previous: Story, unknown: Unknown): NewChange[] {
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

/** What is no longer unknown, and the sentence by which it is not. */
export function answerChange(past: Past, { text, id, source }: Answer): NewChange[] {
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

type Told = Pick<NewChange, 'text' | 'quotes'>;

function withBefore(now: Told, before: Told | null): Told {
  if (!before) return now;
  return {
    text: `${now.text} (before: ${before.text})`,
    quotes: [...now.quotes, ...before.quotes],
  };
}
