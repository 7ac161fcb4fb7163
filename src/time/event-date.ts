/** The date of an event in words: what only lies ahead is told "from" a day "on", never "since" then. */
import type { EventStatus } from '../model/event.ts';
import type { TimelineEntry } from '../model/story.ts';
import { formatEdtf, isOpenEnded } from './edtf.ts';

/** As much of an event as its date in words depends on. */
export type DatedEvent = Pick<TimelineEntry, 'date' | 'status'> &
  Partial<Pick<TimelineEntry, 'evidence' | 'sources'>>;

/** Whether something that goes on is told as going on already. */
export function goesOn(status: EventStatus): boolean {
  return status === 'happened';
}

/** What makes a date the first of many: "from 1 November", "starting Monday". */
const START = /\b(?:from|starting|beginning|effective|as of)(?: on)? $/iu;
/** "moved from 5 November": the day that it will not be. */
const MOVED = /\b(?:moved|postponed|delayed|pushed|put back|brought forward|rescheduled|changed) from $/iu;
/** An end, or a length, that the source gives as well. */
const END = /^,?(?: \p{L}+)? (?:to|until|till|through|for)\b|^ ?[–-]/iu;

/** E.g. `15 Aug 2025`, `from 1 Nov 2025 on`; `''` where there is no date. */
export function eventDateWords(event: DatedEvent, language: string): string {
  const date = dateAsTold(event);
  return date === null ? '' : formatEdtf(date, language, { ahead: !goesOn(event.status) });
}

/** The date of an event in EDTF, open at its end where the source says that something planned begins then. */
export function dateAsTold(event: DatedEvent): string | null {
  const { date, status } = event;
  if (date === null || isOpenEnded(date)) return date;
  return status === 'planned' && isToldAsStart(event) ? `${date}/..` : date;
}

/** Whether the first source says of the day that something planned starts then, and not when it ends. */
function isToldAsStart({ date, evidence, sources }: DatedEvent): boolean {
  const quote = sources?.[0]?.quote ?? '';
  const phrase = evidence?.phrase ?? '';
  const at = phrase === '' ? -1 : quote.indexOf(phrase);
  if (at === -1 || date?.includes('/')) return false;
  const before = quote.slice(0, at);
  return START.test(before) && !MOVED.test(before) && !END.test(quote.slice(at + phrase.length));
}
