/** What a source panel says beside the quoted sentence. */
import { overlaps } from '../model/span.ts';
import type { ChainedAttribution, SourceReference, TimelineEntry } from '../model/story.ts';
import { formatEdtf } from '../time/edtf.ts';
import { formatDateOf } from './instants.ts';
import { settings } from './settings.ts';

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

/** How the date of an event was worked out, in a sentence. */
export function dateReason({ date, evidence }: Pick<TimelineEntry, 'date' | 'evidence'>): string {
  if (date === null) return '';
  const shown = formatEdtf(date, settings.language);
  if (evidence.phrase === '') return `No date in the text: ${shown} is the day on which it was published.`;
  const anchor = evidence.anchor ? `, counted from ${formatAnchor(evidence.anchor)}` : '';
  return `${shown} worked out from “${evidence.phrase}”${anchor}.`;
}

function formatAnchor(anchor: string): string {
  return anchor.includes('T') ? formatDateOf(anchor) : formatEdtf(anchor, settings.language);
}
