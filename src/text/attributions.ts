import type { Analysis, Attribution, Document, Mention, Sentence } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';
import { chooseReadings } from './attribution/choose-readings.ts';
import { confidenceOf } from './attribution/confidence.ts';
import { continuedQuotes } from './attribution/continued-quotes.ts';
import { formOf } from './attribution/forms.ts';
import { withoutLabels } from './attribution/labels.ts';
import { passagesOf } from './attribution/passages.ts';
import { type NamedSpeaker, personBehindPronoun } from './attribution/person-behind-pronoun.ts';
import { readPassage } from './attribution/read-passage.ts';
import type { Reading } from './attribution/reading.ts';
import { sentenceAt } from './attribution/sentence-at.ts';
import { readSource, type SourceReading } from './attribution/source-phrase.ts';
import { spanOfSource } from './attribution/source-span.ts';
import { stanceOf } from './attribution/stance.ts';
import type { Range } from './attribution/token-range.ts';
import { isEnglish } from './language-tag.ts';
import { subjectBefore } from './subject-before.ts';

/**
 * Who says (thinks, wants) what, in the order of the text. English only: other languages give none.
 * @param mentions names in the order of the text, for the names of sources
 */
export function findAttributions(
  document: Document,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Attribution[] {
  if (!isEnglish(document.language)) return [];
  const passages = passagesOf(document.text, sentences).map((passage) => ({
    passage,
    readings: chooseReadings(readPassage(passage), confidenceOf),
  }));
  const continued = continuedQuotes(passages);
  const nameSource = sourceNamer(document, { sentences, mentions });
  const found = passages.flatMap(({ readings }) =>
    readings.map((reading) => attributionOf(reading, continued.get(reading) ?? [], nameSource)),
  );
  return withoutLabels(document, found, mentions);
}

function attributionOf(
  { candidate, confidence }: Reading,
  continued: readonly Span[],
  nameSource: (source: Span) => SourceReading,
): Attribution {
  const { tokens } = candidate.passage;
  const spanOf = ({ from, to }: Range): Span => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  });
  const source = candidate.source ? spanOfSource(tokens, candidate.source) : null;
  const { kind, name } = source ? nameSource(source) : { kind: null, name: null };
  return {
    source: source ? [source] : [],
    cue: candidate.cue.map(spanOf),
    content: withContinued(candidate.content.map(spanOf), continued),
    form: formOf(candidate),
    stance: stanceOf(candidate),
    sourceKind: kind ?? 'anonymous',
    sourceName: name,
    rule: candidate.rule,
    confidence,
  };
}

/** All spans of what is said, in the order of the text. */
function withContinued(spans: Span[], continued: readonly Span[]): Span[] {
  return continued.length === 0 ? spans : [...spans, ...continued].sort((a, b) => a.start - b.start);
}

/**
 * Reads sources in the order of the text, each pronoun against the speaker before it, else against the sentence before; an
 * unnamed speaker may own the next "he".
 */
function sourceNamer(
  { text, outlet }: Document,
  known: Pick<Analysis, 'sentences' | 'mentions'>,
): (source: Span) => SourceReading {
  let speaker: NamedSpeaker | null = null;
  return (span) => {
    const { kind, name: own } = readSource(text, span, known.mentions, outlet);
    const name =
      own ?? personBehindPronoun(text, span, speaker, known.mentions) ?? nameBefore(text, span, known);
    speaker = name === null ? null : { span, name, person: kind === 'person' };
    return { kind, name };
  };
}

function nameBefore(
  text: string,
  span: Span,
  known: Pick<Analysis, 'sentences' | 'mentions'>,
): string | null {
  const sentence = sentenceAt(known.sentences, span.start);
  return (sentence && subjectBefore(text.slice(span.start, span.end), sentence, known)?.name) ?? null;
}
