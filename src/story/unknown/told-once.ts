/** A sentence stands on a page once: as what is not known where that is its matter, otherwise where it stands already. */
import type { SourceReference } from '../../model/story.ts';

/** What a page shows, with the sentences that say it, that of the shown words first. */
interface Shown {
  readonly sources: readonly SourceReference[];
}

/** The unknowns that are not told, word for word, by what stands above them. */
export function besides<T extends Shown>(unknowns: readonly T[], above: readonly Shown[]): T[] {
  return unknowns.filter((unknown) => !above.some((shown) => sayTheSameWords(unknown, shown)));
}

/** Whether the sentence that one shows is that of the other, or part of it, or the same in a copy. */
function sayTheSameWords({ sources: [one] }: Shown, { sources: [other] }: Shown): boolean {
  if (!one || !other) return false;
  if (one.article !== other.article) return one.quote === other.quote;
  return other.start <= one.start && one.end <= other.end;
}
