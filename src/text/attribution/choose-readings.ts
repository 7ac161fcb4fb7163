import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';

/** Below this a reading is more often wrong than its find is worth (greatest F1 on labelled articles). */
const LEAST_CONFIDENCE = 0.28;

/**
 * The readings of one passage that stand together, in the order of their cues. The surest are taken first; one whose cue
 * lies in the content of another is part of what is said there, and falls.
 */
export function chooseReadings(
  candidates: readonly Candidate[],
  confidenceOf: (candidate: Candidate) => number,
): Reading[] {
  const kept: Reading[] = [];
  const likely = candidates
    .map((candidate) => ({ candidate, confidence: confidenceOf(candidate) }))
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .sort((a, b) => b.confidence - a.confidence || a.candidate.head - b.candidate.head);
  for (const reading of likely) {
    if (!kept.some((other) => holdsCue(other.candidate, reading.candidate))) kept.push(reading);
  }
  return kept.sort((a, b) => a.candidate.head - b.candidate.head);
}

const ASIDES = new Set(['parenthetical', 'quote-before']);

/** "X said that …, according to Y" and "According to Y, …, X said" keep both: the two are steps of one chain. */
function holdsCue({ content, rule }: Candidate, inner: Candidate): boolean {
  if (rule === 'according-to' && inner.rule === 'that-clause') return false;
  if (ASIDES.has(rule) && inner.rule === 'according-to' && content[0]?.from === inner.head) return false;
  return content.some(({ from, to }) => from <= inner.head && inner.head < to);
}
