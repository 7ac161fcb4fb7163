/** What a source panel says beside the quoted sentence. */
import { overlaps } from '../model/span.ts';
import type { ChainedAttribution, SourceReference } from '../model/story.ts';

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
