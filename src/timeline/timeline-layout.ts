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
import { fitText, fitTwoLines, textWidth } from './text-width.ts';
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
const DOT = 10;
/** From one lane to the next; more lanes than have room so stand closer, one over the other. */
const LANE = 11;
const MOST_LANES_HEIGHT = 7 * LANE;
const WHISKER = 18;
const LABEL_OFFSET = 4;
const LABEL_GAP = 6;
/** The shares of the picture's width that a label whose text is cut may take, the most wanted first. */
const LABEL_SHARES = [0.7, 1, 0.42] as const;
const TWO_LINE_SHARES = [0.5, 0.7] as const;
const COVERAGE_HEIGHT = 26;
/** Pixels that letters stand above their base line and hang below it, with a little air, and of a row below it. */
const ASCENT = 8;
const DESCENT = 5;
const ABOVE_ROW = 4;

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
  const rowHeight = fontSize + 5;
  const lineHeight = fontSize + 2;
  const labels = labelsOf(events, ranges, options);
  const labelsHeight = Math.max(0, ...labels.map(({ row, texts }) => row + texts.length)) * rowHeight;
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
  const shownLabels = labels.map(({ row, texts, markIndex, ...label }) => {
    const lastY = labelsHeight - row * rowHeight - ABOVE_ROW;
    const lines = texts.map((text, index) => ({ text, y: lastY - (texts.length - 1 - index) * lineHeight }));
    return {
      ...label,
      lines,
      top: (lines[0]?.y ?? lastY) - ASCENT,
      markY: (marks[markIndex]?.y ?? baseline) - DOT / 2,
    };
  });
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
  return Math.max(0, ...crossed.map(({ lines }) => (lines.at(-1)?.y ?? 0) + DESCENT));
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

/** A label with the words of an event, whole or cut, on one line or two. */
interface LabelText extends LabelCandidate {
  readonly markIndex: number;
  readonly texts: readonly string[];
  readonly isWhole: boolean;
}

/** Labels that tell something; where no such has room, the beginnings of the others. */
function labelsOf(events: readonly PlacedEvent[], ranges: readonly Range[], options: TimelineOptions) {
  const { width, labelRows } = options;
  const candidates = events.flatMap((event, markIndex) =>
    candidatesOf(event, markIndex, ranges[markIndex] as Range, options),
  );
  const place = (labels: readonly LabelText[]) =>
    placeLabels(labels, { width, rows: labelRows, offset: LABEL_OFFSET, gap: LABEL_GAP });
  const telling = place(
    candidates.filter(({ isWhole, texts }) => isWhole || options.isTelling(texts.join(' '))),
  );
  const placed = telling.length > 0 ? telling : place(candidates);
  return placed.map(({ id, x, row, anchor, left, right, texts, markIndex }) => {
    const status = events[markIndex]?.status ?? 'happened';
    const textX = roundTo(anchor === 'start' ? left : right);
    return { id, status, texts, x: roundTo(x), textX, anchor, row, markIndex, ...round({ left, right }) };
  });
}

/**
 * The words of an event as they may stand in the room that the wider side of its mark leaves, the most wanted first:
 * whole, cut on two lines, cut on one.
 */
function candidatesOf(
  { id, weight, text }: PlacedEvent,
  markIndex: number,
  { left, right }: Range,
  { width, fontSize }: TimelineOptions,
): LabelText[] {
  const x = (left + right) / 2;
  const room = Math.max(x, width - x) - LABEL_OFFSET;
  const onOne = LABEL_SHARES.map((share) => [fitText(text, fontSize, Math.min(width * share, room))]);
  const onTwo = TWO_LINE_SHARES.flatMap((share) => {
    const lines = fitTwoLines(text, fontSize, Math.min(width * share, room));
    return lines ? [lines] : [];
  });
  const shown = [...onOne.filter(isWhole), ...onTwo.filter(isWhole), ...onTwo, ...onOne];
  return shown
    .filter((texts) => texts.join(' ').includes(' '))
    .map((texts) => ({
      ...{ id, weight, x, markIndex, texts, isWhole: isWhole(texts), lines: texts.length },
      width: Math.max(...texts.map((line) => textWidth(line, fontSize))),
    }));

  function isWhole(texts: readonly string[]): boolean {
    return texts.join(' ') === text;
  }
}

function round({ left, right }: Range): Range {
  return { left: roundTo(left), right: roundTo(right) };
}

/** A tenth of a pixel is finer than any screen. */
function roundTo(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
