/** The stories of a list, with what clock and neighbours add to each. */
import type { StoryStatus } from '../model/story.ts';
import type { Day } from '../time/day.ts';
import { countByBin, streamPath } from '../timeline/stream-layout.ts';
import { today } from './clock.ts';
import { isRunning, statusNow } from './status.ts';
import type { StoryCard } from './story-card.ts';
import { storyCards } from './story-cards.ts';
import { counted } from './words.ts';

export interface ListedStory {
  readonly card: StoryCard;
  readonly status: StoryStatus;
  readonly stream: {
    readonly path: string;
    readonly width: number;
    readonly height: number;
    readonly label: string;
  };
}

/** Stories that had their last change in one month. */
export interface MonthOfStories {
  /** `2025-08`; null where a story's articles give no date. */
  readonly month: string | null;
  readonly stories: readonly StoryCard[];
}

/** The weeks that the streams of a list share. */
const STREAM_WEEKS = 8;
export const streamFirst: Day = today - STREAM_WEEKS * 7 + 1;
const STREAM_WIDTH = 224;
const STREAM_HEIGHT = 32;

/** All cards, the story that changed last first. */
export async function latestCards(): Promise<StoryCard[]> {
  return (await storyCards()).sort(byLatestChange);
}

function byLatestChange(a: StoryCard, b: StoryCard): number {
  const difference = Date.parse(b.updated ?? '') - Date.parse(a.updated ?? '');
  return difference || (a.slug < b.slug ? -1 : 1);
}

export function runningStories(cards: readonly StoryCard[]): ListedStory[] {
  const running = cards
    .map((card) => ({ card, status: statusNow(card) }))
    .filter(({ status }) => isRunning(status));
  const most = Math.max(1, ...running.flatMap(({ card }) => countByBin(card.coverage, streamFirst, today)));
  return running.map(({ card, status }) => ({ card, status, stream: streamOf(card, most) }));
}

function streamOf({ coverage }: StoryCard, most: number): ListedStory['stream'] {
  const size = { width: STREAM_WIDTH, height: STREAM_HEIGHT };
  const recent = coverage.filter((day) => day >= streamFirst && day <= today).length;
  return {
    path: streamPath(coverage, { first: streamFirst, last: today, most, ...size }),
    ...size,
    label: `${counted(recent, 'article')} in the last ${STREAM_WEEKS} weeks`,
  };
}

/** Quiet and closed stories by the month of their last change, the latest month first. */
export function storiesAtRest(cards: readonly StoryCard[]): MonthOfStories[] {
  const months = new Map<string | null, StoryCard[]>();
  for (const card of cards) {
    if (isRunning(statusNow(card))) continue;
    const month = card.updated?.slice(0, 7) ?? null;
    months.set(month, [...(months.get(month) ?? []), card]);
  }
  return [...months].map(([month, stories]) => ({ month, stories }));
}
