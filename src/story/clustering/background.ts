/** How common terms are in news at large, so that a site's first article already knows its rare words. */

import { primaryLanguage } from '../../text/language-tag.ts';
import counted from './background-counts.json' with { type: 'json' };

const counts = new Map(Object.entries(counted.counts as Record<string, number>));

/** Articles counted. */
export const BACKGROUND_ARTICLES: number = counted.articles;

/** Whether a language's words were counted: in another every word looks rare, and accounts of one matter less alike. */
export function isCounted(language: string): boolean {
  return ['en', 'und'].includes(primaryLanguage(language));
}

/** Articles of the background that have the term; 0 for those too rare to be listed. */
export function backgroundCount(term: string): number {
  return counts.get(term) ?? 0;
}

const MOST_LOGARITHM = Math.log(BACKGROUND_ARTICLES + 1);

/** Asked of every term of every story. */
const rarities = new Map(
  Array.from(counts, ([term, count]) => [term, 1 - Math.log(count + 1) / MOST_LOGARITHM]),
);

/** 0–1: how rare a term is in news at large; 1 for those too rare to be listed. */
export function rarity(term: string): number {
  return rarities.get(term) ?? 1;
}
