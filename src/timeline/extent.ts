/** What an EDTF date looks like on a line of time. */
import type { Day } from '../time/day.ts';
import { parseEdtf } from '../time/edtf.ts';

/**
 * `dot` one day · `bar` from a first to a last day · `about` a stretch whose ends are soft ·
 * `before`, `after` a whisker with one end.
 */
export type ExtentShape = 'dot' | 'bar' | 'about' | 'before' | 'after';

/** The stretch of days that a date covers. */
export interface Extent {
  readonly shape: ExtentShape;
  /** The first day, and the day after the last: day `d` fills `[d, d + 1)`. */
  readonly start: Day;
  readonly end: Day;
}

/** The extent of an EDTF date; null where it names no date. A whisker covers the one day that is known. */
export function extentOf(edtf: string): Extent | null {
  const span = parseEdtf(edtf);
  if (!span) return null;
  const { first, last, approximate, uncertain } = span;
  if (first === Number.NEGATIVE_INFINITY) return { shape: 'before', start: last, end: last + 1 };
  if (last === Number.POSITIVE_INFINITY) return { shape: 'after', start: first, end: first + 1 };
  const shape = approximate || uncertain ? 'about' : first === last ? 'dot' : 'bar';
  return { shape, start: first, end: last + 1 };
}
