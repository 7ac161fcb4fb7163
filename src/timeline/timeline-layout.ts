/**
 * The picture of a timeline as plain numbers: marks, labels, ticks, breaks, coverage, now. Whoever draws it
 * adds nothing but ink. All lengths are pixels of a picture `width` wide; y grows downwards.
 */
import type { EventStatus } from '../model/event.ts';
import type { Day } from '../time/day.ts';
import { coverageArea } from './coverage-area.ts';
import { type Extent, type ExtentShape, extentOf } from './extent.ts';
import { type LabelCandidate, placeLabels } from './labels.ts';
import { assignLanes } from './lanes.ts';
import { fitText, textWidth } from './text-width.ts';
import { placeTicks, type Tick } from './ticks.ts';
import { type Break, countBreaks, type TimeScale, timeScale } from './time-scale.ts';

export interface TimelineEvent {
  readonly id: string;
  /** EDTF; an event without a date has no place in the picture. */
  readonly date: string | null;
  readonly status: EventStatus;
  /** A clause of a source. */
  readonly text: string;
  /** 0–1, for choosing labels. */
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

export interface Label {
  readonly id: string;
  readonly status: EventStatus;
  readonly text: string;
  /** Where the upright line stands, and where it ends above its mark. */
  readonly x: number;
  readonly markY: number;
  /** Where the text is anchored, and its base line. */
  readonly textX: number;
  readonly textY: number;
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
const DOT = 10;
/** From one lane to the next; more lanes than have room so stand closer, one over the other. */
const LANE = 11;
const MOST_LANES_HEIGHT = 7 * LANE;
const WHISKER = 18;
const LABEL_OFFSET = 4;
const LABEL_GAP = 6;
/** The shares of the picture's width that a label whose text is cut may take, the most wanted first. */
const LABEL_SHARES = [0.7, 1, 0.42] as const;
const COVERAGE_HEIGHT = 26;
/** Pixels that letters hang below their base line, with a little air. */
const DESCENT = 5;

interface PlacedEvent extends TimelineEvent {
  readonly extent: Extent;
}

/** The layout, or null where no event has a date. */
export function layoutTimeline(input: TimelineInput, options: TimelineOptions): TimelineLayout | null {
  const events = input.events.flatMap((event) => {
    const extent = event.date === null ? null : extentOf(event.date);
    return extent ? [{ ...event, extent }] : [];
  });
  if (events.length === 0) return null;
  const { width, fontSize } = options;
  const days = daysOf(events, input);
  const isRoomy = countBreaks(days) <= MOST_LABELLED_BREAKS;
  const scale = timeScale(days, {
    width,
    margin: MARGIN,
    breakWidth: isRoomy ? LABELLED_BREAK_WIDTH : BREAK_WIDTH,
    runWidth: RUN_WIDTH,
    future: input.now === null ? null : input.now + 1,
  });
  const ranges = events.map(({ extent }) => rangeOf(extent, scale));
  const lanes = assignLanes(ranges, 1);
  const rowHeight = fontSize + 4;
  const labels = labelsOf(events, ranges, options);
  const labelsHeight = (Math.max(-1, ...labels.map(({ row }) => row)) + 1) * rowHeight;
  const topLane = Math.max(...lanes);
  const laneHeight = Math.min(LANE, MOST_LANES_HEIGHT / Math.max(1, topLane));
  const baseline = labelsHeight + topLane * laneHeight + LANE + 8;
  const yOf = (lane: number) => roundTo(baseline - 7 - lane * laneHeight);
  const floor = baseline + COVERAGE_HEIGHT + 4;
  const marks = events.map(({ id, status, extent }, index) => ({
    id,
    status,
    shape: extent.shape,
    ...round(ranges[index] as Range),
    y: yOf(lanes[index] ?? 0),
  }));
  const now = input.now === null ? null : roundTo(scale.position(input.now + 1));
  const shownLabels = labels.map(({ row, markIndex, ...label }) => ({
    ...label,
    markY: (marks[markIndex]?.y ?? baseline) - DOT / 2,
    textY: labelsHeight - row * rowHeight - 4,
  }));
  return {
    width,
    height: floor + fontSize + 8,
    baseline,
    marks,
    labels: shownLabels,
    ticks: placeTicks(scale, now === null ? [] : [{ x: now, label: options.nowLabel }], {
      width,
      gap: LABEL_GAP,
      label: options.tickLabel,
      measure: (label) => textWidth(label, fontSize),
    }).map((tick) => ({ ...tick, x: roundTo(tick.x), labelX: roundTo(tick.labelX) })),
    breaks: scale.breaks.map((gap) => ({
      ...round(gap),
      days: gap.days,
      label: isRoomy ? options.breakLabel(gap.days) : '',
    })),
    coverage: coverageArea(input.coverage, scale.position, { width, floor, height: COVERAGE_HEIGHT }),
    floor,
    now,
    nowTop: lowestAcross(shownLabels, now),
  };
}

/** The lower edge of the lowest label that an upright line at `x` would cross; 0 where it crosses none. */
function lowestAcross(labels: readonly Label[], x: number | null): number {
  const crossed = labels.filter(
    ({ left, right }) => x !== null && left - LABEL_GAP < x && x < right + LABEL_GAP,
  );
  return Math.max(0, ...crossed.map(({ textY }) => textY + DESCENT));
}

interface Range {
  readonly left: number;
  readonly right: number;
}

/** Every day that must have a place: both ends of each event, and today. Articles alone stretch nothing. */
function daysOf(events: readonly PlacedEvent[], { now }: TimelineInput): Day[] {
  const ends = events.flatMap(({ extent }) => [extent.start, extent.end - 1]);
  return now === null ? ends : [...ends, now];
}

function rangeOf({ shape, start, end }: Extent, { position }: TimeScale): Range {
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

/** A label as wide as one of its texts. */
interface LabelText extends LabelCandidate {
  readonly markIndex: number;
  readonly text: string;
}

/** Labels that tell something; where no such has room, the beginnings of the others. */
function labelsOf(events: readonly PlacedEvent[], ranges: readonly Range[], options: TimelineOptions) {
  const { width, labelRows } = options;
  const texts = events.flatMap((event, markIndex) =>
    textsOf(event, markIndex, ranges[markIndex] as Range, options),
  );
  const place = (candidates: readonly LabelText[]) =>
    placeLabels(candidates, { width, rows: labelRows, offset: LABEL_OFFSET, gap: LABEL_GAP });
  const telling = place(texts.filter(({ isWhole, text }) => isWhole || options.isTelling(text)));
  const placed = telling.length > 0 ? telling : place(texts);
  return placed.map(({ id, x, row, anchor, left, right, text, markIndex }) => {
    const status = events[markIndex]?.status ?? 'happened';
    const textX = roundTo(anchor === 'start' ? left : right);
    return { id, status, text, x: roundTo(x), textX, anchor, row, markIndex, ...round({ left, right }) };
  });
}

/**
 * The text of an event as it may stand in the room that the wider side of its mark leaves: whole, or cut to ever
 * narrower shares of the picture.
 */
function textsOf(
  { id, weight, text }: PlacedEvent,
  markIndex: number,
  { left, right }: Range,
  { width, fontSize }: TimelineOptions,
): (LabelText & { readonly isWhole: boolean })[] {
  const x = (left + right) / 2;
  const room = Math.max(x, width - x) - LABEL_OFFSET;
  const shares = LABEL_SHARES.map((share) => fitText(text, fontSize, Math.min(width * share, room)));
  const whole = shares.includes(text) ? [text] : [];
  return [...new Set([...whole, ...shares])]
    .filter((shown) => shown.includes(' '))
    .map((shown) => ({
      ...{ id, weight, x, markIndex, text: shown, isWhole: shown === text },
      width: textWidth(shown, fontSize),
    }));
}

function round({ left, right }: Range): Range {
  return { left: roundTo(left), right: roundTo(right) };
}

/** A tenth of a pixel is finer than any screen. */
function roundTo(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
