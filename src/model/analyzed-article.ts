import type { Analysis, Document } from './analysis.ts';
import type { Article } from './article.ts';
import type { ArticleKind } from './article-kind.ts';

/** An article with all that it says: what stories are composed from. */
export interface AnalyzedArticle {
  readonly article: Article;
  readonly document: Document;
  readonly analysis: Analysis;
  /** What it is where it is no plain report, as its feed or its outlet says. */
  readonly kind?: ArticleKind;
}
