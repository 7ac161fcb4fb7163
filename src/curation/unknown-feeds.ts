import type { Curation } from '../model/curation.ts';
import type { FeedConfig } from '../model/feed.ts';
import type { Problem } from '../model/problem.ts';
import { didYouMean } from './nearest.ts';

/** Warns of feeds that editors exclude and that nobody reads: a slip, or a feed that has left the list. */
export function unknownFeeds(curations: readonly Curation[], feeds: readonly FeedConfig[]): Problem[] {
  const known = feeds.map(({ id }) => id);
  return curations.flatMap(({ file, decisions, lineOf }) =>
    decisions.excludeFeeds.flatMap((feed, index): Problem[] => {
      if (known.includes(feed)) return [];
      const line = lineOf(`excludeFeeds.${index}`);
      const message = `There is no feed "${feed}" in feeds.yaml.`;
      return [
        {
          code: 'exclude-unknown-feed',
          severity: 'warning',
          file,
          line,
          message,
          hint: didYouMean(feed, known),
        },
      ];
    }),
  );
}
