import { type ArticleKind, labelledKind } from './article-kind.ts';
import type { Span } from './span.ts';

/** A link to another page, as its source names it. */
export interface RelatedLink {
  readonly title: string;
  /** http(s), or null where the source gives a title alone. */
  readonly url: string | null;
}

/** A paragraph or phrase taken out of the text as boilerplate. Kept, so that nothing a source said is lost. */
export interface Stripped {
  readonly text: string;
  /** The rule that took it, e.g. `via-this-feed`. */
  readonly rule: string;
}

/** One state of an article. Revision 1 is the first that was seen. */
export interface Revision {
  readonly number: number;
  /** When the outlet changed it (`updated` of the item, else of the feed, else the run's clock); ISO instant. */
  readonly at: string | null;
  /** SHA-256, hex, of the article's text in this revision. */
  readonly hash: string;
  readonly title: string;
  /** Unified diff that turns the *next* revision's text into this one's; absent on the newest. */
  readonly patch?: string;
}

/** A feed item, cleaned and given an identity that lasts. */
export interface Article {
  /** `[a-z0-9-]+`, stable for ever, whatever the outlet does to headline, link or text. */
  readonly id: string;
  /** The feed that first carried it, and all that did. */
  readonly feed: string;
  readonly feeds: readonly string[];
  readonly outlet: string;
  /** Other names that the outlet went by since the article was taken in: its id may be made of one. */
  readonly formerly?: readonly string[];
  /** Of a sample feed: leaves the site with it. */
  readonly sample?: boolean;
  readonly url: string | null;
  readonly title: string;
  /** ISO 8601 with the zone the outlet gave; null where it gave no (valid) date. */
  readonly published: string | null;
  readonly updated: string | null;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  /** BCP 47, detected; `und` where too short to tell and the feed says nothing. */
  readonly language: string;
  /** The newsroom's zone (IANA), for `published` without one. */
  readonly timeZone: string;
  /** Where the outlet says it took the item from: RSS `<source>`, a wire's byline or credit. */
  readonly origin: string | null;
  /** The outlet's own word that the matter is still running. */
  readonly developing: boolean;
  /** The outlet's word on a correction, as a sentence of the text. */
  readonly correction: string | null;
  readonly related: readonly RelatedLink[];
  readonly stripped: readonly Stripped[];
  readonly revisions: readonly Revision[];
  /** Captions and alt texts: never shown as statements, kept for search. */
  readonly media: readonly string[];
  /** Body as safe Markdown: no HTML, no images, http(s) links only. */
  readonly body: string;
  /**
   * Plain text: title, `\n`, then paragraphs divided by `\n`. Derived from title and body by
   * `articleText` (src/markdown/article-text.ts); every offset in the product counts in it.
   */
  readonly text: string;
  /** Set when the feed's rights are `excerpt`: the sentences kept of the text, in the text's own offsets. */
  readonly excerpt?: {
    readonly hash: string;
    readonly length: number;
    readonly sentences: readonly (Span & { readonly text: string })[];
  };
}

/** The number of an article's newest revision. */
export function currentRevision(article: Pick<Article, 'revisions'>): number {
  return article.revisions.at(-1)?.number ?? 1;
}

/** What every run asks of every article. */
export interface ArticleHead
  extends Pick<
    Article,
    'id' | 'feed' | 'feeds' | 'outlet' | 'formerly' | 'sample' | 'url' | 'title' | 'published' | 'language'
  > {
  /** The first digits of its newest revision's hash, or of its text's where a person edited it: others whenever its text is another. */
  readonly revision: string;
  /** What its outlet says that it is, where that is no plain report. */
  readonly kind?: ArticleKind;
}

/** An article of which most runs need the head alone. */
export interface KeptArticle {
  readonly head: ArticleHead;
  /** Changes with every letter of its file; null where that is not written yet. */
  readonly key: string | null;
  /** Read when it is first asked for. */
  readonly article: Article;
}

export const REVISION_DIGITS = 16;

export function headOf(article: Article): ArticleHead {
  const { id, feed, feeds, outlet, formerly, sample, url, title, published, language, revisions } = article;
  const kind = labelledKind(article);
  const revision = (revisions.at(-1)?.hash ?? '').slice(0, REVISION_DIGITS);
  return {
    id,
    feed,
    feeds,
    outlet,
    ...(formerly ? { formerly } : {}),
    ...(sample ? { sample } : {}),
    url,
    title,
    published,
    language,
    revision,
    ...(kind ? { kind } : {}),
  };
}

/** The article of an outlet that goes by another name now. */
export function renamed(article: Article, outlet: string): Article {
  const names = new Set([...(article.formerly ?? []), article.outlet]);
  names.delete(outlet);
  return { ...article, outlet, formerly: [...names] };
}

/** An article in hand, as one that will be kept. */
export function keptArticle(article: Article): KeptArticle {
  return { head: headOf(article), key: null, article };
}
