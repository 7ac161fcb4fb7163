/** Which pages a story has, and what each of them depends on. */
import { getCollection } from 'astro:content';
import type { GetStaticPathsResult } from 'astro';
import { digest } from '../text/digest.ts';
import { today } from './clock.ts';
import { feedReports, isFailing, lastCheckOf } from './feeds.ts';
import { settings } from './settings.ts';
import { isRunning, statusNow } from './status.ts';
import type { StoryCard } from './story-card.ts';
import { isAhead, isOverdue } from './timeline-words.ts';

/** The paths of one page of every story. A page whose key is the one of the last build is not made again. */
export async function storyPaths(): Promise<GetStaticPathsResult> {
  const entries = await getCollection('stories');
  return entries.map(({ data }) => {
    const card = data as StoryCard;
    return { params: { slug: card.slug }, cacheKey: cacheKeyOf(card) };
  });
}

/** A digest of all that a story's pages show: its files, and what settings, clock and feeds add. */
export function cacheKeyOf(card: StoryCard): string {
  const status = statusNow(card);
  const planned = card.planned.map((date) => ({ date, status: 'planned' as const }));
  const showsNow = isRunning(status) || isAhead({ date: card.farthest });
  return digest(
    JSON.stringify([
      card.digest,
      settings,
      status,
      showsNow ? today : null,
      planned.map(isOverdue),
      isRunning(status) ? feedState(card) : null,
    ]),
  );
}

function feedState({ outlets }: StoryCard): unknown {
  const reports = feedReports.filter(({ feed }) => outlets.includes(feed.outlet));
  return [lastCheckOf(reports), reports.filter(isFailing)];
}
