/** What cleaning makes of a feed. Plain data: can be passed between processes. */
import type { Article } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';

/** An item cleaned: everything an article needs but its identity and its past. */
export interface PreparedItem
  extends Pick<
    Article,
    | 'url'
    | 'title'
    | 'published'
    | 'updated'
    | 'authors'
    | 'categories'
    | 'origin'
    | 'developing'
    | 'correction'
    | 'related'
    | 'stripped'
    | 'media'
    | 'body'
    | 'text'
    | 'language'
  > {
  /** Keys of identity, best first. */
  readonly keys: readonly string[];
  /** SHA-256 of `text`. */
  readonly hash: string;
}

/** A feed's items ready to become articles. */
export interface PreparedFeed {
  /** `updated` of the feed. */
  readonly updated: string | null;
  readonly items: readonly PreparedItem[];
  readonly problems: readonly Problem[];
}
