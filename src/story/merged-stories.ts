/** The stories that editors merged into one, as its page and its old addresses tell of them. */
import type { Curation } from '../model/curation.ts';
import type { Coverage, Story } from '../model/story.ts';

type MergedStory = NonNullable<Story['merged']>[number];

export interface MergedFrom {
  readonly formerly: Story['formerly'];
  readonly coverage: readonly Coverage[];
  readonly previous: Story | null;
  readonly curation: Curation | null;
  /** The page of a story as last written, before it was merged. */
  readonly pageOf: (story: string) => Story | undefined;
}

/** What a page says was merged into it: what each was called, and when and why as the editors say. */
export function mergedStories({ formerly, coverage, previous, curation, pageOf }: MergedFrom): MergedStory[] {
  return (formerly?.merged ?? []).map(({ id, slugs, articles }) => {
    const [slug = id] = slugs;
    const known = previous?.merged?.find((one) => one.slug === slug)?.title;
    const title = known ?? pageOf(id)?.title ?? null;
    // Words of an article that has left the story are told no longer.
    const isTold = title !== null && coverage.some((entry) => entry.title.includes(title));
    const first = coverage.find(({ article }) => articles.includes(article));
    const told = isTold ? title : (first?.title ?? null);
    const decision = curation?.decisions.merge.find(({ story }) => story === id || slugs.includes(story));
    const { date, why } = decision ?? {};
    return { slug, title: told, ...(date ? { date } : {}), ...(why ? { why } : {}) };
  });
}
