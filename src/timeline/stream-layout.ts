/** The small stream of coverage beside each story of a list, all on one axis. */
import { area, curveBasis } from 'd3';
import type { Day } from '../time/day.ts';

export interface StreamOptions {
  /** The first and the last day of the axis. */
  readonly first: Day;
  readonly last: Day;
  readonly width: number;
  readonly height: number;
  /** Articles of the busiest stretch of any story of the list: the same height means the same coverage. */
  readonly most: number;
}

/** Days that are drawn as one point. */
const BIN_DAYS = 2;
/** The thinnest line that can still be seen, in pixels. */
const THINNEST = 1;

/** Articles in each stretch of `BIN_DAYS` days from `first` to `last`. */
export function countByBin(days: readonly Day[], first: Day, last: Day): number[] {
  const bins = new Array<number>(Math.floor((last - first) / BIN_DAYS) + 1).fill(0);
  for (const day of days) {
    if (day < first || day > last) continue;
    const index = Math.floor((day - first) / BIN_DAYS);
    bins[index] = (bins[index] ?? 0) + 1;
  }
  return bins;
}

/**
 * An SVG path that swells around the middle line with the coverage, from the first article on; `''` where the
 * axis holds none. Its half height grows with the square root, so that one article beside fifty is still seen.
 */
export function streamPath(days: readonly Day[], options: StreamOptions): string {
  const { first, last, width, height, most } = options;
  const bins = countByBin(days, first, last);
  const from = bins.findIndex((count) => count > 0);
  if (from === -1) return '';
  const middle = height / 2;
  const reach = (count: number) => Math.max(THINNEST / 2, Math.sqrt(count / most) * middle);
  const step = width / bins.length;
  const counted = bins.slice(from).map((count, index) => [from + index + 0.5, count] as const);
  const points = [[from - 0.5, 0] as const, ...counted, [bins.length, bins.at(-1) ?? 0] as const];
  const outline = area<readonly [bin: number, count: number]>(
    ([bin]) => bin * step,
    ([, count]) => middle + reach(count),
    ([, count]) => middle - reach(count),
  )
    .curve(curveBasis)
    .digits(1);
  return outline(points) ?? '';
}
