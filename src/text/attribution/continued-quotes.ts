import type { Span } from '../../model/span.ts';
import { CONFIDENT } from './confidence.ts';
import type { Passage } from './passages.ts';
import type { Reading } from './reading.ts';

/** The readings of one passage. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly readings: readonly Reading[];
}

/**
 * Quotations that stand alone after one whose speaker is known: “A,” she said. “B.” They go on what she said while the paragraph
 * lasts, and into the next one where the mark was left open or they are long: a short one may be another’s answer.
 */
export function continuedQuotes(passages: readonly ReadPassage[]): Map<Reading, Span[]> {
  const continued = new Map<Reading, Span[]>();
  let speaker: Reading | null = null;
  let before: Passage | null = null;
  /** Lines of an open quotation whose speaker has yet to be named. */
  let waiting: Span[] = [];
  /** Whether the speaker's words before stand in no quotation. */
  let indirect = false;
  for (const { passage, readings } of passages) {
    const speech = speechAlone(passage);
    if (!before || !goesOn(before, passage, speech)) speaker = null;
    if (indirect && before?.paragraph !== passage.paragraph) speaker = null;
    const ownSpeaker = readings.findLast(holdsSpeech);
    if (ownSpeaker) speaker = isQuestion(ownSpeaker) ? null : ownSpeaker;
    else if (!speech) speaker = onlySpeaker(readings);
    else if (speaker) append(continued, speaker, speech);
    if (speaker && ownSpeaker && before?.open) for (const line of waiting) append(continued, speaker, line);
    if (!passage.open) waiting = [];
    else if (speech && !speaker) waiting.push(speech);
    if (!speech) indirect = !ownSpeaker;
    before = passage;
  }
  return continued;
}

/** Of a quotation that nobody takes for a retort, in characters. */
const LONG_SPEECH = 40;

function goesOn(before: Passage, passage: Passage, speech: Span | null): boolean {
  if (before.paragraph === passage.paragraph || before.open) return true;
  return speech !== null && speech.end - speech.start > LONG_SPEECH;
}

function append(continued: Map<Reading, Span[]>, speaker: Reading, speech: Span): void {
  const spans = continued.get(speaker);
  if (spans) spans.push(speech);
  else continued.set(speaker, [speech]);
}

/** “Will you go?” she asked. “No.”: what follows may be the answer. */
function isQuestion({ candidate }: Reading): boolean {
  return candidate.lemma === 'ask';
}

/** More than some words in quotation marks. */
function holdsSpeech({ candidate: { passage, content } }: Reading): boolean {
  return content.some(({ from, to }) => passage.tokens.slice(from, to).some(({ utterance }) => utterance));
}

/** Whom a sentence without speech surely gives words to, if to one alone: “She warned of a flood. “…”” */
function onlySpeaker(readings: readonly Reading[]): Reading | null {
  let only: Reading | null = null;
  for (const reading of readings) {
    if (!reading.candidate.source) continue;
    if (only) return null;
    only = reading;
  }
  return only && only.confidence >= CONFIDENT ? only : null;
}

/** The span of a passage that is nothing but quotations. */
function speechAlone({ tokens }: Passage): Span | null {
  if (!tokens.every(({ tag }) => tag === 'quote' || tag === 'stop' || tag === 'mark')) return null;
  const quotes = tokens.filter(({ tag }) => tag === 'quote');
  const first = quotes[0];
  const last = quotes.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}
