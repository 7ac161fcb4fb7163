/** The kept articles as the newsroom asks for them: by id or address, analysed, as clustering reads them. */
import { urlKey } from '../feeds/canonical-url.ts';
import { URL_KEY } from '../feeds/identity.ts';
import type { KeptArticles } from '../feeds/known-articles.ts';
import type { AnalyzedArticle } from '../model/analyzed-article.ts';
import type { Article, KeptArticle } from '../model/article.ts';
import { analyzeDocument, documentOf } from '../story/analysis.ts';
import { clusterItemOf, datedDays, plainItemOf } from '../story/clustered-article.ts';
import type { ClusterItem } from '../story/clustering/cluster-item.ts';
import { roleOf } from '../story/clustering/roles.ts';
import { type Reading, readTogether } from '../story/readings.ts';
import type { KindOf } from './kinds.ts';

/** Reads each article once, when it is first asked for. */
export class ArticleDesk {
  readonly #articles: KeptArticles;
  readonly #kindOf: KindOf;
  readonly #analyzed = new Map<string, AnalyzedArticle>();

  /** @param kindOf what an article is where it is no plain report */
  constructor(articles: KeptArticles, kindOf: KindOf = () => undefined) {
    this.#articles = articles;
    this.#kindOf = kindOf;
  }

  analyzed(id: string): AnalyzedArticle {
    const known = this.#analyzed.get(id);
    if (known) return known;
    const article = this.#article(id);
    const document = documentOf(article);
    const kind = this.#kindOf(id);
    const analyzed = {
      article,
      document,
      analysis: analyzeDocument(document),
      ...(kind ? { kind } : {}),
    };
    this.#analyzed.set(id, analyzed);
    return analyzed;
  }

  /** Reads these articles together, which is quicker than each when it is asked for. */
  readAhead(ids: readonly string[], readings: readonly Reading[]): void {
    readTogether(
      ids.map((id) => this.analyzed(id)),
      readings,
    );
  }

  #article(id: string): Article {
    const kept = this.#articles.get(id);
    if (!kept) throw new RangeError(`there is no article ${id}`);
    return kept.article;
  }

  readonly has = (id: string): boolean => this.#articles.has(id);

  /** The id of the article with this id or at this address. */
  idOf(idOrUrl: string): string | undefined {
    return this.#articles.has(idOrUrl) ? idOrUrl : this.#idAt(idOrUrl);
  }

  clusterItem(idOrUrl: string): ClusterItem | undefined {
    const id = this.idOf(idOrUrl);
    return id === undefined ? undefined : clusterItemOf(this.analyzed(id));
  }

  /** The article at this address, however it is written: an editor may copy it with what counts readers. */
  #idAt(url: string): string | undefined {
    const key = urlKey(url);
    const there = this.#articles.withKey(`${URL_KEY}${key}`);
    const isThere = ({ head }: KeptArticle) => head.url !== null && urlKey(head.url) === key;
    return (there.findLast(({ head }) => head.url === url) ?? there.findLast(isThere))?.head.id;
  }

  /** What stories are compared by: words alone, which need no analysis. */
  readonly plainItem = (id: string): ClusterItem => plainItemOf(this.#article(id));

  /** Days of events that an article tells of one matter; a briefing or a live page is no explainer by itself. */
  datedDays(id: string): number {
    const head = this.#articles.get(id)?.head;
    return head && roleOf(head.title) === 'report' ? datedDays(this.analyzed(id)).length : 0;
  }

  readonly byTime = (a: string, b: string): number => this.#instant(a) - this.#instant(b) || (a < b ? -1 : 1);

  /** Milliseconds since 1970; what has no date comes last. */
  #instant(id: string): number {
    const instant = Date.parse(this.#articles.get(id)?.head.published ?? '');
    return Number.isNaN(instant) ? Number.MAX_SAFE_INTEGER : instant;
  }
}
