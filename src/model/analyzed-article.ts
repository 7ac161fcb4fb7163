import type { Analysis, Document } from './analysis.ts';
import type { Article } from './article.ts';

/** An article with all that it says: what stories are composed from. */
export interface AnalyzedArticle {
  readonly article: Article;
  readonly document: Document;
  readonly analysis: Analysis;
}
