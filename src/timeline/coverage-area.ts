/** How much was reported when, as a soft area under the line of time. */
import { area, curveMonotoneX } from 'd3';
import type { Day } from '../time/day.ts';

export interface AreaOptions {
  readonly width: number;
  /** The pixels of the floor, and of the highest point above it. */
  readonly floor: number;
  readonly height: number;
}

/** Pixels between two points of the outline. */
const STEP = 4;
/** How much of an article is seen in its own bin and in those on both sides. */
const KERNEL = [0.1, 0.25, 0.3, 0.25, 0.1] as const;

/**
 * An SVG path, `''` where there are no articles.
 * @param days the day of each article
 */
export function coverageArea(
  days: readonly Day[],
  position: (day: number) => number,
  { width, floor, height }: AreaOptions,
): string {
  if (days.length === 0) return '';
  const bins = smooth(
    countBins(
      days.map((day) => position(day + 0.5)),
      width,
    ),
  );
  const highest = Math.max(...bins);
  const outline = area<number>(
    (_, index) => index * STEP,
    floor,
    (value) => floor - (value / highest) * height,
  )
    .curve(curveMonotoneX)
    .digits(1);
  return outline(bins) ?? '';
}

function countBins(places: readonly number[], width: number): number[] {
  const bins = new Array<number>(Math.ceil(width / STEP) + 1).fill(0);
  for (const place of places) {
    const index = Math.round(place / STEP);
    bins[index] = (bins[index] ?? 0) + 1;
  }
  return bins;
}

function smooth(bins: readonly number[]): number[] {
  const reach = (KERNEL.length - 1) / 2;
  return bins.map((_, index) =>
    KERNEL.reduce((sum, share, offset) => sum + share * (bins[index + offset - reach] ?? 0), 0),
  );
}
