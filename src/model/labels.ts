/** The words of the interface for kinds and statuses: plain, short, said by a person. */
import type { ArticleKind } from './article-kind.ts';
import type { EventStatus } from './event.ts';
import type { ChainedAttribution, Claim, KeyPointKind, Quantity, StoryStatus } from './story.ts';

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
  withdrawn: 'Withdrawn',
  unconfirmed: 'Unconfirmed',
};

export const storyStatusLabels: Readonly<Record<StoryStatus, string>> = {
  developing: 'Developing',
  active: 'Active',
  quiet: 'Quiet',
  closed: 'Closed',
};

/** What one who is cited does besides saying it. */
export const stanceLabels: Readonly<Record<ChainedAttribution['stance'], string>> = {
  states: '',
  denies: 'denies it',
  doubts: 'doubts it',
  confirms: 'confirms it',
  plans: 'says what is planned',
};

export const claimVerbs: Readonly<Record<Claim['steps'][number]['state'], string>> = {
  reported: 'says',
  confirmed: 'confirms',
  denied: 'denies',
  disputed: 'disputes',
  withdrawn: 'withdraws',
};

/** The words before a figure that is not exact. */
export const boundWords: Readonly<Record<Quantity['values'][number]['bound'], string>> = {
  exact: '',
  'at-least': 'at least',
  'at-most': 'at most',
  about: 'about',
};

/** The name of an outlet as a source, with what its article is where that is no plain report. */
export function outletName({ outlet, kind }: OutletOf): string {
  return kind ? `${outlet} (${kind})` : outlet;
}

interface OutletOf {
  readonly outlet: string;
  readonly kind?: ArticleKind | undefined;
}
