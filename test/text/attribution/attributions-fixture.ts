import type { Attribution, Document } from '../../../src/model/analysis.ts';
import type { Span } from '../../../src/model/span.ts';
import { findAttributions } from '../../../src/text/attributions.ts';
import { findMentions } from '../../../src/text/mentions.ts';
import { splitSentences } from '../../../src/text/sentences.ts';

/** A document without a headline, in English unless another language is given. */
export function documentOf(text: string, language = 'en'): Document {
  return {
    text,
    titleEnd: 0,
    published: '2025-10-21',
    timeZone: 'UTC',
    language,
    outlet: 'The Harbour Post',
  };
}

export function attributionsOf(text: string): Attribution[] {
  const document = documentOf(text);
  const sentences = splitSentences(text);
  return findAttributions(document, sentences, findMentions(document, sentences));
}

export function wordsAt(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

/** Each attribution as "source | cue | content", the parts of a split one joined by " … ". */
export function written(text: string): string[] {
  return attributionsOf(text).map(({ source, cue, content }) =>
    [source, cue, content].map((spans) => wordsAt(text, spans)).join(' | '),
  );
}
