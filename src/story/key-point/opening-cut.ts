/** What is left out at the beginning of a sentence that is shown by itself. */
import { datelineLength } from '../../text/dateline.ts';

export interface Opening {
  readonly length: number;
  /** Whether the cut is shown as "…"; a dateline is no part of the sentence. */
  readonly marked: boolean;
}

const JOINING =
  /^(?:But|And|Yet|Still,|Meanwhile,|However,|Also,|Separately,|Moreover,|Furthermore,|In addition,|Additionally,|Nevertheless,|Nonetheless,|Instead,|On the other hand,|By contrast,|In turn,) (?=[\p{Lu}\p{N}]|the |an? )/u;

export function openingCut(text: string): Opening {
  const dateline = datelineLength(text);
  if (dateline > 0) return { length: dateline, marked: false };
  const joining = JOINING.exec(text);
  return joining ? { length: joining[0].length, marked: true } : { length: 0, marked: false };
}
