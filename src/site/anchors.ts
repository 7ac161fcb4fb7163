import type { Story } from '../model/story.ts';

/** The ids that a story's page can be entered at. */
export function anchorsOf(story: Story): ReadonlySet<string> {
  const { thingsToKnow, timeline, undated, unknowns, claims, numbers } = story;
  return new Set([thingsToKnow, timeline, undated, unknowns, claims, numbers].flat().map(({ id }) => id));
}
