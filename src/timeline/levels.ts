/** How high everything in the picture stands: labels on top, marks in lanes above the axis, coverage and ticks below it. */
import { roundPixels } from './round-pixels.ts';

/** From one lane to the next; more lanes than have room so stand closer, one over the other. */
const LANE = 11;
const MOST_LANES_HEIGHT = 7 * LANE;
/** From the axis up to the middle of the lowest marks, and from the highest lane up to the labels. */
const BELOW_LANES = 7;
const ABOVE_LANES = 8;
export const COVERAGE_HEIGHT = 26;
/** From the axis down to the highest coverage, and below the line of ticks. */
const ABOVE_COVERAGE = 4;
const BELOW_TICKS = 8;
/** Pixels between two rows of labels, and between two lines of one label, beside the font size. */
const ROW_SPACING = 5;
const LINE_SPACING = 2;
/** Pixels below a row. */
const BELOW_ROW = 4;

/** A label's row, counted from below, and how many lines it has. */
interface StackedLabel {
  readonly row: number;
  readonly lines: number;
}

export interface Levels {
  readonly height: number;
  readonly baseline: number;
  readonly floor: number;
  /** The middle of the marks of a lane. */
  readonly laneY: (lane: number) => number;
  /** The base line of a line of text: so many lines above the last of its label, which stands in `row`. */
  readonly lineY: (row: number, above: number) => number;
}

/** @param topLane the highest lane with a mark, counted from 0 */
export function levelsOf(labels: readonly StackedLabel[], topLane: number, fontSize: number): Levels {
  const rowHeight = fontSize + ROW_SPACING;
  const lineHeight = fontSize + LINE_SPACING;
  const labelsHeight = Math.max(0, ...labels.map(({ row, lines }) => row + lines)) * rowHeight;
  const laneHeight = Math.min(LANE, MOST_LANES_HEIGHT / Math.max(1, topLane));
  const baseline = labelsHeight + topLane * laneHeight + LANE + ABOVE_LANES;
  const floor = baseline + COVERAGE_HEIGHT + ABOVE_COVERAGE;
  return {
    height: floor + fontSize + BELOW_TICKS,
    baseline,
    floor,
    laneY: (lane) => roundPixels(baseline - BELOW_LANES - lane * laneHeight),
    lineY: (row, above) => labelsHeight - row * rowHeight - BELOW_ROW - above * lineHeight,
  };
}
