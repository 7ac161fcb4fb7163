import type { AnalyzedArticle } from '../../model/analyzed-article.ts';

/** Sentences of an article that tells its news and little besides, its headline among them. */
const MOST_OF_BRIEF = 6;

/** Whether an article is hardly more than a headline and what goes on from it. */
export function isBrief({ analysis }: AnalyzedArticle): boolean {
  return analysis.sentences.length <= MOST_OF_BRIEF;
}
