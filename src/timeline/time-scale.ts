/**
 * From days to pixels. Runs of days in which something happens are drawn to one measure; a long silence
 * between two runs takes a fixed width, marked as a break, so that the eye is not led over nothing.
 */
import { scaleLinear } from 'd3';
import type { Day } from '../time/day.ts';

export interface TimeScaleOptions {
  /** Pixels from the left edge to the right. */
  readonly width: number;
  /** Pixels kept free at both edges. */
  readonly margin: number;
  /** Pixels of a break. */
  readonly breakWidth: number;
  /** The least pixels of a run, so that a lone day can still carry a mark and its label. */
  readonly runWidth: number;
}

/** Days drawn to one measure: `[start, end)`, at pixels `[left, right)`. */
export interface Run {
  readonly start: Day;
  readonly end: Day;
  readonly left: number;
  readonly right: number;
}

/** A silence that was cut short. */
export interface Break {
  readonly left: number;
  readonly right: number;
  /** Its true length. */
  readonly days: number;
}

export interface TimeScale {
  readonly runs: readonly Run[];
  readonly breaks: readonly Break[];
  /** Pixels of a day, or of a part of one; days outside all runs fall on the nearest edge or into the break. */
  readonly position: (day: number) => number;
}

/** A silence shorter than this is never cut. */
const SHORTEST_BREAK_DAYS = 21;
/** A silence is cut when it is this many times as long as the others are on average. */
const SILENCE_FACTOR = 3;

type DayRange = readonly [start: Day, end: Day];

/**
 * @param days the days that must have a place; at least one
 */
export function timeScale(days: readonly Day[], options: TimeScaleOptions): TimeScale {
  const ranges = runsOf([...new Set(days)].sort((a, b) => a - b));
  const runs = placeRuns(ranges, options);
  const scale = scaleLinear(
    runs.flatMap(({ start, end }) => [start, end]),
    runs.flatMap(({ left, right }) => [left, right]),
  ).clamp(true);
  return { runs, breaks: breaksBetween(runs), position: (day) => scale(day) };
}

/** Divides sorted days where the silence between two of them is long beside the others. */
function runsOf(days: readonly Day[]): DayRange[] {
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  const isSilence = (gap: number) => {
    const meanOfOthers = (total - gap) / Math.max(1, gaps.length - 1);
    return gap >= SHORTEST_BREAK_DAYS && gap > SILENCE_FACTOR * meanOfOthers;
  };
  const ranges: [Day, Day][] = [];
  for (const [index, day] of days.entries()) {
    const open = ranges.at(-1);
    if (open && !isSilence(gaps[index - 1] ?? 0)) open[1] = day + 1;
    else ranges.push([day, day + 1]);
  }
  return ranges;
}

/** Shares the width out: every run gets the least width, the rest goes by length. */
function placeRuns(ranges: readonly DayRange[], options: TimeScaleOptions): Run[] {
  const { width, margin, breakWidth, runWidth } = options;
  const free = width - 2 * margin - (ranges.length - 1) * breakWidth;
  const least = Math.min(runWidth, free / ranges.length);
  const days = ranges.reduce((sum, [start, end]) => sum + end - start, 0);
  const pixelsPerDay = (free - least * ranges.length) / days;
  let left = margin;
  return ranges.map(([start, end]) => {
    const right = left + least + (end - start) * pixelsPerDay;
    const run = { start, end, left, right };
    left = right + breakWidth;
    return run;
  });
}

function breaksBetween(runs: readonly Run[]): Break[] {
  return runs.slice(1).map((run, index) => {
    const before = runs[index] ?? run;
    return { left: before.right, right: run.left, days: run.start - before.end };
  });
}
