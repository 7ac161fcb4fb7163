/** Puts a story into the terms of the timeline layout, and its numbers into SVG. */
import type { EventStatus } from '../model/event.ts';
import type { PublishedStory, TimelineEntry } from '../model/story.ts';
import { hasVerb } from '../story/event/verbs.ts';
import { showsToday } from '../story/life.ts';
import { splitSentences } from '../text/sentences.ts';
import { dateAsTold } from '../time/event-date.ts';
import type { Break } from '../timeline/time-scale.ts';
import { layoutTimeline, type Mark, type TimelineLayout } from '../timeline/timeline-layout.ts';
import { describeTimeline } from '../timeline/timeline-sentence.ts';
import { today } from './clock.ts';
import { formatShortDay } from './instants.ts';
import { settings } from './settings.ts';
import { coverageDays } from './story-card.ts';
import { isGivenUp } from './timeline-words.ts';
import { typographic } from './typography.ts';
import { counted, listed } from './words.ts';

export interface TimelineDrawing {
  readonly layout: TimelineLayout;
  /** The picture in words. */
  readonly sentence: string;
  /** The silences that were cut short, in words; `''` without any. */
  readonly silences: string;
  /** The SVG path of a mark. */
  readonly outline: (mark: Mark) => string;
  /** The SVG path of the two strokes that cut the axis. */
  readonly breakSigns: (gap: Break) => string;
}

/** Pixels of the narrow column: the picture is drawn once for phone and margin alike. */
const WIDTH = 352;
const FONT_SIZE = 12;
const LABEL_ROWS = 6;

/**
 * The drawing, or null where time has no shape. A story at rest shows no "now" and every year, so that it
 * need not be drawn anew as days and years go by.
 */
export function drawTimeline(story: PublishedStory): TimelineDrawing | null {
  const events = story.timeline.map((entry) => ({
    ...entry,
    date: dateAsTold(entry),
    status: drawnStatus(entry),
    weight: drawnWeight(entry),
    text: typographic(labelOf(entry), story.language),
  }));
  if (!hasShape(events)) return null;
  const showsNow = showsToday(story.status, story.timeline, today);
  const layout = layoutTimeline(
    { events, coverage: coverageDays(story), now: showsNow ? today : null },
    {
      width: WIDTH,
      fontSize: FONT_SIZE,
      labelRows: LABEL_ROWS,
      isTelling: (beginning) => !story.language.startsWith('en') || tellsMore(beginning),
      tickLabel: (day) => formatShortDay(day, showsNow ? today : null),
      breakLabel: lengthOf,
      nowLabel: 'now',
    },
  );
  if (!layout) return null;
  return {
    layout,
    sentence: describeTimeline(events, settings.language, showsNow ? today : null),
    silences: describeSilences(layout.breaks),
    outline: outlineOf,
    breakSigns: ({ left, right }) =>
      [left + 1, right - 5].map((x) => `M${x} ${layout.baseline + 4}l4 -8`).join(''),
  };
}

/** "Hungary will make sure …" */
const FEWEST_WORDS = 5;

/** Whether a cut sentence has come two words past its verb: "The minister had said …" leaves out all that is worth telling. */
function tellsMore(beginning: string): boolean {
  const words = beginning.replace(/ …$/, '').split(' ');
  return words.length >= FEWEST_WORDS && hasVerb(words.slice(0, -2).join(' '));
}

/** Whether events have different dates: of a single one the list beside the picture tells all there is to see. */
function hasShape(events: readonly Pick<TimelineEntry, 'date'>[]): boolean {
  return new Set(events.map(({ date }) => date).filter((date) => date !== null)).size > 1;
}

/** That something was called off is news of its day; only the plan itself is drawn as given up. */
function drawnStatus(entry: TimelineEntry): EventStatus {
  return entry.status === 'called-off' && !isGivenUp(entry) ? 'happened' : entry.status;
}

/** What was called off turns a story: its label finds its place before all others. */
function drawnWeight({ status, weight }: TimelineEntry): number {
  return status === 'called-off' ? weight + 1 : weight;
}

/** What two sentences tell together, the beginning of the first would tell amiss: such an event has no label. */
function labelOf({ text }: TimelineEntry): string {
  return splitSentences(text).length > 1 ? '' : text;
}

function describeSilences(breaks: readonly Break[]): string {
  if (breaks.length === 0) return '';
  return `The line is cut over ${listed(breaks.map(({ days }) => lengthOf(days)))} without an event`;
}

function lengthOf(days: number): string {
  if (days < 60) return counted(days, 'day');
  return days < 700 ? counted(Math.round(days / 30.4), 'month') : counted(Math.round(days / 365), 'year');
}

const RADIUS = 4.4;
const BAR = 3;
/** A lens runs out thin on both sides: the ends are not known. */
const LENS = 7;

function outlineOf({ shape, left, right, y }: Mark): string {
  const circle = (x: number) =>
    `M${x - RADIUS} ${y}a${RADIUS} ${RADIUS} 0 1 0 ${RADIUS * 2} 0a${RADIUS} ${RADIUS} 0 1 0 ${-RADIUS * 2} 0z`;
  if (shape === 'dot') return circle((left + right) / 2);
  if (shape === 'before') return `${circle(right - RADIUS)}M${left} ${y}H${right - RADIUS * 2}`;
  if (shape === 'after') return `${circle(left + RADIUS)}M${left + RADIUS * 2} ${y}H${right}`;
  if (shape === 'bar') return `M${left} ${y - BAR}H${right}V${y + BAR}H${left}z`;
  const middle = (left + right) / 2;
  return `M${left} ${y}Q${middle} ${y - LENS} ${right} ${y}Q${middle} ${y + LENS} ${left} ${y}z`;
}
