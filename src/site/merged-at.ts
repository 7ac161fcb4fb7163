import type { Story } from '../model/story.ts';
import { retiredSlugs } from './retired.ts';
import { loadStory } from './stories.ts';

/** What the story that stands at an address now says of the one that stood there, where that was merged into it. */
export function mergedAt(slug: string): NonNullable<Story['merged']>[number] | undefined {
  const target = retiredSlugs.redirects.get(slug);
  const named = retiredSlugs.merged.get(slug);
  if (target === undefined || named === undefined) return undefined;
  return loadStory(target).merged?.find((one) => one.slug === named);
}
