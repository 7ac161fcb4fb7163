import type { StoryEvent } from '../model/event.ts';
import { rankEvents } from './timeline/rank-events.ts';

export interface TimelineOptions {
  /** How many articles the story has; the length of the timeline suits it. */
  readonly articles: number;
  /** The most dated entries; by default what suits the story. */
  readonly length?: number;
}

export interface Timeline {
  /** In order of date. */
  readonly dated: StoryEvent[];
  /** Heaviest first. */
  readonly undated: StoryEvent[];
}

const SHORTEST_TIMELINE = 5;
const LONGEST_TIMELINE = 30;
const MOST_UNDATED = 6;

/** The events that a reader must know, each shown by a sentence that can be read alone. */
export function chooseTimeline(events: readonly StoryEvent[], options: TimelineOptions): Timeline {
  const readable = events.flatMap(withReadableFirst);
  const length = options.length ?? suitableLength(options.articles);
  const dated = rankEvents(readable.filter(({ date }) => date !== null)).slice(0, length);
  const undated = rankEvents(readable.filter(({ date }) => date === null))
    .filter((event) => !dated.some((other) => shows(other, event)))
    .slice(0, MOST_UNDATED);
  return { dated: dated.sort(byDate), undated };
}

/** Long stories grow slowly: twice the articles, four more dates. */
export function suitableLength(articles: number): number {
  const length = SHORTEST_TIMELINE + Math.round(4 * Math.log2(1 + articles));
  return Math.min(LONGEST_TIMELINE, length);
}

/** The event shown by its best candidate that can be read alone; nothing where none can. */
function withReadableFirst(event: StoryEvent): StoryEvent[] {
  const shown = event.candidates.find(({ alone, date }) => alone && date === event.date);
  if (!shown) return [];
  return [{ ...event, candidates: [shown, ...event.candidates.filter((one) => one !== shown)] }];
}

/** Whether one event's shown text has the other's in it. */
function shows(one: StoryEvent, other: StoryEvent): boolean {
  return one.candidates[0]?.text.includes(other.candidates[0]?.text ?? '') ?? false;
}

function byDate(a: StoryEvent, b: StoryEvent): number {
  const [first, second] = [a.date ?? '', b.date ?? ''];
  return first < second ? -1 : first > second ? 1 : b.weight - a.weight;
}
