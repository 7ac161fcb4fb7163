import type { Span } from './span.ts';

/** What the analysers read: a text and what is known about its making. */
export interface Document {
  readonly text: string;
  /** Code units of the headline at the start of `text` (its `\n` not counted); 0 where the text has none. */
  readonly titleEnd: number;
  /** ISO date, or date-time with or without a zone; null where unknown. */
  readonly published: string | null;
  /** The newsroom's zone (IANA), for a `published` that names none. */
  readonly timeZone: string;
  /** BCP 47. Rules exist for some languages only; others get no sentence-level claims. */
  readonly language: string;
  /** The outlet that speaks where nobody else is named. */
  readonly outlet: string;
}

export interface Sentence extends Span {
  /** 0-based place among the sentences of the document. */
  readonly index: number;
  /** 0-based line of the text it lies in. Line 0 of a product text is the headline. */
  readonly paragraph: number;
  /** `text.slice(start, end)` of the document. No white space at either end. */
  readonly text: string;
}

export interface TimeExpression extends Span {
  readonly text: string;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value (TimeML 1.2.1), e.g. `2013-W12`; `''` where it cannot be resolved. */
  readonly value: string;
  /** EDTF levels 0–1 for display, e.g. `2025-10-20`, `2025-10`, `2025-10-13/2025-10-19`, `2025-10~`; null where not a date. */
  readonly edtf: string | null;
  /** The rule that fired, e.g. `month-day`. */
  readonly rule: string;
  /** What the value was reckoned from. */
  readonly anchor: { readonly kind: 'publication' | 'narrative' | 'none'; readonly value: string | null };
}

/** How a source stands to what it is said to have said. */
export type Stance = 'states' | 'denies' | 'doubts' | 'confirms' | 'plans';
export type SourceKind = 'outlet' | 'person' | 'organization' | 'anonymous' | 'document';

/** Who is said to have said (thought, wants, believes) what. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  /** At least one span. Includes the quotation marks. */
  readonly content: readonly Span[];
  readonly form: 'direct' | 'indirect' | 'mixed';
  readonly stance: Stance;
  readonly sourceKind: SourceKind;
  /** The source's name, a pronoun resolved where that is safe; null where nobody is named. */
  readonly sourceName: string | null;
  readonly rule: string;
  /** 0–1, from rules counted on labelled text. Pages show those from `CONFIDENT` upwards. */
  readonly confidence: number;
}

/** A contiguous stretch of the text, and the rule that found it. */
export interface StatedWords extends Span {
  readonly text: string;
  readonly rule: string;
}

/** A person, organisation or place named in the text. */
export interface Mention extends Span {
  readonly kind: 'person' | 'organization' | 'place';
  /** The fullest form of the name in this document, e.g. `Marco Rubio` for "Rubio". */
  readonly name: string;
  /** What the text says they are, or of a place in what land it lies: a contiguous stretch of it. */
  readonly role?: StatedWords;
  /** An office that the text says they take up ("mayor") or leave ("resigned as mayor"). */
  readonly change?: StatedWords;
}

/** Words that say that something is not known, e.g. "no date has been agreed". */
export interface Hedge extends Span {
  readonly sentence: number;
  readonly rule: string;
}

/** All that one article says, with its places. Pure function of the document: can be cached by its hash. */
export interface Analysis {
  readonly sentences: readonly Sentence[];
  readonly times: readonly TimeExpression[];
  readonly attributions: readonly Attribution[];
  readonly mentions: readonly Mention[];
  readonly hedges: readonly Hedge[];
}
