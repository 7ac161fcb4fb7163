/** What only the clock decides about a story. */
import type { Story, StoryStatus } from '../model/story.ts';
import { now } from './clock.ts';
import { settings } from './settings.ts';

type Life = Pick<Story, 'updated' | 'developing' | 'closed'>;

const DAY = 24 * 60 * 60 * 1000;

/** How a story stands at the clock of this build. */
export function statusNow({ updated, developing, closed }: Life): StoryStatus {
  const silentDays = updated === null ? 0 : (Date.parse(now) - Date.parse(updated)) / DAY;
  const { quietAfterDays, closedAfterDays } = settings.stories;
  if (closed || silentDays >= closedAfterDays) return 'closed';
  if (silentDays >= quietAfterDays) return 'quiet';
  return developing ? 'developing' : 'active';
}

/** Whether a story may still change from one hour to the next. */
export function isRunning(status: StoryStatus): boolean {
  return status === 'developing' || status === 'active';
}
