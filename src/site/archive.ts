/**
 * The archive: a page for each month, with the stories that began in it. A story's beginning does not change as
 * news comes in, so it stays on its page; and a month without a story keeps its page, so that no address of one
 * is ever dead.
 */
import { dayOf, shiftMonth } from '../time/day.ts';
import { formatEdtf } from '../time/edtf.ts';
import { momentOf } from './instants.ts';
import { settings } from './settings.ts';
import type { StoryCard } from './story-card.ts';

export interface ArchiveMonth {
  /** `2025-08` */
  readonly month: string;
  /** The latest beginning first. */
  readonly stories: readonly StoryCard[];
}

/** Every month from the first story's to the last's, the latest first. */
export function archiveMonths(cards: readonly StoryCard[]): ArchiveMonth[] {
  const byMonth = new Map<string, StoryCard[]>();
  for (const card of [...cards].sort(byLatestBeginning)) {
    const month = monthOf(card);
    if (month === null) continue;
    const known = byMonth.get(month);
    if (known) known.push(card);
    else byMonth.set(month, [card]);
  }
  const [last] = byMonth.keys();
  const first = [...byMonth.keys()].at(-1);
  if (last === undefined || first === undefined) return [];
  const months: ArchiveMonth[] = [];
  for (let month = last; month >= first; month = monthBefore(month))
    months.push({ month, stories: byMonth.get(month) ?? [] });
  return months;
}

/** The stories whose articles give no date. */
export function undatedStories(cards: readonly StoryCard[]): StoryCard[] {
  return cards.filter((card) => monthOf(card) === null);
}

export function archivePath(month: string): string {
  return `/archive/${month}/`;
}

/** From a story's first article to its last change, in words: `15 Aug – 21 Oct 2025`; `''` without a date. */
export function spanWords({ firstPublished, updated }: StoryCard): string {
  const first = dayOf(firstPublished, settings.timeZone);
  const last = dayOf(updated, settings.timeZone) ?? first;
  return first && last ? formatEdtf(`${first}/${last}`, settings.language) : '';
}

function monthOf({ firstPublished }: StoryCard): string | null {
  return dayOf(firstPublished, settings.timeZone)?.slice(0, 7) ?? null;
}

function byLatestBeginning(a: StoryCard, b: StoryCard): number {
  return momentOf(b.firstPublished) - momentOf(a.firstPublished) || (a.slug < b.slug ? -1 : 1);
}

function monthBefore(iso: string): string {
  const { year, month } = shiftMonth(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), -1);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}
