/** The days named under the axis. */
import { type Day, dateOfDay, dayOfDate, mondayOf, shiftMonth } from '../time/day.ts';
import type { Run, TimeScale } from './time-scale.ts';

export interface Tick {
  readonly x: number;
  readonly label: string;
  /** The middle of the label: the tick's own place, or less far out where that would leave the picture. */
  readonly labelX: number;
}

export interface TickOptions {
  readonly width: number;
  readonly gap: number;
  readonly label: (day: Day) => string;
  readonly measure: (label: string) => number;
}

/** A tick that stands before all others, e.g. "now". */
export interface NamedPlace {
  readonly x: number;
  readonly label: string;
}

/**
 * Ticks whose labels do not touch: first the named places, then both ends of every run, then New Years, firsts
 * of months, Mondays and in short runs any day where there is room.
 */
export function placeTicks(
  { runs, position }: TimeScale,
  named: readonly NamedPlace[],
  { width, gap, label, measure }: TickOptions,
): Tick[] {
  const ends = runs.flatMap(({ start, end }) => [start, end - 1]);
  const steps = runs.flatMap((run) => [...yearsIn(run), ...monthsIn(run), ...mondaysIn(run), ...daysIn(run)]);
  const days = [...new Set([...ends, ...steps])];
  const wanted = [...named, ...days.map((day) => ({ x: position(day + 0.5), label: label(day) }))];
  const ticks: (Tick & { left: number; right: number })[] = [];
  for (const { x, label: text } of wanted) {
    const half = measure(text) / 2;
    const labelX = Math.min(Math.max(x, half), width - half);
    const box = { left: labelX - half - gap, right: labelX + half + gap };
    const touches = ticks.some((tick) => box.left < tick.right && tick.left < box.right);
    if (!touches) ticks.push({ x, label: text, labelX, left: labelX - half, right: labelX + half });
  }
  return ticks.sort((a, b) => a.x - b.x).map(({ x, label: text, labelX }) => ({ x, label: text, labelX }));
}

/** No run is searched for more Mondays than could ever be labelled. */
const MOST_WEEKS = 26;

function mondaysIn({ start, end }: Run): Day[] {
  if (end - start > MOST_WEEKS * 7) return [];
  const mondays: Day[] = [];
  for (let day = mondayOf(start + 6); day < end; day += 7) mondays.push(day);
  return mondays;
}

/** A run of more days has no room for each of them. */
const MOST_DAYS = 14;

function daysIn({ start, end }: Run): Day[] {
  return end - start > MOST_DAYS ? [] : Array.from({ length: end - start }, (_, index) => start + index);
}

const MOST_MONTHS = 48;

function monthsIn({ start, end }: Run): Day[] {
  if (end - start > MOST_MONTHS * 31) return [];
  const { year, month } = dateOfDay(start);
  const months: Day[] = [];
  for (let count = 1; ; count++) {
    const day = dayOfDate({ ...shiftMonth(year, month, count), day: 1 });
    if (day >= end) return months;
    months.push(day);
  }
}

/** Round years first: centuries, decades, then the others. */
function yearsIn({ start, end }: Run): Day[] {
  const from = dateOfDay(start).year + 1;
  const to = dateOfDay(end - 1).year;
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  const roundness = (year: number) => (year % 100 === 0 ? 0 : year % 10 === 0 ? 1 : 2);
  return years
    .sort((a, b) => roundness(a) - roundness(b) || a - b)
    .map((year) => dayOfDate({ year, month: 1, day: 1 }));
}
