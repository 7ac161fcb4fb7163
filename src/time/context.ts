/** What is known where a phrase stands, and what its date was reckoned from. */
import { type Day, formatDay } from './day.ts';
import type { Tense } from './language-rules.ts';
import type { Narrative } from './narrative.ts';
import type { Origin } from './partial-time.ts';
import { dayPeriod, edtfOf, type Period } from './period.ts';
import type { TenseReach } from './tense.ts';

export interface Context {
  /** Null where the article has no date. */
  readonly publication: Day | null;
  readonly narrative: Narrative;
  /** 0-based number of the sentence the phrase stands in. */
  readonly sentence: number;
  /** Of the nearest verb before the phrase; where there is none, of the first behind, unless only what stands before counts. */
  readonly tense: (reach?: TenseReach) => Tense;
  /** The year that the sentence has given before the phrase, in words of the same speaker. */
  readonly toldYear: () => number | null;
  /** The sentence tells what happens every week or day, so that a time in it is no single one. */
  readonly isRecurring: boolean;
}

export interface Anchor {
  readonly kind: 'publication' | 'narrative' | 'none';
  /** The day of publication, or what the text told of, as EDTF. */
  readonly value: string | null;
}

export const NO_ANCHOR: Anchor = { kind: 'none', value: null };

export function publicationAnchor(day: Day): Anchor {
  return { kind: 'publication', value: formatDay(day) };
}

export function narrativeAnchor(period: Period): Anchor {
  return { kind: 'narrative', value: edtfOf(period) };
}

/** A period and what it was reckoned from; null where the text does not tell. */
export interface Found {
  readonly period: Period;
  readonly anchor: Anchor;
}

/** The day that a phrase is reckoned from. */
export function originDay(from: Origin, { publication, narrative, sentence }: Context): Found | null {
  const told = from === 'narrative' ? narrative.latest(['day'], sentence) : null;
  if (told) return { period: told, anchor: narrativeAnchor(told) };
  return publication === null
    ? null
    : { period: dayPeriod(publication), anchor: publicationAnchor(publication) };
}
