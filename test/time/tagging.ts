/** How the cases of the time tests are written and read. */

import type { TimeExpression } from '../../src/model/analysis.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { tagTimes } from '../../src/time/tag-times.ts';

/** A Tuesday. */
export const PUBLISHED = '2025-10-21';

export function tag(text: string, language = 'en', published: string | null = PUBLISHED): TimeExpression[] {
  const document = { text, titleEnd: 0, published, timeZone: 'UTC', language, outlet: 'The Harbour Post' };
  return tagTimes(document, splitSentences(text));
}

/** Every expression as `words = value`, in text order: what a case expects. */
export function valuesIn(text: string, language?: string, published?: string | null): string[] {
  return tag(text, language, published).map((time) => `${time.text} = ${time.value}`);
}
