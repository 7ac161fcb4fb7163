import type { APIRoute } from 'astro';
import { now } from '../site/clock.ts';
import { feedReports } from '../site/feeds.ts';
import { address, storyPath } from '../site/links.ts';
import { statusNow } from '../site/status.ts';
import { latestCards } from '../site/story-cards.ts';

/** The state of the whole site in one file, for monitors. */
export const GET: APIRoute = async () => {
  const cards = await latestCards();
  const status = {
    built: now,
    feeds: feedReports.map(({ feed, health }) => ({
      id: feed.id,
      outlet: feed.outlet,
      state: health?.state ?? 'unknown',
      reason: health?.reason ?? '',
      lastCheck: health?.lastCheck ?? null,
      lastSuccess: health?.lastSuccess ?? null,
      nextCheck: health?.nextCheck ?? null,
    })),
    stories: cards.map((card) => ({
      id: card.id,
      url: address(storyPath(card.slug)),
      status: statusNow(card),
      updated: card.updated,
    })),
  };
  return new Response(`${JSON.stringify(status, null, 2)}\n`);
};
