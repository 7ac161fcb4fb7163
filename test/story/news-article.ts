import type { AnalyzedArticle } from '../../src/model/analyzed-article.ts';
import { analyzeDocument, documentOf } from '../../src/story/analysis.ts';
import { analyzed } from './analyzed-fixture.ts';

/** Published on a Tuesday. */
export const PUBLISHED = '2025-10-21T14:00:00Z';

/** An article of an invented outlet, wholly analysed: headline, then paragraphs. */
export function newsArticle(
  headline: string,
  paragraphs: readonly string[] = [],
  { id = 'a1', published = PUBLISHED as string | null, language = 'en', timeZone = 'UTC' } = {},
): AnalyzedArticle {
  const { article } = analyzed(id, 'The Harbour Post', [headline, ...paragraphs].join('\n'));
  const known = { ...article, published, language, timeZone };
  const document = documentOf(known);
  return { article: known, document, analysis: analyzeDocument(document) };
}
