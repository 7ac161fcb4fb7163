import type { EventCandidate, StoryEvent } from '../model/event.ts';
import { compareEdtf } from '../time/edtf.ts';
import { onceForOutlets } from './timeline/once-for-outlets.ts';
import { oncePerReport } from './timeline/once-per-report.ts';
import { rankEvents } from './timeline/rank-events.ts';
import type { ReportOf } from './timeline/report.ts';
import { withoutRetold } from './timeline/retold.ts';
import { worthWithoutDay } from './timeline/undated.ts';

export interface TimelineOptions {
  /** How many articles the story has; the length of the timeline suits it. */
  readonly articles: number;
  /** The most dated entries; by default what suits the story. */
  readonly length?: number;
  /** Without it nothing is held to have been told before something else, nor by two outlets. */
  readonly reportOf?: ReportOf;
}

export interface Timeline {
  /** In order of date. */
  readonly dated: StoryEvent[];
  /** Heaviest first. */
  readonly undated: StoryEvent[];
}

const SHORTEST_TIMELINE = 4;
const LONGEST_TIMELINE = 30;
const MOST_UNDATED = 4;
/** So many events are ranked for each that is shown, since days share. */
const RANKED_SHARE = 5;
/** A day that everybody writes about must not crowd out the others. */
const MOST_PER_DAY = 2;
/** Share of the heaviest event's weight below which nothing is worth a line… */
const LEAST_SHARE = 0.25;
/** …but for background that so many reports find worth telling. */
const OFTEN_TOLD = 3;

/** The events that a reader must know, each shown by a sentence that can be read alone. */
export function chooseTimeline(events: readonly StoryEvent[], options: TimelineOptions): Timeline {
  const readable = withoutMoves(events.flatMap(withReadableFirst));
  const length = options.length ?? suitableLength(options.articles);
  const withDate = readable.filter(({ date }) => date !== null);
  const worthy = worthALine(rankEvents(withDate, length * RANKED_SHARE));
  const reportOf = options.reportOf ?? (() => null);
  const told = oncePerReport(withoutRetold(worthy, reportOf), withDate);
  const dated = fewPerDay(onceForOutlets(told, options.articles, reportOf)).slice(0, length);
  const withoutDate = readable.filter(({ date }) => date === null);
  const ranked = rankEvents(withoutDate, MOST_UNDATED * RANKED_SHARE);
  const undated = worthWithoutDay(ranked, dated, { articles: options.articles, reportOf }).slice(
    0,
    MOST_UNDATED,
  );
  const lines = [...dated, ...undated];
  return {
    dated: dated.map((event) => shownAsOff(event, lines)).sort(byDate),
    undated: undated.map((event) => shownAsOff(event, lines)),
  };
}

/** Long stories grow slowly: twice the articles, three more entries. */
export function suitableLength(articles: number): number {
  const length = SHORTEST_TIMELINE + Math.round(3 * Math.log2(1 + articles));
  return Math.min(LONGEST_TIMELINE, length);
}

function worthALine(ranked: readonly StoryEvent[]): StoryEvent[] {
  const heaviest = ranked[0]?.weight ?? 0;
  const isOftenTold = ({ candidates }: StoryEvent) =>
    new Set(candidates.map(({ article }) => article)).size >= OFTEN_TOLD;
  return ranked.filter((event) => event.weight >= heaviest * LEAST_SHARE || isOftenTold(event));
}

function fewPerDay(ranked: readonly StoryEvent[]): StoryEvent[] {
  const taken = new Map<string | null, number>();
  return ranked.filter(({ date }) => {
    const count = (taken.get(date) ?? 0) + 1;
    taken.set(date, count);
    return count <= MOST_PER_DAY;
  });
}

/**
 * The event shown by its best candidate that can be read alone; nothing where none can, nor where all that can only tell
 * the plan of what has happened since.
 */
function withReadableFirst(event: StoryEvent): StoryEvent[] {
  const shown = event.candidates.find(({ alone, date }) => alone && date === event.date);
  if (!shown || (event.status === 'happened' && shown.status === 'planned')) return [];
  return [{ ...event, candidates: [shown, ...event.candidates.filter((one) => one !== shown)] }];
}

/** What puts a plan off is told once, with the plan for its new day. */
function withoutMoves(events: readonly StoryEvent[]): StoryEvent[] {
  const moves = new Set(
    events.flatMap(({ candidates: [shown] }) => (shown?.movedFrom === undefined ? [] : [placeOf(shown)])),
  );
  return events.filter(
    ({ candidates: [shown] }) => shown?.movedFrom !== undefined || !shown || !moves.has(placeOf(shown)),
  );
}

function placeOf({ article, sentence }: EventCandidate): string {
  return `${article} ${sentence}`;
}

/** What is off is shown by the words that call it off, where no line of their own has them. */
function shownAsOff(event: StoryEvent, lines: readonly StoryEvent[]): StoryEvent {
  const { calledOffBy: words, candidates } = event;
  const isTold = lines.some(({ candidates: shown }) => shown.some(({ text }) => text === words?.text));
  return words?.alone && !isTold ? { ...event, candidates: [words, ...candidates] } : event;
}

function byDate(a: StoryEvent, b: StoryEvent): number {
  return compareEdtf(a.date ?? '', b.date ?? '') || b.weight - a.weight;
}
