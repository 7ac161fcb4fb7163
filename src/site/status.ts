/** What only the clock decides about a story, at the clock of this build. */
import type { Story, StoryStatus } from '../model/story.ts';
import { statusOf } from '../story/life.ts';
import { now } from './clock.ts';
import { settings } from './settings.ts';

export type Life = Pick<Story, 'updated' | 'firstPublished' | 'developing' | 'closed'>;

export function statusNow(story: Life): StoryStatus {
  return statusOf(story, now, settings.stories);
}
