/** What the list of events says beside the sources' own words. */
import { eventStatusLabels } from '../model/labels.ts';
import type { TimelineEntry } from '../model/story.ts';
import { judgeStatus } from '../story/event-status.ts';
import { eventDateWords } from '../time/event-date.ts';
import { settings } from './settings.ts';
import { figure } from './words.ts';

/** Whether a plan came to nothing. A report *that* something was called off is none. */
export function isGivenUp({ status, history = [] }: Pick<TimelineEntry, 'status' | 'history'>): boolean {
  return status === 'called-off' && history.some((step) => step.status === 'planned');
}

/** Whether an event's words are those of a plan that came to nothing, and so are struck. */
export function isStruck(entry: Pick<TimelineEntry, 'status' | 'text' | 'history'>): boolean {
  return isGivenUp(entry) && !saysSo(entry);
}

/** The label before an event's words; none over those that say so themselves. */
export function statusLabel(entry: Pick<TimelineEntry, 'status' | 'text'>): string {
  return saysSo(entry) ? '' : eventStatusLabels[entry.status];
}

/** Whether a sentence tells itself that something is off, denied or taken back. */
function saysSo({ status, text }: Pick<TimelineEntry, 'status' | 'text'>): boolean {
  if (status === 'withdrawn') return TAKES_BACK.test(text);
  if (status !== 'called-off' && status !== 'denied') return false;
  return [true, false].some((headline) => judgeStatus(text, { headline }).status === status);
}
const TAKES_BACK = /\b(?:withdr[ae]w|retract)/i;
/** `16 Oct 2025`, `week of 20 Oct 2025`. */
export function dateWords(entry: TimelineEntry): string {
  return eventDateWords(entry, settings.language) || 'No date';
}

/** What the sources said of date and status before, e.g. `Before: planned, 20 Oct – 16 Nov 2025`; `''` without a past. */
export function historyLine({ date, status, history = [] }: TimelineEntry): string {
  const earlier = history.map((step) => {
    const dated = step.date !== date ? eventDateWords(step, settings.language) : '';
    const named = step.status !== status ? earlierLabel(step.status, status) : '';
    return [named, dated].filter(Boolean).join(', ');
  });
  const told = earlier.filter(Boolean);
  return told.length > 0 ? `Before: ${told.join('; ')}` : '';
}

/** What was told as done, and is taken back, was reported: its own status has no word. */
function earlierLabel(earlier: TimelineEntry['status'], now: TimelineEntry['status']): string {
  return earlier === 'happened' && (now === 'denied' || now === 'withdrawn')
    ? 'reported'
    : eventStatusLabels[earlier].toLowerCase();
}

/**
 * The words of an event, with "…" where its sentence had begun before them or goes on after them, and in brackets the
 * other days that they name as seen from the day of writing.
 */
export function toldWords({
  text,
  sources,
  days = [],
}: Pick<TimelineEntry, 'text' | 'sources' | 'days'>): string {
  const quote = sources.find((source) => source.quote.includes(text))?.quote;
  if (quote === undefined) return text;
  const [before = '', ...after] = quote.split(text);
  const begins = before !== '' && OPENS_SMALL.test(text) ? '… ' : '';
  const goesOn = SAYS_MORE.test(after.join(text)) ? ' …' : '';
  return begins + withDays(text, days) + goesOn;
}

function withDays(text: string, days: NonNullable<TimelineEntry['days']>): string {
  return days.reduceRight((told, { at, words }) => `${told.slice(0, at)} [${words}]${told.slice(at)}`, text);
}

/** What a capital opens is whole without the place or the label that stood before it. */
const OPENS_SMALL = /^\P{Lu}/u;
const SAYS_MORE = /[\p{L}\p{N}]/u;

/** What stands over the events that no source dates: `3 more, with no date given`; after none with a date, `3 events`. */
export function undatedWords(count: number, afterOthers: boolean): string {
  const number = count === 1 ? 'One' : figure(count);
  const events = count === 1 ? 'event' : 'events';
  return `${number} ${afterOthers ? 'more' : events}, with no date given`;
}

/** Whether editors added the event: its source is a link of theirs, and no article of ours. */
export function isAdded({ byEditor, sources }: Pick<TimelineEntry, 'byEditor' | 'sources'>): boolean {
  return byEditor === true && sources.every(({ article }) => article === '');
}

/** What editors say of a date or status that they put right, with how they know; `''` where they did not. */
export function correctionLine(entry: Pick<TimelineEntry, 'byEditor' | 'sources' | 'evidence'>): string {
  if (!entry.byEditor || isAdded(entry)) return '';
  const { phrase: note } = entry.evidence;
  return note ? `Corrected by the editors: ${note}` : 'Corrected by the editors';
}
