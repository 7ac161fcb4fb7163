/** What a statement says without who says it: "The boat was on its way home, the guard said" → "The boat was on its way home". */
import { contains } from '../../model/span.ts';
import { onceForEach } from '../../text/remember.ts';
import type { Statement } from './statement.ts';

/** Readings below this are too often wrong to take words away. */
const LIKELY = 0.5;
const MOSTLY = 0.5;

/** The sentence with blanks for speaker and verb; `''` where most of it is not what a named or unnamed speaker says. */
export const saidIn: (statement: Statement) => string = onceForEach(
  ({ sentence, attributions }: Statement) => {
    const speech = attributions.find(
      ({ source, content, confidence }) =>
        confidence >= LIKELY &&
        source.length > 0 &&
        source.every((span) => contains(sentence, span)) &&
        content.reduce((sum, { start, end }) => sum + end - start, 0) > MOSTLY * sentence.text.length,
    );
    if (!speech) return '';
    return [...speech.source, ...speech.cue]
      .filter((span) => contains(sentence, span))
      .reduce(
        (left, span) => blanked(left, span.start - sentence.start, span.end - sentence.start),
        sentence.text,
      );
  },
);

function blanked(text: string, from: number, to: number): string {
  return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
}
