/** What a page told of a count before: "at least 40", where it now tells "at least 53", as a point, in the summary or on the timeline. */
import type { KeyPoint, SourceReference } from '../model/story.ts';
import type { Draft } from './change/draft.ts';
import type { IsNewerFigure, ToldWords } from './quantity/newer-figure.ts';
import { type Past, type Quotes, quotesOf } from './told-past.ts';

/** Words that no longer hold. */
export interface EarlierWords {
  readonly text: string;
  readonly quotes: Quotes;
  /** What the point that told them had said before. */
  readonly was: NonNullable<KeyPoint['was']>;
}

interface Shown {
  readonly text: string;
  readonly sources: readonly SourceReference[];
  readonly byEditor?: boolean | undefined;
  readonly was?: KeyPoint['was'];
}

/** The latest words of the page before of which something shown now gives a newer figure; null where there are none. */
export function figureBefore(
  past: Past,
  { summary, thingsToKnow }: Pick<Draft, 'summary' | 'thingsToKnow'>,
  isNewerFigure: IsNewerFigure,
): (now: ToldWords & { readonly byEditor?: boolean | undefined }) => EarlierWords | null {
  const { page } = past;
  const stands = new Set([summary, ...thingsToKnow].map(({ text }) => text));
  const shown: Shown[] = [...page.thingsToKnow, page.summary, ...page.timeline, ...page.undated];
  const told = shown
    .filter((item) => !item.byEditor && !stands.has(item.text) && past.tellsItem(item))
    .sort((a, b) => instantOf(b) - instantOf(a));
  return (now) => {
    const before = now.byEditor ? undefined : told.find((item) => isNewerFigure(now, item));
    return before ? { text: before.text, quotes: quotesOf(before), was: before.was ?? [] } : null;
  };
}

function instantOf({ sources: [source] }: Shown): number {
  return Date.parse(source?.published ?? '') || 0;
}
