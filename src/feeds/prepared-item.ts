/** What cleaning makes of a feed. Plain data: can be passed between processes. */
import type { RelatedLink, Stripped } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';

/** An item cleaned: everything an article needs but its identity and its past. */
export interface PreparedItem {
  /** Keys of identity, best first. */
  readonly keys: readonly string[];
  readonly url: string | null;
  readonly title: string;
  readonly published: string | null;
  readonly updated: string | null;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly origin: string | null;
  readonly developing: boolean;
  readonly correction: string | null;
  readonly related: readonly RelatedLink[];
  readonly stripped: readonly Stripped[];
  readonly media: readonly string[];
  readonly body: string;
  readonly text: string;
  /** SHA-256 of `text`. */
  readonly hash: string;
  /** As `detectLanguage` gives it. */
  readonly language: string;
}

/** A feed's items ready to become articles. */
export interface PreparedFeed {
  /** `updated` of the feed. */
  readonly updated: string | null;
  readonly items: readonly PreparedItem[];
  readonly problems: readonly Problem[];
}
