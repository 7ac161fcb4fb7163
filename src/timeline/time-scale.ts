/**
 * From days to pixels. Days on which something happens are drawn to one measure; a long silence between two
 * runs of them takes a fixed width, marked as a break, so that the eye is not led over nothing. What lies
 * ahead gets no more than its share, however far it reaches: there is less to tell of it.
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
  /** The first day that lies ahead; null where none does. */
  readonly future: Day | null;
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
/** The most of the width that the future may take. */
const FUTURE_SHARE = 0.35;

type DayRange = readonly [start: Day, end: Day];

/**
 * @param days the days that must have a place; at least one
 */
export function timeScale(days: readonly Day[], options: TimeScaleOptions): TimeScale {
  const ranges = runsOf([...new Set(days)].sort((a, b) => a - b));
  const runs = placeRuns(splitAt(ranges, options.future), options);
  const scale = scaleLinear(
    runs.flatMap(({ start, end }) => [start, end]),
    runs.flatMap(({ left, right }) => [left, right]),
  ).clamp(true);
  return { runs, breaks: breaksBetween(runs), position: (day) => scale(day) };
}

/** How many breaks a scale of these days would have. */
export function countBreaks(days: readonly Day[]): number {
  return runsOf([...new Set(days)].sort((a, b) => a - b)).length - 1;
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

function splitAt(ranges: readonly DayRange[], day: Day | null): DayRange[] {
  return ranges.flatMap(([start, end]): DayRange[] =>
    day !== null && start < day && day < end
      ? [
          [start, day],
          [day, end],
        ]
      : [[start, end]],
  );
}

/** Shares the width out: every run gets the least width, the rest goes by length. */
function placeRuns(ranges: readonly DayRange[], options: TimeScaleOptions): Run[] {
  const { width, margin, breakWidth, runWidth, future } = options;
  const isBreakBefore = (index: number) => index > 0 && ranges[index]?.[0] !== ranges[index - 1]?.[1];
  const breaks = ranges.filter((_, index) => isBreakBefore(index)).length;
  const free = width - 2 * margin - breaks * breakWidth;
  const least = Math.min(runWidth, free / ranges.length);
  const weights = weightsOf(ranges, future);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = margin;
  return ranges.map(([start, end], index) => {
    if (isBreakBefore(index)) left += breakWidth;
    const right = left + least + ((free - least * ranges.length) * (weights[index] ?? 0)) / total;
    const run = { start, end, left, right };
    left = right;
    return run;
  });
}

/** The length of each range, with those ahead shortened together where they would take more than their share. */
function weightsOf(ranges: readonly DayRange[], future: Day | null): number[] {
  const lengths = ranges.map(([start, end]) => end - start);
  const isAhead = ranges.map(([start]) => future !== null && start >= future);
  const sumOf = (ahead: boolean) =>
    lengths.reduce((sum, length, index) => (isAhead[index] === ahead ? sum + length : sum), 0);
  const past = sumOf(false);
  const most = past === 0 ? Number.POSITIVE_INFINITY : (past * FUTURE_SHARE) / (1 - FUTURE_SHARE);
  const factor = Math.min(1, most / sumOf(true));
  return lengths.map((length, index) => (isAhead[index] ? length * factor : length));
}

function breaksBetween(runs: readonly Run[]): Break[] {
  return runs.slice(1).flatMap((run, index) => {
    const before = runs[index] ?? run;
    const days = run.start - before.end;
    return days > 0 ? [{ left: before.right, right: run.left, days }] : [];
  });
}
