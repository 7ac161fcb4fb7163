import { checkStory, type SourceTexts } from '../../../src/build/check-story.ts';
import { runNewsroom } from '../../../src/build/newsroom.ts';
import { textOfRevision } from '../../../src/feeds/revisions.ts';
import { quoteLimitOf } from '../../../src/model/feed.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { readNewsroomCache } from '../cache/newsroom-cache.ts';
import { type ContentFolder, leftOutFeeds, pagesOfLeftOut, registryOf } from './content-folder.ts';
import { unsettledPlaces } from './page-places.ts';

/**
 * What would be wrong on the pages that a content folder gives: misquotes, statements without source, too long
 * quotes; and what is wrong with their addresses.
 */
export function checkContent({
  stories,
  copies,
  articles,
  feeds,
  registry: registryText,
  unreadablePages,
  problems,
}: Pick<
  ContentFolder,
  'stories' | 'copies' | 'articles' | 'feeds' | 'registry' | 'unreadablePages' | 'problems'
>): Problem[] {
  const quoteLimit = quoteLimitOf(feeds);
  const isLeftOut = leftOutFeeds({ feeds, problems });
  const texts: SourceTexts = {
    textOf: (id, revision) => {
      const stored = articles.get(id);
      return stored ? textOfRevision(stored.article, revision) : null;
    },
    limitOf: (id) => {
      const feed = articles.get(id)?.head.feed;
      return feed === undefined || isLeftOut(feed) ? null : { feed, characters: quoteLimit(feed) };
    },
  };
  const misquotes = [...stories.values()].flatMap((stored) =>
    checkStory(stored.story, { file: stored.file, lineOf: (item) => stored.lineOf(item) }, texts),
  );
  const { registry, problems: ofRegistry } = registryOf({
    registry: registryText,
    stories,
    articles,
    unreadablePages,
  });
  return [...ofRegistry, ...unsettledPlaces({ stories, copies }, registry), ...misquotes];
}

/** What is wrong with the editors' decisions: what an update of these articles would say of them, with nothing written. */
export async function checkDecisions(content: ContentFolder, cacheDir: string): Promise<readonly Problem[]> {
  const { problems } = await runNewsroom({
    ...content,
    ...readNewsroomCache(cacheDir, null),
    changed: new Set(),
    goesOn: false,
    untouched: new Set([...content.brokenCurations, ...pagesOfLeftOut(content)]),
    registry: registryOf(content).registry,
  });
  return problems;
}
