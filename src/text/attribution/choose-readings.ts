import { wordSet } from '../word-list.ts';
import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';

/** Below this a reading is more often wrong than its find is worth (greatest F1 on labelled articles). */
const LEAST_CONFIDENCE = 0.22;

/**
 * The readings of one passage that stand together, in the order of their cues. The surest are taken first; one whose cue
 * lies in the content of another is part of what is said there, and falls.
 */
export function chooseReadings(
  candidates: readonly Candidate[],
  confidenceOf: (candidate: Candidate) => number,
): Reading[] {
  const kept: Reading[] = [];
  const likely: Reading[] = [];
  for (const candidate of candidates) {
    const confidence = confidenceOf(candidate);
    if (confidence >= LEAST_CONFIDENCE) likely.push({ candidate, confidence });
  }
  likely.sort((a, b) => b.confidence - a.confidence || a.candidate.head - b.candidate.head);
  for (const reading of likely) {
    if (!kept.some((other) => holdsCue(other.candidate, reading.candidate))) kept.push(reading);
  }
  return kept.sort((a, b) => a.candidate.head - b.candidate.head);
}

const CLAUSES = new Set(['that-clause', 'bare-clause']);
const SAYS_SO = wordSet('say tell warn confirm deny announce');

/** "X reported that Y had said …": the clause that is reported begins with who else said it. */
function isReportOf({ rule, lemma, content, passage }: Candidate, inner: Candidate): boolean {
  if (lemma !== 'report' || !CLAUSES.has(rule) || !CLAUSES.has(inner.rule)) return false;
  const from = content[0]?.from ?? 0;
  const opens = passage.tokens[from]?.tag === 'that' ? from + 1 : from;
  return inner.source?.from === opens && SAYS_SO.has(inner.lemma);
}

const ASIDES = new Set(['parenthetical', 'quote-before']);

/**
 * "X said that …, according to Y", "According to Y, …, X said" and "X reported that Y had said …" keep both: the two are steps of
 * one chain.
 */
function holdsCue(outer: Candidate, inner: Candidate): boolean {
  const { content, rule } = outer;
  if (rule === 'according-to' && inner.rule === 'that-clause') return false;
  if (isReportOf(outer, inner)) return false;
  if (ASIDES.has(rule) && inner.rule === 'according-to' && content[0]?.from === inner.head) return false;
  return content.some(({ from, to }) => from <= inner.head && inner.head < to);
}
