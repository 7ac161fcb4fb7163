/** What parsing a feed gives: values as the feed said them, before they are cleaned and identified. */
import type { Problem } from '../model/problem.ts';

/** HTML, or plain text where the feed is explicit that it is none. */
export interface MarkedText {
  readonly value: string;
  readonly form: 'html' | 'text';
  /** Address against which links in it are resolved; null where unknown. */
  readonly base: string | null;
}

/** One entry of a feed. Texts of one line are clean and plain; bodies are as they came. */
export interface FeedItem {
  /** guid or Atom id; null where the feed gives none. */
  readonly id: string | null;
  /** Absolute http(s) address of the article. */
  readonly link: string | null;
  readonly title: string;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly summary: MarkedText | null;
  readonly content: MarkedText | null;
  /** ISO 8601 with the zone the feed gave; null where it gave none or no valid one. */
  readonly published: string | null;
  readonly updated: string | null;
  /** Where the outlet says it took the item from. */
  readonly source: { readonly title: string; readonly url: string | null } | null;
  /** Links the feed itself calls related. */
  readonly related: readonly { readonly title: string; readonly url: string | null }[];
  /** Captions, credits and alt texts of media. */
  readonly media: readonly string[];
  readonly language: string | null;
}

export interface FeedHead {
  readonly title: string;
  readonly link: string | null;
  readonly id: string | null;
  readonly description: string;
  readonly author: string;
  readonly updated: string | null;
  readonly language: string | null;
  /** The feed's own word on how often to ask. */
  readonly ttlMinutes: number | null;
  /** Hours (0–23, UTC) and English weekdays (`Sunday` …) at which not to ask. */
  readonly skipHours: readonly number[];
  readonly skipDays: readonly string[];
}

/** What a reader of one format finds. */
export interface ReadFeed {
  readonly feed: FeedHead;
  readonly items: readonly FeedItem[];
}

export interface ParsedFeed {
  /** False where nothing could be read; `problems` then says why. */
  readonly ok: boolean;
  readonly feed: FeedHead;
  readonly items: readonly FeedItem[];
  readonly problems: readonly Problem[];
}

export const EMPTY_HEAD: FeedHead = {
  title: '',
  link: null,
  id: null,
  description: '',
  author: '',
  updated: null,
  language: null,
  ttlMinutes: null,
  skipHours: [],
  skipDays: [],
};

/** The code of the problem that a feed ends before its end: there may be more of it the next time. */
export const FEED_BROKEN_OFF = 'feed-broken-off';
