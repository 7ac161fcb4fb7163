import { getCollection } from 'astro:content';
import { listStorySlugs } from './stories.ts';
import type { StoryCard } from './story-card.ts';
import { byLatestChange } from './story-list.ts';

/** The card of every story, in no promised order. (Astro warns of a collection without entries.) */
export async function storyCards(): Promise<StoryCard[]> {
  if (listStorySlugs().length === 0) return [];
  return (await getCollection('stories')).map(({ data }) => data as StoryCard);
}

/** All cards, the story that changed last first. */
export async function latestCards(): Promise<StoryCard[]> {
  return (await storyCards()).sort(byLatestChange);
}
