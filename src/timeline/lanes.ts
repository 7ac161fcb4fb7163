/** Marks that would touch are stacked. */

export interface HorizontalRange {
  readonly left: number;
  readonly right: number;
}

/**
 * The lane of each range, 0 at the bottom: the lowest in which it touches none that came before it.
 * Ranges are taken from left to right, so the number of lanes is the least possible.
 */
export function assignLanes(ranges: readonly HorizontalRange[], gap: number): number[] {
  const order = ranges.map((_, index) => index).sort((a, b) => leftOf(a) - leftOf(b) || a - b);
  const ends: number[] = [];
  const lanes = new Array<number>(ranges.length).fill(0);
  for (const index of order) {
    const { left, right } = ranges[index] as HorizontalRange;
    const found = ends.findIndex((end) => end + gap <= left);
    const lane = found === -1 ? ends.length : found;
    ends[lane] = right;
    lanes[index] = lane;
  }
  return lanes;

  function leftOf(index: number): number {
    return ranges[index]?.left ?? 0;
  }
}
