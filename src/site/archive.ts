/**
 * The archive: a page for each month, with the stories that began in it. A story's beginning does not change as
 * news comes in, so it stays on its page; and a month without a story keeps its page, so that no address of one
 * is ever dead.
 */
import { shiftMonth } from '../time/day.ts';
import { formatEdtf } from '../time/edtf.ts';
import { isoDayOf, momentOf, monthOf } from './instants.ts';
import { settings } from './settings.ts';
import type { StoryCard } from './story-card.ts';

export interface ArchiveMonth {
  /** `2025-08` */
  readonly month: string;
  /** The latest beginning first. */
  readonly stories: readonly StoryCard[];
}

/**
 * Every month from the first story's beginning to the last change, the latest first. The month of a last change is the
 * latest in which a story can have begun: when that story is merged into an older one, its month is still here.
 */
export function archiveMonths(cards: readonly StoryCard[]): ArchiveMonth[] {
  const dated = cards.filter((card) => monthOf(card.firstPublished) !== null).sort(byLatestBeginning);
  const byMonth = Map.groupBy(dated, ({ firstPublished }) => monthOf(firstPublished));
  const reached = dated.flatMap(({ firstPublished, updated }) => [monthOf(firstPublished), monthOf(updated)]);
  const known = reached.filter((month) => month !== null).sort();
  const [first = '', last = ''] = [known[0], known.at(-1)];
  const months: ArchiveMonth[] = [];
  for (let month = last; month >= first && month !== ''; month = monthBefore(month))
    months.push({ month, stories: byMonth.get(month) ?? [] });
  return months;
}

/** The stories whose articles give no date. */
export function undatedStories(cards: readonly StoryCard[]): StoryCard[] {
  return cards.filter(({ firstPublished }) => monthOf(firstPublished) === null);
}

export function archivePath(month: string): string {
  return `/archive/${month}/`;
}

/** From a story's first article to its last change, in words: `15 Aug – 21 Oct 2025`; `''` without a date. */
export function spanWords({ firstPublished, updated }: StoryCard): string {
  const first = isoDayOf(firstPublished);
  const last = isoDayOf(updated) ?? first;
  if (!first || !last) return '';
  // A date without a time may lie after an instant of the same report.
  return formatEdtf([first, last].sort().join('/'), settings.language);
}

function byLatestBeginning(a: StoryCard, b: StoryCard): number {
  return momentOf(b.firstPublished) - momentOf(a.firstPublished) || (a.slug < b.slug ? -1 : 1);
}

function monthBefore(iso: string): string {
  const { year, month } = shiftMonth(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), -1);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}
