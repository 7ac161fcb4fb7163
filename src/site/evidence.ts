/** What a source panel says beside the quoted sentence. */
import { outletName } from '../model/labels.ts';
import { overlaps } from '../model/span.ts';
import type { ChainedAttribution, SourceReference } from '../model/story.ts';
import { formatDateOf, formatInstant } from './instants.ts';

/** The chain of attribution that stands in the quoted sentence; null where the outlet speaks for itself. */
export function chainBehind(
  source: SourceReference,
  attributions: readonly ChainedAttribution[],
): ChainedAttribution['chain'] | null {
  const found = attributions.find(({ sources }) =>
    sources.some(
      (other) =>
        other.article === source.article && other.revision === source.revision && overlaps(other, source),
    ),
  );
  return found && found.chain.length > 1 ? found.chain : null;
}

/** As much of a source as its name in a row depends on. */
type NamedSource = Pick<SourceReference, 'outlet' | 'published' | 'kind'>;

/**
 * What each source of a row is called: its outlet; where the outlet comes more than once, the day tells its
 * reports apart, and stands alone after a source of the same outlet. A report that comes again gives another
 * sentence.
 * @param before the outlet that was named just before the row
 */
export function sourceNames(sources: readonly NamedSource[], before = ''): string[] {
  return sources.map((source, index) => {
    const outlet = outletName(source);
    const previous = sources[index - 1];
    const last = previous ? outletName(previous) : before;
    const others = sources.filter((other) => other !== source && outletName(other) === outlet);
    const isAgain = sources.slice(0, index).some((other) => isSameReport(other, source));
    const told = isAgain ? 'another sentence' : momentOf(source, others);
    if (last === outlet) return told;
    return others.length === 0 ? outlet : `${outlet}, ${told}`;
  });
}

function isSameReport(one: NamedSource, other: NamedSource): boolean {
  return one.outlet === other.outlet && one.published === other.published;
}

/** The day of a source, with the time where another has the same day. */
function momentOf({ published }: NamedSource, others: readonly NamedSource[]): string {
  if (published === null) return 'no date given';
  const day = formatDateOf(published);
  const isShared = others.some(
    (other) =>
      other.published !== null && other.published !== published && formatDateOf(other.published) === day,
  );
  return isShared ? formatInstant(published) : day;
}
