/** What a story's page is composed from. */
import type { AnalyzedArticle } from '../model/analyzed-article.ts';
import type { Curation } from '../model/curation.ts';
import type { Coverage, Story } from '../model/story.ts';

export interface StoryMaterial {
  readonly id: string;
  readonly slug: string;
  /** In time order, oldest first; at least one. */
  readonly articles: readonly AnalyzedArticle[];
  /** Why each article belongs, by article id. */
  readonly why: ReadonlyMap<string, Coverage['why']>;
  /** Other stories that share much with this one. */
  readonly seeAlso: NonNullable<Story['seeAlso']>;
  /** Reports on no page that perhaps tell of it too. */
  readonly perhaps?: readonly Coverage[];
  readonly formerly?: Story['formerly'];
  /** The page of another story as last written. */
  readonly pageOf?: (story: string) => Story | undefined;
  /** The page as last written. */
  readonly previous: Story | null;
  readonly curation: Curation | null;
  /** What it goes by besides, from the file of the story that it was split from. */
  readonly inherited?: Curation | null;
  /** The page that it was split from, as last written: what it takes with it keeps its ids. */
  readonly origin?: { readonly story: Story } | null;
  /** Whether an item stands on the page of a story that was split from this one. */
  readonly isElsewhere?: (item: string) => boolean;
  readonly options: {
    readonly keyPoints: number;
    /** The most characters that a page may quote of one article of a feed. */
    readonly quoteLimit: (feed: string) => number;
  };
}
