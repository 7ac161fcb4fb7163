/** The articles that are kept, by what an item of a feed may say of one: its id, its address, its headline. */
import type { ArticleHead, KeptArticle } from '../model/article.ts';
import { urlKey } from './canonical-url.ts';
import { headlineKey, idDigits, URL_KEY } from './identity.ts';

/** Articles that need not all be in memory. */
export interface KeptArticles {
  /** Every feed that carried one of them. */
  readonly feeds: ReadonlySet<string>;
  /** Every name that an outlet goes by, or went by, in an article that the feed carried. */
  outletsOf(feed: string): ReadonlySet<string>;
  has(id: string): boolean;
  get(id: string): KeptArticle | undefined;
  keys(): Iterable<string>;
  /** Those that have one of `articleKeys`; others may be among them. */
  withKey(key: string): readonly KeptArticle[];
}

const NO_ARTICLES: KeptArticles = {
  feeds: new Set(),
  outletsOf: () => new Set(),
  has: () => false,
  get: () => undefined,
  keys: () => [],
  withKey: () => [],
};

/** By what an article is found: the digits that its id ends in, its address, its headline and date. */
export function articleKeys({ id, url, title, published }: ArticleHead): readonly string[] {
  const keys = [idDigits(id), headlineKey(title, published)];
  return url === null ? keys : [...keys, `${URL_KEY}${urlKey(url)}`];
}

/** What the outlet of an article goes by, and went by. */
export function outletNames({ outlet, formerly = [] }: ArticleHead): readonly string[] {
  return [outlet, ...formerly];
}

/** Articles that are kept and what came to them since. */
export class KnownArticles implements KeptArticles {
  readonly #before: KeptArticles;
  readonly #news = new Map<string, KeptArticle>();
  readonly #newsByKey = new Map<string, Set<string>>();
  readonly #gone = new Set<string>();

  constructor(before: KeptArticles = NO_ARTICLES) {
    this.#before = before;
  }

  set(article: KeptArticle): void {
    const { id } = article.head;
    this.#gone.delete(id);
    this.#news.set(id, article);
    for (const key of articleKeys(article.head)) {
      const ids = this.#newsByKey.get(key);
      if (ids) ids.add(id);
      else this.#newsByKey.set(key, new Set([id]));
    }
  }

  delete(id: string): void {
    this.#news.delete(id);
    if (this.#before.has(id)) this.#gone.add(id);
  }

  get feeds(): ReadonlySet<string> {
    return new Set([...this.#before.feeds, ...[...this.#news.values()].flatMap(({ head }) => head.feeds)]);
  }

  outletsOf(feed: string): ReadonlySet<string> {
    const names = new Set(this.#before.outletsOf(feed));
    for (const { head } of this.#news.values())
      if (head.feeds.includes(feed)) for (const name of outletNames(head)) names.add(name);
    return names;
  }

  has(id: string): boolean {
    return this.#news.has(id) || (!this.#gone.has(id) && this.#before.has(id));
  }

  get(id: string): KeptArticle | undefined {
    return this.#news.get(id) ?? (this.#gone.has(id) ? undefined : this.#before.get(id));
  }

  *keys(): Generator<string> {
    for (const id of this.#before.keys()) if (!this.#gone.has(id)) yield id;
    for (const id of this.#news.keys()) if (!this.#before.has(id)) yield id;
  }

  withKey(key: string): readonly KeptArticle[] {
    const ids = new Set(this.#before.withKey(key).map(({ head }) => head.id));
    for (const id of this.#newsByKey.get(key) ?? []) ids.add(id);
    return [...ids].flatMap((id) => this.get(id) ?? []);
  }
}
