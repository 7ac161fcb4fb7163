import type { RelatedLink } from '../../model/article.ts';

/** What clustering reads of an article. Everything but title or lead may be missing. */
export interface ClusterItem {
  readonly id: string;
  readonly feed: string;
  readonly outlet: string;
  readonly title: string;
  /** The first sentences of the text, or the feed's blurb; `''` where there is a headline only. */
  readonly lead: string;
  readonly body?: string;
  /** ISO date or date-time; null where unknown: the article then counts as of the newest seen. */
  readonly published: string | null;
  /** BCP 47; `und` where unknown. */
  readonly language: string;
  /** Names of people and organisations that the article gives, in full. */
  readonly names?: readonly string[];
  /** Days of the events it tells of, as EDTF days (`2025-10-21`); coarser dates are passed over. */
  readonly days?: readonly string[];
  /** Pages to which the publisher sends the reader ("Read also"). */
  readonly links?: readonly RelatedLink[];
  readonly url: string | null;
}
