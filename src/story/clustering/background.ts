/** How common terms are in news at large, so that a site's first article already knows its rare words. */
import counted from './background-counts.json' with { type: 'json' };

const counts = new Map(Object.entries(counted.counts as Record<string, number>));

/** Articles counted. */
export const BACKGROUND_ARTICLES: number = counted.articles;

/** Articles of the background that have the term; 0 for those too rare to be listed. */
export function backgroundCount(term: string): number {
  return counts.get(term) ?? 0;
}
