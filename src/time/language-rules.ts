/**
 * What a language must supply so that its dates are understood. Everything else (which Friday, which year,
 * what overlaps what) is shared. To add a language: a folder beside `en/`, an object of this type, one line in
 * `languages.ts`, one table of cases under `test/time/`.
 */
import type { PartialTime } from './partial-time.ts';
import type { Pattern } from './pattern.ts';

/** What the verb near a phrase tells about when it happens; `arranged`: it lay ahead when it "was planned". */
export type Tense = 'past' | 'present' | 'future' | 'arranged' | 'unknown';

/** Whether what is told lay ahead, of the day of publication or of a day not long before. */
export function looksAhead(tense: Tense): boolean {
  return tense === 'future' || tense === 'arranged';
}

/** A phrase where it stands. */
export interface Surroundings {
  /** The whole text, and the place of the match in it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The parts of a match by the names that the rule's pattern gave them; `''` where a part is absent. */
export type Parts = Readonly<Record<string, string>>;

/** One surface form of a time expression. */
export interface TimeRule {
  /** Kebab-case; shown as evidence. The same meaning has the same name in every language. */
  readonly name: string;
  readonly pattern: Pattern;
  /** What the phrase says, or null where this match says nothing about time. */
  readonly read: (parts: Parts, surroundings: Surroundings) => PartialTime | null;
}

/** Words before or after a match that belong to it: "nearly" two years, a year "or so". */
export interface Attachment {
  /**
   * Tested on the stretch of text before the match (ends with `$`) or after it (begins with `^`). Before: its
   * first group is what belongs to the match; after: all of it, and the group is what `change` gets.
   */
  readonly pattern: RegExp;
  /** Which matches take it. */
  readonly takes: (partial: PartialTime) => boolean;
  /** What it changes, beside the extent. */
  readonly change?: (partial: PartialTime, words: string) => PartialTime;
}

/** A reason for which a match is no time expression, e.g. "May" before a verb. */
export interface Veto {
  readonly name: string;
  /** The rules it watches; all where absent. */
  readonly rules?: readonly string[];
  readonly applies: (surroundings: Surroundings) => boolean;
}

/** The words that tell whether what a sentence says lies behind or ahead. */
export interface TenseWords {
  /** Global; a match has one of the groups `future`, `arranged`, `past`, `present` for what is told so before it comes, and `bare` for an infinitive that counts as future where it is the first verb. */
  readonly cue: RegExp;
  /** Matches of `cue` that are none: "May", the month. */
  readonly notCue: RegExp;
  /** Before a phrase with which something begins: "From" Monday the shops are open. It lies ahead unless a verb tells the past. */
  readonly beginning: RegExp;
  /** After such a phrase: it ends too, and may be over: from Monday" to Friday". */
  readonly end: RegExp;
  /** Before a phrase: it lies ahead of the verb, whatever the verb's tense: "asked it to answer by" Oct. 31. */
  readonly deadline: RegExp;
  /** Before a phrase: what lasts so long goes on now, unless a verb tells the past: "has until" Thursday to appeal. */
  readonly lasting: RegExp;
  /** Before a phrase: what it names is still to come: "rallies ahead of" Sunday's vote. */
  readonly ahead: RegExp;
  /** Who speaks, or the end of an aside: a year that stands before it is not that of what stands behind. */
  readonly telling: RegExp;
  /** After a phrase: it belongs to a noun and to no verb: Wednesday"'s" ruling. */
  readonly genitive: RegExp;
}

/** How ranges are written. */
export interface RangeWords {
  /** A bare day after a date, caught by the first group: Aug. 15"-17". Begins with `^`. */
  readonly dayAfter: RegExp;
  /** A bare day before a date, caught by the first group: "15 to "17 August. Ends with `$`. */
  readonly dayBefore: RegExp;
  /** All that stands between the two ends: " to ". */
  readonly joint: RegExp;
  /** The same where a word before the first end must announce it: "between" March " and " May. */
  readonly pairJoint: RegExp;
  readonly pairLead: RegExp;
}

export interface LanguageRules {
  /** BCP 47, first part only. */
  readonly language: string;
  /** Tried at each word; the longest match wins, among equals the first. */
  readonly rules: readonly TimeRule[];
  readonly vetoes: readonly Veto[];
  /** Each is tried once at each match, in order. */
  readonly before: readonly Attachment[];
  readonly after: readonly Attachment[];
  /** What may stand between a time and its day, both ways: "9 a.m. Tuesday", "Tuesday, 9 a.m.". */
  readonly timeThenDay: RegExp;
  readonly ranges: RangeWords;
  /** What makes a date an open end; tested on the text before it. */
  readonly since: RegExp;
  readonly until: RegExp;
  readonly tense: TenseWords;
}
