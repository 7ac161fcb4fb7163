/**
 * The picture of a timeline as plain numbers: marks, labels, ticks, breaks, coverage, now. Whoever draws it
 * adds nothing but ink. All lengths are pixels of a picture `width` wide; y grows downwards.
 */
import type { EventStatus } from '../model/event.ts';
import type { Day } from '../time/day.ts';
import { coverageArea } from './coverage-area.ts';
import { DOT, rangeOf } from './event-range.ts';
import { type Extent, type ExtentShape, extentOf } from './extent.ts';
import { type LabelText, labelTexts } from './label-texts.ts';
import { type LabelPlace, placeLabels } from './labels.ts';
import { assignLanes, type HorizontalRange } from './lanes.ts';
import { COVERAGE_HEIGHT, type Levels, levelsOf } from './levels.ts';
import { roundPixels } from './round-pixels.ts';
import { textWidth } from './text-width.ts';
import { placeTicks, type Tick } from './ticks.ts';
import { type Break, countBreaks, type TimeScale, timeScale } from './time-scale.ts';

export interface TimelineEvent {
  readonly id: string;
  /** EDTF; an event without a date has no place in the picture. */
  readonly date: string | null;
  readonly status: EventStatus;
  /** A clause of a source. */
  readonly text: string;
  /** For choosing labels: the heavier go first. */
  readonly weight: number;
}

export interface TimelineInput {
  readonly events: readonly TimelineEvent[];
  /** The day of each article. */
  readonly coverage: readonly Day[];
  /** Today, where the picture is to show it. */
  readonly now: Day | null;
}

export interface TimelineOptions {
  readonly width: number;
  /** Font size of labels and ticks. */
  readonly fontSize: number;
  /** The most rows of labels. */
  readonly labelRows: number;
  /** Whether the beginning of a text says something by itself, so that it may stand for the whole. */
  readonly isTelling: (beginning: string) => boolean;
  readonly tickLabel: (day: Day) => string;
  /** How long a silence is, in words. */
  readonly breakLabel: (days: number) => string;
  readonly nowLabel: string;
}

export interface Mark {
  readonly id: string;
  readonly shape: ExtentShape;
  readonly status: EventStatus;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

export interface LabelLine {
  readonly text: string;
  /** Its base line. */
  readonly y: number;
}

export interface Label {
  readonly id: string;
  readonly status: EventStatus;
  readonly lines: readonly LabelLine[];
  /** Where the upright line stands, where it begins beside the text, and where it ends above its mark. */
  readonly x: number;
  readonly top: number;
  readonly markY: number;
  /** Where the text is anchored. */
  readonly textX: number;
  readonly anchor: 'start' | 'end';
  /** The ends of the text. */
  readonly left: number;
  readonly right: number;
}

/** A break with its length in words; `''` where there is no room for them. */
export interface LabelledBreak extends Break {
  readonly label: string;
}

export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  /** The axis. */
  readonly baseline: number;
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  readonly ticks: readonly Tick[];
  readonly breaks: readonly LabelledBreak[];
  /** SVG path, `''` without coverage. */
  readonly coverage: string;
  /** The floor of the coverage area. */
  readonly floor: number;
  /** x of the line of now; all beyond it is the future. */
  readonly now: number | null;
  /** Where the line of now begins: below every label that it would cross. */
  readonly nowTop: number;
}

const MARGIN = 10;
const BREAK_WIDTH = 22;
/** With more breaks than this none is wide enough for its length in words. */
const MOST_LABELLED_BREAKS = 2;
const LABELLED_BREAK_WIDTH = 66;
const RUN_WIDTH = 16;
/** The least pixels between two marks of a lane. */
const LANE_GAP = 1;
const LABEL_OFFSET = 4;
const LABEL_GAP = 6;
/** Pixels that letters stand above their base line and hang below it, with a little air. */
const ASCENT = 8;
const DESCENT = 5;

interface DatedEvent extends TimelineEvent {
  readonly extent: Extent;
}

type PlacedLabel = LabelText & LabelPlace & { readonly markIndex: number; readonly status: EventStatus };

/** The layout, or null where no event has a date. */
export function layoutTimeline(input: TimelineInput, options: TimelineOptions): TimelineLayout | null {
  const events = input.events.flatMap((event) => {
    const extent = event.date === null ? null : extentOf(event.date);
    return extent ? [{ ...event, extent }] : [];
  });
  if (events.length === 0) return null;
  const days = daysOf(events, input);
  const isRoomy = countBreaks(days) <= MOST_LABELLED_BREAKS;
  const scale = scaleOf(days, input.now, isRoomy, options);
  const ranges = events.map(({ extent }) => rangeOf(extent, scale));
  const lanes = assignLanes(ranges, LANE_GAP);
  const placed = placedLabels(events, ranges, options);
  const levels = levelsOf(placed, Math.max(...lanes), options.fontSize);
  const { height, baseline, floor } = levels;
  const marks = marksOf(events, ranges, lanes, levels);
  const labels = standingLabels(placed, marks, levels);
  const now = input.now === null ? null : roundPixels(scale.position(input.now + 1));
  const { width } = options;
  return {
    width,
    height,
    baseline,
    marks,
    labels,
    ticks: ticksOf(scale, now, options),
    breaks: scale.breaks.map((gap) => ({
      ...roundRange(gap),
      days: gap.days,
      label: isRoomy ? options.breakLabel(gap.days) : '',
    })),
    coverage: coverageArea(input.coverage, scale.position, { width, floor, height: COVERAGE_HEIGHT }),
    floor,
    now,
    nowTop: lowestAcross(labels, now),
  };
}

/** Every day that must have a place: both ends of each event, and today. Articles alone stretch nothing. */
function daysOf(events: readonly DatedEvent[], { now }: TimelineInput): Day[] {
  const ends = events.flatMap(({ extent }) => [extent.start, extent.end - 1]);
  return now === null ? ends : [...ends, now];
}

function scaleOf(
  days: readonly Day[],
  now: Day | null,
  isRoomy: boolean,
  { width }: TimelineOptions,
): TimeScale {
  return timeScale(days, {
    width,
    margin: MARGIN,
    breakWidth: isRoomy ? LABELLED_BREAK_WIDTH : BREAK_WIDTH,
    runWidth: RUN_WIDTH,
    future: now === null ? null : now + 1,
  });
}

/** Labels that tell something; where no such has room, the beginnings of the others. */
function placedLabels(
  events: readonly DatedEvent[],
  ranges: readonly HorizontalRange[],
  { width, fontSize, labelRows, isTelling }: TimelineOptions,
): PlacedLabel[] {
  const candidates = events.flatMap((event, markIndex) =>
    labelTexts(event, ranges[markIndex] as HorizontalRange, { width, fontSize, offset: LABEL_OFFSET }).map(
      (label) => ({ ...label, markIndex, status: event.status }),
    ),
  );
  const place = (labels: typeof candidates) =>
    placeLabels(labels, { width, rows: labelRows, offset: LABEL_OFFSET, gap: LABEL_GAP });
  const telling = place(candidates.filter(({ isWhole, texts }) => isWhole || isTelling(texts.join(' '))));
  return telling.length > 0 ? telling : place(candidates);
}

function marksOf(
  events: readonly DatedEvent[],
  ranges: readonly HorizontalRange[],
  lanes: readonly number[],
  { laneY }: Levels,
): Mark[] {
  return events.map(({ id, status, extent }, index) => ({
    id,
    status,
    shape: extent.shape,
    ...roundRange(ranges[index] as HorizontalRange),
    y: laneY(lanes[index] ?? 0),
  }));
}

function standingLabels(labels: readonly PlacedLabel[], marks: readonly Mark[], levels: Levels): Label[] {
  return labels.map(({ id, status, texts, x, row, anchor, left, right, markIndex }) => {
    const lines = texts.map((text, index) => ({ text, y: levels.lineY(row, texts.length - 1 - index) }));
    return {
      id,
      status,
      x: roundPixels(x),
      textX: roundPixels(anchor === 'start' ? left : right),
      anchor,
      ...roundRange({ left, right }),
      lines,
      top: levels.lineY(row, texts.length - 1) - ASCENT,
      markY: (marks[markIndex]?.y ?? levels.baseline) - DOT / 2,
    };
  });
}

function ticksOf(
  scale: TimeScale,
  now: number | null,
  { width, fontSize, tickLabel, nowLabel }: TimelineOptions,
): Tick[] {
  const ticks = placeTicks(scale, now === null ? [] : [{ x: now, label: nowLabel }], {
    width,
    gap: LABEL_GAP,
    label: tickLabel,
    measure: (label) => textWidth(label, fontSize),
  });
  return ticks.map((tick) => ({ ...tick, x: roundPixels(tick.x), labelX: roundPixels(tick.labelX) }));
}

/** The lower edge of the lowest label that an upright line at `x` would cross; 0 where it crosses none. */
function lowestAcross(labels: readonly Label[], x: number | null): number {
  const crossed = labels.filter(
    ({ left, right }) => x !== null && left - LABEL_GAP < x && x < right + LABEL_GAP,
  );
  return Math.max(0, ...crossed.map(({ lines }) => (lines.at(-1)?.y ?? 0) + DESCENT));
}

function roundRange({ left, right }: HorizontalRange): HorizontalRange {
  return { left: roundPixels(left), right: roundPixels(right) };
}
