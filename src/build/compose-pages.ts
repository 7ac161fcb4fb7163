/** The pages of a run: which have to be composed anew, and these composed. */
import type { Problem } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { readingsForPage } from '../story/readings.ts';
import type { StoriesOutput } from '../story/stories.ts';
import type { ArticleDesk } from './article-desk.ts';
import { materialDigest, type PageMaterial, reasonsOf } from './page-material.ts';

/** By story id, of every page that there still is: a digest of what it was composed from when it was last written. */
export type PageDigests = ReadonlyMap<string, string>;

/** What pages are composed with, beside the material of each. */
interface Composing {
  readonly digests: PageDigests;
  readonly assignments: StoriesOutput['assignments'];
  readonly desk: ArticleDesk;
  /** The pages as last written, by story id. */
  readonly stories: ReadonlyMap<string, { readonly story: Story; readonly slug: string }>;
  /** Slugs of stories that must stay as they are. */
  readonly untouched: ReadonlySet<string>;
}

interface ComposedPages {
  readonly changed: readonly Story[];
  /** The digests of all pages that are as composed. */
  readonly composed: PageDigests;
  readonly problems: readonly Problem[];
}

/** Composes the pages whose material changed. */
export async function composePages(
  pages: Iterable<PageMaterial>,
  composing: Composing,
): Promise<ComposedPages> {
  const { waiting, composed } = sorted(pages, composing);
  if (waiting.size === 0) return { changed: [], composed, problems: [] };
  // Most runs change no page, and begin without the code that composes them.
  const { composeStory } = await import('../story/compose.ts');
  const { assignments, desk, stories } = composing;
  const members = [...waiting.keys()].flatMap((page) => page.members);
  desk.readAhead(members, readingsForPage);
  const changed: Story[] = [];
  const problems: Problem[] = [];
  const lastWritten = (id: string) => stories.get(id)?.story;
  // Parts come before what they were split from, whose decisions go with them.
  const inTurn = [...waiting].sort(([a], [b]) => Number(b.origin !== null) - Number(a.origin !== null));
  for (const [page, input] of inTurn) {
    const previous = page.stored?.story ?? null;
    const { story, problems: found } = composeStory({
      ...page,
      articles: page.members.map((id) => desk.analyzed(id)),
      why: reasonsOf(page.members, assignments, previous, (id) => desk.clusterItem(id)),
      previous,
      isElsewhere: onParts(page.parts, (id) => changed.find((one) => one.id === id) ?? lastWritten(id)),
      pageOf: lastWritten,
    });
    changed.push(story);
    problems.push(...found);
    // What is wrong in a curation file is told in every run until it is mended.
    if (found.length === 0) composed.set(page.id, input);
  }
  return { changed, composed, problems };
}

/** The pages that wait to be composed, each with the digest of its material, and the digests of those that are as composed. */
function sorted(pages: Iterable<PageMaterial>, { digests, stories, untouched }: Composing) {
  const composed = new Map(digests);
  const waiting = new Map<PageMaterial, string>();
  for (const page of pages) {
    const input = materialDigest(page);
    const written = stories.get(page.id);
    const isUntouched = written !== undefined && addressesOf(page).some((slug) => untouched.has(slug));
    const isCurrent = composed.get(page.id) === input && written?.slug === page.slug;
    if (!isCurrent) composed.delete(page.id);
    if (!isUntouched && !isCurrent) waiting.set(page, input);
  }
  return { waiting, composed };
}

/** Every slug that a page's story has or had. */
function addressesOf({ slug, formerly }: PageMaterial): string[] {
  return [slug, ...(formerly?.slugs ?? [])];
}

/** Whether an item stands on one of these pages, or is hidden from it. */
function onParts(
  parts: readonly string[],
  pageOf: (id: string) => Story | undefined,
): (item: string) => boolean {
  const items = new Set(
    parts.flatMap((id) => {
      const page = pageOf(id);
      if (!page) return [];
      const { thingsToKnow, timeline, undated, unknowns, hidden = [] } = page;
      return [...thingsToKnow, ...timeline, ...undated, ...unknowns, ...hidden].map((item) => item.id);
    }),
  );
  return (item) => items.has(item);
}
