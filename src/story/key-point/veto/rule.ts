/** What a veto is, and what it looks at. */
import type { Cued } from '../../../text/rule-finder.ts';

export interface SentenceFacts {
  /** The sentence as shown. */
  readonly text: string;
  /** It without the words in quotation marks. */
  readonly unquoted: string;
  readonly headline: boolean;
  /** The article's outlet. */
  readonly outlet: string;
}

export interface VetoRule extends Cued {
  readonly name: string;
  readonly forbids: (facts: SentenceFacts) => boolean;
}
