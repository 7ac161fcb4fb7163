import type { Attribution } from '../../model/analysis.ts';
import type { Candidate } from './candidate.ts';

/** Direct: nothing stands outside quotation marks. Mixed: some words do. Indirect: no marks. */
export function formOf({ passage, content }: Candidate): Attribution['form'] {
  let quoted = false;
  let plain = false;
  for (const { from, to } of content) {
    for (const { tag } of passage.tokens.slice(from, to)) {
      if (tag === 'quote') quoted = true;
      else if (tag !== 'comma' && tag !== 'stop') plain = true;
    }
  }
  if (!quoted) return 'indirect';
  return plain ? 'mixed' : 'direct';
}
