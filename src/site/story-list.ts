/** The stories of a list, with what clock and neighbours add to each. */
import type { StoryStatus } from '../model/story.ts';
import { isRunning } from '../story/life.ts';
import type { Day } from '../time/day.ts';
import { countByBin, streamPath } from '../timeline/stream-layout.ts';
import { today } from './clock.ts';
import { momentOf, monthOf } from './instants.ts';
import { statusNow } from './status.ts';
import type { StoryCard } from './story-card.ts';
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

/** The stories that the home page names at most: its weight does not grow with the site. */
const MOST_ON_HOME = 30;

/** What the home page shows of all stories. */
export interface HomeList {
  /** The most reported of late first. */
  readonly running: readonly ListedStory[];
  /** Quiet and closed stories by the month of their last change, the latest month first. */
  readonly atRest: readonly MonthOfStories[];
  /** How many stories are to be found in the archive alone. */
  readonly more: number;
}

/** The order of lists: the story that changed last first, those that no article dates last. */
export function byLatestChange(a: StoryCard, b: StoryCard): number {
  return momentOf(b.updated) - momentOf(a.updated) || (a.slug < b.slug ? -1 : 1);
}

/**
 * How much a story is reported of late: each article counts half as much for every day that has gone by since. All
 * stories fade alike, so that no order among them changes but by articles.
 */
export function liveliness({ coverage }: Pick<StoryCard, 'coverage'>): number {
  return coverage.reduce((sum, day) => sum + 2 ** Math.min(0, day - today), 0);
}

/** @param cards the story that changed last first */
export function homeList(cards: readonly StoryCard[]): HomeList {
  const stories = cards.map((card) => ({ card, status: statusNow(card) }));
  const running = stories
    .filter(({ status }) => isRunning(status))
    .sort((a, b) => liveliness(b.card) - liveliness(a.card))
    .slice(0, MOST_ON_HOME);
  const resting = stories.filter(({ status }) => !isRunning(status)).slice(0, MOST_ON_HOME - running.length);
  return {
    running: withStreams(running),
    atRest: byMonth(resting.map(({ card }) => card)),
    more: cards.length - running.length - resting.length,
  };
}

function withStreams(running: readonly Pick<ListedStory, 'card' | 'status'>[]): ListedStory[] {
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

function byMonth(cards: readonly StoryCard[]): MonthOfStories[] {
  const months = Map.groupBy(cards, ({ updated }) => monthOf(updated));
  return [...months].map(([month, stories]) => ({ month, stories }));
}
