/** What the readers of the formats share: the feed's address and a tally of dates that could not be used. */
import type { Problem } from '../../model/problem.ts';
import { parseFeedDate } from './dates.ts';

export interface ItemReader {
  readonly url: string | null;
  /** The date as ISO 8601; null for none or no valid one, which is noted. */
  date(text: string): string | null;
  /** What was noted. */
  problems(): Problem[];
}

export function itemReader(url: string | null): ItemReader {
  const doubts = new Map<string, { example: string; count: number }>();
  return {
    url,
    date(text) {
      if (text === '') return null;
      const { iso, doubt } = parseFeedDate(text);
      if (doubt !== null) {
        const known = doubts.get(doubt);
        doubts.set(doubt, { example: known?.example ?? text.slice(0, 60), count: (known?.count ?? 0) + 1 });
      }
      return iso;
    },
    problems: () =>
      [...doubts].map(([doubt, { example, count }]) => ({
        code: 'feed-date-doubtful',
        message: `The date "${example}" ${doubt}${count > 1 ? `, as do ${count - 1} more of this feed` : ''}.`,
        severity: 'warning',
      })),
  };
}
