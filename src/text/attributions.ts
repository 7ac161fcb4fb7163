import type { Attribution, Document, Mention, Sentence } from '../model/analysis.ts';
import { contains, type Span } from '../model/span.ts';
import type { Candidate } from './attribution/candidates.ts';
import type { Range } from './attribution/clauses.ts';
import { confidenceOf } from './attribution/confidence.ts';
import { passagesOf } from './attribution/passages.ts';
import { readPassage } from './attribution/readings.ts';
import { sourceKindOf } from './attribution/source-kind.ts';
import { stanceOf } from './attribution/stance.ts';

/** Pages show attributions of at least this confidence. */
export const CONFIDENT = 0.85;
/** Below this a reading is more often wrong than it is worth. */
const LEAST_CONFIDENCE = 0.25;

/**
 * Who says (thinks, wants) what, in the order of the text. English only: other languages give none.
 * @param mentions names in the text, for the names of sources
 */
export function findAttributions(
  document: Document,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Attribution[] {
  if (!document.language.startsWith('en')) return [];
  return passagesOf(document.text, sentences, document.titleEnd).flatMap((passage) =>
    chooseReadings(readPassage(passage)).map(([candidate, confidence]) =>
      attributionOf(document, mentions, candidate, confidence),
    ),
  );
}

/** The surest readings first; one whose cue lies inside another's content is a part of what is said there. */
function chooseReadings(candidates: readonly Candidate[]): [Candidate, number][] {
  const scored = candidates
    .map((candidate): [Candidate, number] => [candidate, confidenceOf(candidate)])
    .filter(([, confidence]) => confidence >= LEAST_CONFIDENCE)
    .sort((a, b) => b[1] - a[1]);
  const kept: [Candidate, number][] = [];
  for (const [candidate, confidence] of scored) {
    const inside = kept.some(([other]) =>
      other.content.some(({ from, to }) => from <= candidate.head && candidate.head < to),
    );
    if (!inside) kept.push([candidate, confidence]);
  }
  return kept.sort(([a], [b]) => a.head - b.head);
}

function attributionOf(
  { text, outlet }: Document,
  mentions: readonly Mention[],
  candidate: Candidate,
  confidence: number,
): Attribution {
  const span = ({ from, to }: Range): Span => ({
    start: candidate.passage.tokens[from]?.start ?? 0,
    end: candidate.passage.tokens[to - 1]?.end ?? 0,
  });
  const source = candidate.source ? span(candidate.source) : null;
  const named = source
    ? mentions.find((mention) => mention.kind !== 'place' && contains(source, mention))
    : undefined;
  const content = candidate.content.map(span);
  return {
    source: source ? [source] : [],
    cue: candidate.cue.map(span),
    content,
    form: formOf(candidate),
    stance: stanceOf(candidate),
    sourceKind: source ? sourceKindOf(text, source, mentions, outlet) : 'anonymous',
    sourceName: named?.name ?? null,
    rule: candidate.rule,
    confidence,
  };
}

/** By tokens: nothing outside quotation marks is direct, some words in marks are mixed. */
function formOf({ passage, content }: Candidate): Attribution['form'] {
  let quoted = 0;
  let plain = 0;
  for (const { from, to } of content) {
    for (const { tag } of passage.tokens.slice(from, to)) {
      if (tag === 'quote') quoted += 1;
      else if (tag !== 'comma' && tag !== 'stop') plain += 1;
    }
  }
  return quoted === 0 ? 'indirect' : plain === 0 ? 'direct' : 'mixed';
}
