/** Cleaned items to articles: new ones, and new revisions of those that are known. */
import type { Article, ArticleHead, KeptArticle, Revision } from '../model/article.ts';
import { currentRevision, keptArticle } from '../model/article.ts';
import type { FeedConfig } from '../model/feed.ts';
import type { Problem } from '../model/problem.ts';
import { terms as termsOf } from '../text/terms.ts';
import { DAY_MS } from '../time/day.ts';
import { urlKey } from './canonical-url.ts';
import { articleId, idDigits, identityHash } from './identity.ts';
import { articleKeys, type KeptArticles } from './known-articles.ts';
import type { PreparedFeed, PreparedItem } from './prepared-item.ts';
import { addRevision, firstRevision } from './revisions.ts';
import { zoned } from './zoned.ts';

export interface Normalized {
  /** New or changed articles only, in order of id. */
  readonly articles: readonly Article[];
  /** What merging found; those of `prepared` are not told again. */
  readonly problems: readonly Problem[];
}

/**
 * The articles that one reading of a feed adds or changes.
 * @param known every article kept so far
 * @param now ISO instant
 */
export function mergeItems(
  prepared: PreparedFeed,
  feed: FeedConfig,
  known: KeptArticles,
  now: string,
): Normalized {
  const index = new OutletIndex(feed, known);
  const takedown = new Set(feed.rights.takedown.map(urlKey));
  const changed = new Map<string, Article>();
  const items = prepared.items.map((item) => inZone(item, feed.timeZone));
  const latest = Date.parse(now) + MOST_AHEAD;
  for (const item of chooseCopies(
    items.map((item) => notAhead(item, latest)),
    index,
  )) {
    if (item.url !== null && takedown.has(urlKey(item.url))) continue;
    const { before, keys } = index.match(item);
    const article = before
      ? revised(before.article, item, feed, { updated: prepared.updated, now })
      : created(item, keys, feed);
    if (!article) continue;
    index.add(keptArticle(article), keys);
    changed.set(article.id, article);
  }
  const articles = [...changed.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { articles, problems: aheadProblems(items, latest) };
}

/** Dates without a zone are the newsroom's. */
function inZone(item: PreparedItem, timeZone: string): PreparedItem {
  return { ...item, published: zoned(item.published, timeZone), updated: zoned(item.updated, timeZone) };
}

/**
 * How far a date may lie ahead: clocks run fast, zones are left out. A date beyond that is the day of an event, or wrong;
 * taken as that of publication it would let a page look fresh for ever.
 */
const MOST_AHEAD = DAY_MS;

function notAhead(item: PreparedItem, latest: number): PreparedItem {
  const { published, updated } = item;
  if (instant(published) <= latest && instant(updated) <= latest) return item;
  const unlessAhead = (date: string | null) => (instant(date) <= latest ? date : null);
  return { ...item, published: unlessAhead(published), updated: unlessAhead(updated) };
}

function aheadProblems(items: readonly PreparedItem[], latest: number): Problem[] {
  const dates = items.map(({ published }) => published).filter((date) => instant(date) > latest);
  const [first] = dates;
  if (!first) return [];
  const others = dates.length > 1 ? `, as do ${dates.length - 1} more of this feed` : '';
  return [
    {
      code: 'feed-date-ahead',
      message: `The date "${first}" lies ahead${others}.`,
      hint: 'The article counts as undated until a reading of the feed after that date.',
      severity: 'warning',
    },
  ];
}

/** The articles of one feed, and of others of its outlet, by what identifies them. */
class OutletIndex {
  readonly #feed: FeedConfig;
  /** What its outlet goes by, and went by: ids of articles are made of the name of their time. */
  readonly #names: ReadonlySet<string>;
  readonly #known: KeptArticles;
  /** What this reading adds or changes, by `articleKeys` and by the keys of its item. */
  readonly #news = new Map<string, KeptArticle>();
  #isEmpty: boolean;

  constructor(feed: FeedConfig, known: KeptArticles) {
    this.#feed = feed;
    this.#names = new Set([feed.outlet, ...known.outletsOf(feed.id)]);
    this.#known = known;
    this.#isEmpty = known.feeds.size === 0;
  }

  add(article: KeptArticle, keys: readonly string[]): void {
    for (const key of [...keys, ...articleKeys(article.head)]) this.#news.set(key, article);
    this.#isEmpty = false;
  }

  /**
   * The article that a key of the item made, rather than one that merely has the same key too; and the keys that are the
   * item's own: a guid that another article has is none, where there is a better one.
   */
  match(item: PreparedItem): { before: KeptArticle | undefined; keys: readonly string[] } {
    const all = item.keys.map((key) => ({ key, found: this.#of(key) }));
    const own = all.filter(({ found }) => !(found && isAnother(found, item)));
    const used = own.length > 0 ? own : all;
    return { before: used.find(({ found }) => found)?.found, keys: used.map(({ key }) => key) };
  }

  /** The article whose id the key made, else one that has the key. */
  #of(key: string): KeptArticle | undefined {
    if (this.#isEmpty) return undefined;
    for (const name of this.#names) {
      const digits = identityHash(name, key);
      const made = this.#find(digits, ({ id }) => idDigits(id) === digits);
      if (made) return made;
    }
    return this.#find(key, (head) => articleKeys(head).includes(key));
  }

  /** The last, where the outlet has several. */
  #find(key: string, isIt: (head: ArticleHead) => boolean): KeptArticle | undefined {
    const { id, outlet } = this.#feed;
    const isOurs = ({ head }: KeptArticle) =>
      (head.outlet === outlet || head.feeds.includes(id)) && isIt(head);
    return this.#news.get(key) ?? this.#known.withKey(key).findLast(isOurs);
  }
}

/** How much of a text tells what it is about, how many terms that takes, and how many a new version keeps at least. */
const HEAD = 400;
const ENOUGH = 5;
const FEWEST_KEPT = 2;

/** Whether an item cannot be the article rewritten: neither its address nor hardly a word is the same. */
function isAnother({ head, article }: KeptArticle, { url, text }: PreparedItem): boolean {
  if (url === null || head.url === null || urlKey(url) === urlKey(head.url)) return false;
  const [before, after] = [headTerms(article.text), headTerms(text)];
  const kept = [...after].filter((term) => before.has(term)).length;
  return before.size >= ENOUGH && after.size >= ENOUGH && kept < FEWEST_KEPT;
}

function headTerms(text: string): ReadonlySet<string> {
  return new Set(termsOf(text.slice(0, HEAD)));
}

/** One item for each article: where a feed carries several copies, the one changed last, whatever their order. */
function chooseCopies(items: readonly PreparedItem[], index: OutletIndex): PreparedItem[] {
  const chosen = new Map<string, PreparedItem>();
  for (const item of items) {
    const { before, keys } = index.match(item);
    const key = before?.head.id ?? (keys[0] as string);
    const other = chosen.get(key);
    if (!other || isLater(item, other)) chosen.set(key, item);
  }
  return [...chosen.values()];
}

function isLater(a: PreparedItem, b: PreparedItem): boolean {
  const difference = instant(a.updated ?? a.published) - instant(b.updated ?? b.published);
  return (difference || a.text.length - b.text.length || (a.text > b.text ? 1 : -1)) > 0;
}

/** Milliseconds since 1970, UTC where the date names no zone; 0 for none. */
function instant(date: string | null): number {
  if (date === null) return 0;
  const hasZone = /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(date);
  return Date.parse(hasZone ? date : `${date.slice(0, 10)}T${date.slice(11) || '00:00:00'}Z`) || 0;
}

function created(item: PreparedItem, keys: readonly string[], feed: FeedConfig): Article {
  return {
    id: articleId(feed.id, feed.outlet, keys[0] as string),
    feed: feed.id,
    feeds: [feed.id],
    outlet: feed.outlet,
    timeZone: feed.timeZone,
    published: item.published,
    revisions: [firstRevision({ ...item, at: item.updated ?? item.published })],
    ...contentOf(item),
  };
}

/** What a revision replaces. */
function contentOf({ keys: _keys, published: _published, hash: _hash, ...content }: PreparedItem) {
  return content;
}

/**
 * The article with what is new in it; null where nothing is. Only the feed that first carried it may change its words.
 * @param reading the times that the feed gives itself and of its reading: a change without a time of its own has one of them
 */
function revised(
  article: Article,
  item: PreparedItem,
  feed: FeedConfig,
  reading: { readonly updated: string | null; readonly now: string },
): Article | null {
  const joined = carriedBy(dated(article, item, feed), feed);
  const newest = article.revisions.at(-1) as Revision;
  const same = newest.hash === item.hash || article.feed !== feed.id || isStale(article, item);
  if (same) return joined === article ? null : joined;
  const at = firstAfter(newest.at, [item.updated, reading.updated]) ?? reading.now;
  const revisions = addRevision(article, { ...item, at }, feed.rights.store === 'full');
  const { excerpt: _, ...kept } = joined;
  return { ...kept, ...contentOf(item), revisions };
}

/** The article with the date that its own feed gives, where it has had none. */
function dated(article: Article, { published }: PreparedItem, feed: FeedConfig): Article {
  return article.published === null && published !== null && article.feed === feed.id
    ? { ...article, published }
    : article;
}

function carriedBy(article: Article, { id }: FeedConfig): Article {
  return article.feeds.includes(id) ? article : { ...article, feeds: [...article.feeds, id].sort() };
}

/** A copy from a cache that lags behind: the words of the revision before, and no sign that it is newer. */
function isStale(article: Article, item: PreparedItem): boolean {
  const previous = article.revisions.find(({ number }) => number === currentRevision(article) - 1);
  return previous?.hash === item.hash && instant(item.updated) <= instant(article.updated);
}

function firstAfter(after: string | null, dates: readonly (string | null)[]): string | null {
  return dates.find((date) => date !== null && instant(date) > instant(after)) ?? null;
}
