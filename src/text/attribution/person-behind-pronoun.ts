import type { Mention } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import { mentionsWithin } from './mentions-within.ts';

/** The last source that has a name, and whether it is a person. */
export interface NamedSpeaker {
  readonly span: Span;
  readonly name: string;
  readonly person: boolean;
}

const OTHER_PRONOUN: ReadonlyMap<string, RegExp> = new Map([
  ['he', /\bshe\b/i],
  ['she', /\bhe\b/i],
]);

/**
 * The person behind "he" or "she": the last named speaker, where that was at most one paragraph ago, nobody else has been
 * named since and no other pronoun stands between. Null rather than a guess.
 */
export function personBehindPronoun(
  text: string,
  pronoun: Span,
  speaker: NamedSpeaker | null,
  mentions: readonly Mention[],
): string | null {
  const other = OTHER_PRONOUN.get(text.slice(pronoun.start, pronoun.end).toLowerCase());
  if (!other || !speaker?.person) return null;
  const between = { start: speaker.span.end, end: pronoun.start };
  if (paragraphsIn(text, between) > 1 || other.test(text.slice(between.start, between.end))) return null;
  const somebodyElse = mentionsWithin(mentions, between).some(
    ({ kind, name }) => kind === 'person' && name !== speaker.name,
  );
  return somebodyElse ? null : speaker.name;
}

/** Paragraph ends inside a span, counted to two. */
function paragraphsIn(text: string, { start, end }: Span): number {
  let count = 0;
  for (
    let at = text.indexOf('\n', start);
    at >= 0 && at < end && count < 2;
    at = text.indexOf('\n', at + 1)
  ) {
    if (text[at + 1] !== '\n') count += 1;
  }
  return count;
}
