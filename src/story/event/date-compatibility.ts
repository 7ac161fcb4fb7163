import type { EventCandidate } from '../../model/event.ts';
import { type EdtfSpan, parseEdtf } from '../../time/edtf.ts';
import { type Actors, alikeActors } from './deed.ts';

/** Likeness (0–1) from which two candidates are one event, by how their dates stand to each other. */
const SAME_DAY = 0.3;
/** A story's main names are in all its sentences: they weigh little as words, and much as people of one day. */
const SAME_DAY_PERSON_AND_DEED = 0.1;
const SAME_DAY_PEOPLE_AND_DEED = 0;
const UNDATED_BOTH = 0.5;
const UNDATED_ONE = 0.55;
const ONE_INSIDE_THE_OTHER = 0.5;
const NEXT_DAY_BY_PUBLICATION = 0.5;
/** What two outlets open their reports of a story with, on one day or the next, is one piece of news in other words. */
const SAME_DAY_OTHER_OUTLET = 0.18;
const NEXT_DAY_OTHER_OUTLET = 0.28;
const SAME_SPELL = 0.35;
const SAME_SPELL_OTHER_OUTLET = 0.25;
/** Within so many hours, reports of two days tell the news of one: midnight lies between them by chance. */
const ONE_SPELL = 12 * 3_600_000;
const NEVER = Number.POSITIVE_INFINITY;

/** A candidate's date, read. */
export interface Dated {
  /** What the date covers; null where there is none. */
  readonly span: EdtfSpan | null;
  /** The day of publication stands for it. */
  readonly isEstimate: boolean;
  /** What it tells of: an announcement has happened even where what was announced has not. */
  readonly tells: 'saying' | 'deed' | 'other';
  readonly actors: Actors;
  /** Whose report opens with it, in the headline or shortly under it; null where it stands further down. */
  readonly openedBy: string | null;
  /** Milliseconds of its report, where the day of publication stands for the date and the hour is known. */
  readonly reportedAt: number | null;
}

/** The last sentence under a headline that still opens a report. */
export const OPENING = 3;

/** A time of day in an ISO instant. */
const TIME_OF_DAY = /T\d\d:\d\d/;

/** @param outlet of the report that tells it; null where it is no report of news */
export function datedOf(candidate: EventCandidate, actors: Actors, outlet: string | null): Dated {
  const { date, evidence, saying, status, sentence } = candidate;
  const isEstimate = evidence.rule === 'publication-day';
  const instant = isEstimate && TIME_OF_DAY.test(evidence.anchor ?? '') ? evidence.anchor : null;
  return {
    actors,
    openedBy: sentence <= OPENING ? outlet : null,
    span: date === null ? null : parseEdtf(date),
    isEstimate,
    reportedAt: instant === null ? null : Date.parse(instant),
    tells: saying ? 'saying' : status === 'happened' ? 'deed' : 'other',
  };
}

/** How alike two candidates must be told to be one event; Infinity where their dates contradict. */
export function needsLikeness(a: Dated, b: Dated): number {
  if (isSayingAndOther(a, b) || isSayingAndOther(b, a)) return NEVER;
  if (!a.span || !b.span) return a.span === b.span ? UNDATED_BOTH : UNDATED_ONE;
  if (a.span.first === b.span.first && a.span.last === b.span.last) return ofOneDay(a, b);
  if (a.span.precision === 'day' && b.span.precision === 'day') return ofTwoDays(a, b, a.span, b.span);
  return covers(a.span, b.span) || covers(b.span, a.span) ? ONE_INSIDE_THE_OTHER : NEVER;
}

/** A plan that was announced is not held because it was announced, nor the announcement off with the plan. */
function isSayingAndOther(a: Dated, b: Dated): boolean {
  return a.tells === 'saying' && b.tells === 'other';
}

/** Whether two outlets open with it, as a deed or a saying in both: a denial is no other word for what it denies. */
function areOpenings(a: Dated, b: Dated): boolean {
  return a.openedBy !== null && b.openedBy !== null && a.openedBy !== b.openedBy && a.tells === b.tells;
}

/** An announcement is the deed that another article calls by that name, never the deed that was announced. */
function ofOneDay(a: Dated, b: Dated): number {
  return areOpenings(a, b) ? Math.min(SAME_DAY_OTHER_OUTLET, ofActors(a, b)) : ofActors(a, b);
}

function ofActors(a: Dated, b: Dated): number {
  if (a.tells !== b.tells && !(a.actors.speak && b.actors.speak)) return SAME_DAY;
  const people = alikeActors(a.actors, b.actors);
  if (people === 0) return SAME_DAY;
  return people === 1 ? SAME_DAY_PERSON_AND_DEED : SAME_DAY_PEOPLE_AND_DEED;
}

/** News appears on the day or the day after: two days of publication, or one of them, may mean one deed. */
function ofTwoDays(a: Dated, b: Dated, first: EdtfSpan, second: EdtfSpan): number {
  const estimated = a.isEstimate || b.isEstimate || first.approximate || second.approximate;
  if (!estimated || Math.abs(first.first - second.first) > 1) return NEVER;
  if (areOfOneSpell(a, b)) return areOpenings(a, b) ? SAME_SPELL_OTHER_OUTLET : SAME_SPELL;
  return areOpenings(a, b) ? NEXT_DAY_OTHER_OUTLET : NEXT_DAY_BY_PUBLICATION;
}

function areOfOneSpell(a: Dated, b: Dated): boolean {
  return a.reportedAt !== null && b.reportedAt !== null && Math.abs(a.reportedAt - b.reportedAt) <= ONE_SPELL;
}

/** Whether a time lies wholly within another. */
export function covers(outer: EdtfSpan, inner: EdtfSpan): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}
