/** Which tense holds at a place: the nearest verb before it, in its sentence; where there is none, the first behind. */
import type { Sentence } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';
import { allMatches } from '../text/all-matches.ts';
import { findQuotations } from '../text/attribution/quotations.ts';
import type { Tense, TenseWords } from './language-rules.ts';

/** Where the verb may stand. A phrase that opens its sentence always takes the first verb behind it. */
export type TenseReach = 'before' | 'anywhere';

interface Cue {
  readonly start: number;
  readonly tense: Tense;
  /** The quotation in which it stands; null outside, and for the first word of one, with which the sentence goes on: he "will resign". */
  readonly quotation: Span | null;
  /** Behind a phrase it tells what for, and the next verb tells when: "at a meeting Monday to discuss fees, she was asked". */
  readonly isInfinitive: boolean;
}

const INFINITIVE = /^to /i;

function tenseOfCue(groups: Readonly<Record<string, string | undefined>>): Tense {
  const { future, bare, arranged, present } = groups;
  if (arranged !== undefined) return 'arranged';
  if (present !== undefined) return 'present';
  return (future ?? bare) ? 'future' : 'past';
}

/** Longer than any words that make a deadline or an event's genitive. */
const REACH = 20;
/** Room for a word such as "on" at the beginning of a sentence. */
const LONGEST_PREPOSITION = 4;
/** Room for the mark and such a word at the beginning of a quotation. */
const LONGEST_OPENING = LONGEST_PREPOSITION + 1;
/** A verb further away than this tells nothing. */
const FAR = 240;

/** Answers for one text; the verbs of a sentence are looked for once, when first asked. */
export class TenseFinder {
  readonly #text: string;
  readonly #words: TenseWords;
  #sentence = -1;
  #cues: readonly Cue[] = [];
  #quotations: readonly Span[] = [];

  constructor(text: string, words: TenseWords) {
    this.#text = text;
    this.#words = words;
  }

  /** The tense for the phrase at `[start, end)` of `sentence`. */
  at(sentence: Sentence, start: number, end: number, reach: TenseReach = 'anywhere'): Tense {
    const { beginning, end: ending, deadline, lasting, ahead, genitive } = this.#words;
    const before = this.#text.slice(Math.max(sentence.start, start - REACH), start);
    const after = this.#text.slice(end, end + REACH);
    if (ahead.test(before)) return 'future';
    if (genitive.test(after)) return 'unknown';
    const tense = this.#nearest(sentence, start, end, reach);
    if (tense === 'past') return deadline.test(before) ? 'unknown' : 'past';
    if (tense === 'unknown' && lasting.test(before)) return 'future';
    return beginning.test(before) && !ending.test(after) ? 'future' : tense;
  }

  #nearest(sentence: Sentence, start: number, end: number, reach: TenseReach): Tense {
    const cues = this.#cuesOf(sentence);
    const quotation = quotationAt(this.#quotations, start);
    const { own, other } = cuesBefore(cues, start, quotation);
    if (own) return own.tense;
    const opened = quotation && start - quotation.start <= LONGEST_OPENING;
    const cue =
      (opened && firstBehind(cues, end, quotation.end)) || (other && (verbOfNoun(cues, other, end) ?? other));
    if (cue) return cue.tense;
    if (reach === 'before' && !this.#opens(sentence, start)) return 'unknown';
    return firstBehind(cues, end)?.tense ?? 'unknown';
  }

  /** "This Friday, …", "On this Friday …" */
  #opens(sentence: Sentence, start: number): boolean {
    return start - sentence.start <= LONGEST_PREPOSITION;
  }

  #cuesOf(sentence: Sentence): readonly Cue[] {
    if (this.#sentence === sentence.index) return this.#cues;
    this.#sentence = sentence.index;
    this.#quotations = findQuotations(sentence.text).map(({ start, end }) => ({
      start: sentence.start + start,
      end: sentence.start + end,
    }));
    this.#cues = allMatches(sentence.text, this.#words.cue)
      .filter(([cue]) => !this.#words.notCue.test(cue))
      .map(({ 0: cue, index, groups }) => ({
        start: sentence.start + index,
        quotation: quotationAt(this.#quotations, sentence.start + index - 1),
        tense: tenseOfCue(groups ?? {}),
        isBare: groups?.bare !== undefined,
        isInfinitive: INFINITIVE.test(cue),
      }))
      .filter(({ isBare }, place) => !isBare || place === 0);
    return this.#cues;
  }
}

/** Index of the first cue that starts at `place` or later. */
function firstFrom(cues: readonly Cue[], place: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whose inside holds the place: its opening mark is outside. */
function quotationAt(quotations: readonly Span[], place: number): Span | null {
  return quotations.find(({ start, end }) => start < place && place < end) ?? null;
}

interface CuesBefore {
  /** The nearest verb that tells the tense of what stands around the place. */
  readonly own: Cue | null;
  /** Where there is none, the nearest of all: in a quotation, or in the present, which tells deeds and plans alike. */
  readonly other: Cue | null;
}

/** The verbs within reach before a place, itself in a quotation or not. */
function cuesBefore(cues: readonly Cue[], place: number, quotation: Span | null): CuesBefore {
  let other: Cue | null = null;
  for (let index = firstFrom(cues, place) - 1; index >= 0; index--) {
    const cue = cues[index];
    if (!cue || place - cue.start > FAR) break;
    if (cue.quotation === quotation && cue.tense !== 'present') return { own: cue, other };
    other ??= cue;
  }
  return { own: null, other };
}

/** "The fierce debates on Sunday | drew …": a verb right behind a phrase shows that what looks like one in the present is a noun. */
function verbOfNoun(cues: readonly Cue[], { tense }: Cue, end: number): Cue | null {
  return tense === 'present' ? firstBehind(cues, end, end + 1) : null;
}

/** The first verb within reach behind a place; an infinitive only where no other is. */
function firstBehind(cues: readonly Cue[], place: number, limit = place + FAR): Cue | null {
  let infinitive: Cue | null = null;
  for (let index = firstFrom(cues, place); index < cues.length; index++) {
    const cue = cues[index];
    if (!cue || cue.start > limit) break;
    if (cue.tense === 'present') continue;
    if (!cue.isInfinitive) return cue;
    infinitive ??= cue;
  }
  return infinitive;
}
