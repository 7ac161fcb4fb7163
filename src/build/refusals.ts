/** Why a site is not published: the problems that break what every page promises. */
import type { Problem } from '../model/problem.ts';
import { MISQUOTED, QUOTED_TOO_MUCH, WITHOUT_SOURCE } from './check-story.ts';
import { ADDRESS_INVALID, FEEDS_MISSING, FILE_INVALID } from './settings.ts';

/** The code of a page whose files cannot be read. */
export const PAGE_UNREADABLE = 'page-unreadable';

/** The code of a page that is not called like its story's address. */
export const PAGE_MISPLACED = 'page-misplaced';

/** The code of a second page of one story. */
export const PAGE_TWICE = 'page-twice';

/**
 * By the code of its problem. No site is published without one of its pages either, nor one that would lead to another
 * address, or leave out what outlets want beside their words.
 */
const REFUSALS: Readonly<Record<string, string>> = {
  [FEEDS_MISSING]: 'there is no feeds.yaml',
  [FILE_INVALID]: 'site.yaml or feeds.yaml cannot be read',
  [ADDRESS_INVALID]: 'the address of the site cannot be used',
  [PAGE_UNREADABLE]: 'a page cannot be read',
  [PAGE_MISPLACED]: 'a page is not called like its address',
  [PAGE_TWICE]: 'a story has two pages',
  [QUOTED_TOO_MUCH]: 'a page quotes more of an article than its feed allows',
  [MISQUOTED]: 'a page quotes what does not stand in its article',
  [WITHOUT_SOURCE]: 'a page says what none of its sources says',
};

/** In words, joined by "and"; null where nothing speaks against publishing. */
export function whyRefused(problems: readonly Problem[]): string | null {
  const codes = new Set(problems.map(({ code }) => code));
  const reasons = Object.entries(REFUSALS).flatMap(([code, reason]) => (codes.has(code) ? [reason] : []));
  return reasons.length > 0 ? reasons.join(' and ') : null;
}
