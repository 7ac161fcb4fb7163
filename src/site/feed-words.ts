/** What `/sources/` says of a feed. */
import type { FeedConfig } from '../model/feed.ts';
import type { FeedReport } from './feeds.ts';
import { counted, figure } from './words.ts';

/** Licence, what is kept, how much is shown, the line that must stand beside it, and what was taken down. */
export function rightsWords({ rights }: FeedConfig): string {
  const kept =
    rights.store === 'full' ? 'we keep what the feed gives' : 'we keep only the sentences that a page shows';
  const shown = `a page quotes at most ${figure(rights.quote)} characters of one article besides its headline`;
  const pictures =
    rights.images === 'none' ? 'no pictures, nor their captions' : 'no pictures; their captions are kept';
  const { length } = rights.takedown;
  const takenDown = length > 0 ? `${counted(length, 'article')} taken down at the outlet’s wish` : '';
  return [rights.licence ?? 'no licence stated', kept, shown, pictures, rights.attribution, takenDown]
    .filter(Boolean)
    .join('; ');
}

/** How the feed fares, in a sentence. */
export function healthWords({ health }: FeedReport): string {
  if (!health) return 'not read yet';
  const because = health.reason ? `: ${health.reason}` : '';
  switch (health.state) {
    case 'fresh':
      return 'well; something new at the last check';
    case 'unchanged':
      return 'well; nothing new at the last check';
    case 'waiting':
      return 'well; not due to be read yet';
    case 'failing':
      return `could not be read${because}; we go on trying`;
    case 'gone':
      return `closed by its outlet${because}; we have stopped asking`;
  }
}
