import type { Attribution, Document, Mention, Sentence } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';
import { chooseReadings, type Reading } from './attribution/choose-readings.ts';
import type { Range } from './attribution/clauses.ts';
import { confidenceOf } from './attribution/confidence.ts';
import { continuedQuotes } from './attribution/continued-quotes.ts';
import { formOf } from './attribution/forms.ts';
import { passagesOf } from './attribution/passages.ts';
import { readPassage } from './attribution/readings.ts';
import { sourceKindOf } from './attribution/source-kind.ts';
import { type FoundSource, nameInPhrase, personBehind } from './attribution/source-names.ts';
import { stanceOf } from './attribution/stance.ts';

/** Pages show attributions of at least this confidence: nine in ten of them stand on labelled articles. */
export const CONFIDENT = 0.7;

/**
 * Who says (thinks, wants) what, in the order of the text. English only: other languages give none.
 * @param mentions names in the text, for the names of sources
 */
export function findAttributions(
  document: Document,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Attribution[] {
  if (!/^en\b/.test(document.language)) return [];
  const passages = passagesOf(document.text, sentences, document.titleEnd).map((passage) => ({
    passage,
    readings: chooseReadings(readPassage(passage), confidenceOf),
  }));
  const continued = continuedQuotes(passages);
  const sources: FoundSource[] = [];
  return passages.flatMap(({ readings }) =>
    readings.map((reading) =>
      attributionOf(document, mentions, reading, continued.get(reading) ?? [], sources),
    ),
  );
}

/** Appends the source to `sources`, against which later pronouns are resolved. */
function attributionOf(
  { text, outlet }: Document,
  mentions: readonly Mention[],
  { candidate, confidence }: Reading,
  continued: readonly Span[],
  sources: FoundSource[],
): Attribution {
  const { tokens } = candidate.passage;
  const spanOf = ({ from, to }: Range): Span => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  });
  const source = candidate.source ? spanOf(candidate.source) : null;
  const named = source ? nameInPhrase(text, source, mentions) : null;
  const sourceName = named?.name ?? (source ? personBehind(source, text, sources, mentions) : null);
  if (source) sources.push({ span: source, name: sourceName, person: named?.person ?? sourceName !== null });
  return {
    source: source ? [source] : [],
    cue: candidate.cue.map(spanOf),
    content: [...candidate.content.map(spanOf), ...continued],
    form: formOf(candidate),
    stance: stanceOf(candidate),
    sourceKind: source ? sourceKindOf(text, source, mentions, outlet) : 'anonymous',
    sourceName,
    rule: candidate.rule,
    confidence,
  };
}
