import type { KeptArticles } from '../feeds/known-articles.ts';
import type { ArticleKind } from '../model/article-kind.ts';
import type { FeedConfig } from '../model/feed.ts';

/** What an article is where it is no plain report, by its id. */
export type KindOf = (article: string) => ArticleKind | undefined;

/** As feeds.yaml says of its feed, else as its outlet says. */
export function kindsOf(articles: Pick<KeptArticles, 'get'>, feeds: readonly FeedConfig[]): KindOf {
  const kinds = new Map(feeds.map(({ id, kind }) => [id, kind]));
  return (id) => {
    const head = articles.get(id)?.head;
    return head && (kinds.get(head.feed) ?? head.kind);
  };
}
