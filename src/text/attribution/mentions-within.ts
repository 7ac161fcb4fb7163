import type { Mention } from '../../model/analysis.ts';
import { contains, type Span } from '../../model/span.ts';

/** The mentions that lie wholly inside a span. `mentions` stand in the order of the text. */
export function mentionsWithin(mentions: readonly Mention[], span: Span): Mention[] {
  const found: Mention[] = [];
  for (let i = firstFrom(mentions, span.start); i < mentions.length; i += 1) {
    const mention = mentions[i] as Mention;
    if (mention.start >= span.end) break;
    if (contains(span, mention)) found.push(mention);
  }
  return found;
}

/** Index of the first mention that starts at or after `start`. */
function firstFrom(mentions: readonly Mention[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
