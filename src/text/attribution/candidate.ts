import type { Passage } from './passages.ts';
import type { Range } from './token-range.ts';

/** A reading of one cue, as token ranges of its passage. */
export interface Candidate {
  readonly rule: string;
  readonly passage: Passage;
  /** The token that decides: verb, noun, adjective or preposition. */
  readonly head: number;
  /** Dictionary form of the head. */
  readonly lemma: string;
  readonly source: Range | null;
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
}
