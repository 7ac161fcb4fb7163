/** From where to where an event is drawn: a dot for a day, a bar for a stretch, a whisker for what is open at one end. */
import type { Extent } from './extent.ts';
import type { HorizontalRange } from './lanes.ts';
import type { TimeScale } from './time-scale.ts';

/** How wide a dot is. */
export const DOT = 10;
const WHISKER = 18;

export function rangeOf({ shape, start, end }: Extent, { position }: TimeScale): HorizontalRange {
  const middle = position((start + end) / 2);
  const dot = { left: middle - DOT / 2, right: middle + DOT / 2 };
  if (shape === 'dot') return dot;
  if (shape === 'before') return { left: dot.left - WHISKER, right: dot.right };
  if (shape === 'after') return { left: dot.left, right: dot.right + WHISKER };
  const stretch = { left: position(start), right: position(end) };
  const least = shape === 'about' ? WHISKER : DOT;
  return stretch.right - stretch.left < least
    ? { left: middle - least / 2, right: middle + least / 2 }
    : stretch;
}
