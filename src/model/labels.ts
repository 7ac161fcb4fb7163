/** The words of the interface for kinds and statuses: plain, short, said by a person. */
import type { EventStatus } from './event.ts';
import type { KeyPointKind, StoryStatus } from './story.ts';

export const keyPointLabels: Readonly<Record<KeyPointKind, string>> = {
  latest: 'Where it stands',
  who: 'Who says so',
  background: 'How it came to this',
  disputed: 'What divides them',
  next: 'What comes next',
  numbers: 'By the numbers',
  context: 'Context',
};

/** `happened` needs no word: the past is what a timeline tells. */
export const eventStatusLabels: Readonly<Record<EventStatus, string>> = {
  happened: '',
  planned: 'Planned',
  'called-off': 'Called off',
  denied: 'Denied',
  unconfirmed: 'Unconfirmed',
};

export const storyStatusLabels: Readonly<Record<StoryStatus, string>> = {
  developing: 'Developing',
  active: 'Active',
  quiet: 'Quiet',
  closed: 'Closed',
};
