/** Which pages a story has, and what each of them depends on. */
import type { GetStaticPathsResult } from 'astro';
import type { StoryStatus } from '../model/story.ts';
import { isOverdue, isRunning, showsToday } from '../story/life.ts';
import { digest } from '../text/digest.ts';
import { today } from './clock.ts';
import { creditLines, lastCheckOf, reportsOf } from './feeds.ts';
import { mergedAt } from './merged-at.ts';
import { retiredSlugs } from './retired.ts';
import { settings } from './settings.ts';
import { statusNow } from './status.ts';
import type { SeeAlso } from './stories.ts';
import type { StoryCard } from './story-card.ts';
import { storyCards } from './story-cards.ts';
import { failingNotice } from './words.ts';

/** The paths of a page of every story. A page whose key is the one of the last build is not made again. */
export async function storyPaths(): Promise<GetStaticPathsResult> {
  const cards = await storyCards();
  const byId = new Map(cards.map((card) => [card.id, card]));
  return cards.map((card) => {
    const seeAlso = seeAlsoOf(card, byId);
    return {
      params: { slug: card.slug },
      props: { retired: false, seeAlso },
      cacheKey: digest(JSON.stringify([pageKey(card), seeAlso])),
    };
  });
}

/**
 * The paths of a file of every story that shows neither feeds nor today: data, changes, calendar. An old
 * address gives the file of the story that stands for it: programs do not follow a page's redirect.
 */
export async function exportPaths(): Promise<GetStaticPathsResult> {
  const cards = await storyCards();
  const bySlug = new Map(cards.map((card) => [card.slug, card]));
  const byId = new Map(cards.map((card) => [card.id, card]));
  const own = [...bySlug.keys()].map((slug) => [slug, slug] as const);
  return [...own, ...retiredSlugs.redirects].flatMap(([slug, story]) => {
    const card = bySlug.get(story);
    if (!card) return [];
    const seeAlso = seeAlsoOf(card, byId);
    const credits = creditLines(card.outlets);
    const cacheKey = digest(JSON.stringify([card.digest, settings, statusNow(card), credits, seeAlso]));
    return [{ params: { slug }, props: { story, seeAlso }, cacheKey }];
  });
}

/** The stories that a story sends its readers to, as they are called now. */
function seeAlsoOf({ seeAlso }: StoryCard, cards: ReadonlyMap<string, StoryCard>): SeeAlso[] {
  return seeAlso.flatMap((id) => {
    const card = cards.get(id);
    return card ? [{ title: card.title, slug: card.slug, language: card.language }] : [];
  });
}

/** The paths of addresses that once were a story's. */
export function retiredPaths(): GetStaticPathsResult {
  const { redirects, tombstones } = retiredSlugs;
  return [...redirects, ...tombstones].map(([slug, saying]) => ({
    params: { slug },
    props: { retired: true, seeAlso: [] },
    cacheKey: digest(JSON.stringify([saying, mergedAt(slug), settings])),
  }));
}

/** A digest of all that a story's page shows: its files, and what settings, clock and feeds add. */
function pageKey(card: StoryCard): string {
  const status = statusNow(card);
  const planned = card.planned.map((date) => ({ date, status: 'planned' as const, sources: [] }));
  return digest(
    JSON.stringify([
      card.digest,
      settings,
      status,
      showsToday(status, [{ date: card.farthest }], today) ? today : null,
      planned.map((entry) => isOverdue(entry, today)),
      ...feedState(card, status),
      creditLines(card.outlets),
    ]),
  );
}

/** What the page says of its feeds: a running story when they were looked at, any but a closed one which are failing. */
function feedState({ outlets }: StoryCard, status: StoryStatus): unknown[] {
  const reports = reportsOf(outlets);
  return [
    isRunning(status) ? lastCheckOf(reports) : null,
    status === 'closed' ? null : failingNotice(reports),
  ];
}
