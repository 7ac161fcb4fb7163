/** Cards of made-up stories, for tests of lists. */
import { cardOf, type StoryCard } from '../../src/site/story-card.ts';
import { summitStory } from './fixture-story.ts';

/** A story that begins and changes at these moments. */
export function storyCard(
  slug: string,
  firstPublished: string | null,
  updated: string | null = firstPublished,
): StoryCard {
  const story = { ...summitStory, id: `s-${slug}`, slug, title: `The story of ${slug}` };
  return cardOf({ ...story, firstPublished, updated, developing: false, closed: false }, slug);
}
