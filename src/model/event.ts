import type { Span } from './span.ts';

export const eventStatuses = [
  'happened',
  'planned',
  'called-off',
  'denied',
  'withdrawn',
  'unconfirmed',
] as const;
/** `called-off` covers cancelled, postponed and on hold; `withdrawn` is what those who told it take back. */
export type EventStatus = (typeof eventStatuses)[number];

/** Why an event has its date. */
export interface DateEvidence {
  /** The words that gave the date, as they stand in the source; `''` where the day of publication gave it. */
  readonly phrase: string;
  /** Name of the rule, e.g. `month-day`, `publication-day`. */
  readonly rule: string;
  /** What it was reckoned from, as EDTF or an instant; null where the phrase says it all. */
  readonly anchor: string | null;
}

/** Something that one sentence of one article says has happened or will. */
export interface EventCandidate extends Span {
  readonly article: string;
  readonly revision: number;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  /** The shown clause: `text.slice(start, end)` of the article. */
  readonly text: string;
  /** EDTF, level 0–1; null: undated. */
  readonly date: string | null;
  readonly status: EventStatus;
  readonly evidence: DateEvidence;
  /** 0–1: how sure the rules are of date and clause. */
  readonly confidence: number;
  /** Stemmed content words and names, for telling events apart. */
  readonly terms: readonly string[];
  /** Whether `text` can be read by itself: who and what is meant is named in it. */
  readonly alone?: boolean;
  /** It puts off or brings forward what was planned for this date (EDTF), `''` where it does not say for which. */
  readonly movedFrom?: string;
  /** Somebody announced a plan: the announcement is the event, and has happened; what it announces has not. */
  readonly saying?: boolean;
}

/** Candidates of several articles that tell of one event. */
export interface StoryEvent {
  readonly id: string;
  readonly date: string | null;
  readonly status: EventStatus;
  /** The candidate that is shown, then the others, best first. */
  readonly candidates: readonly EventCandidate[];
  /** Words of another event that call off what these plan. */
  readonly calledOffBy?: EventCandidate;
  /** Importance within the story, 0–1. */
  readonly weight: number;
  /** Earlier dates or statuses that a later source overruled, oldest first. */
  readonly history: readonly {
    readonly date: string | null;
    readonly status: EventStatus;
    readonly article: string;
  }[];
}
