/** What a rule on words that point back is, and what several of them look for. */
import type { Mention } from '../../../model/analysis.ts';
import type { Cued } from '../../../text/rule-finder.ts';

export type Mentioned = Pick<Mention, 'start' | 'end' | 'kind'>;

/** A kind of words that stand for something in the sentence before. */
export interface PointingRule extends Cued {
  readonly name: string;
  /** @param mentions those inside the text, with offsets in it */
  readonly pointsBack: (text: string, mentions: readonly Mentioned[]) => boolean;
}

/** A name's letters where it cannot be meant. */
export const MASK = 'x';

/** Days and months are written with capitals and own nothing. */
export const CALENDAR =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.)/g;
