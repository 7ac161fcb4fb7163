import type { AnalyzedArticle } from '../model/analyzed-article.ts';
import type { Story } from '../model/story.ts';
import { standsAlone } from '../text/standing-alone.ts';
import { sourceReference } from './source-reference.ts';

const MOST_CHARACTERS = 320;

/**
 * The story in one sentence of a source: the lead of the newest report that stands by itself, else its headline.
 * @param articles in time order, oldest first; at least one
 */
export function summaryOf(articles: readonly AnalyzedArticle[]): Story['summary'] {
  for (const { article, analysis, document } of [...articles].reverse()) {
    const lead = analysis.sentences.find(
      ({ start, text }) => start > document.titleEnd && text.length <= MOST_CHARACTERS,
    );
    if (lead && standsAlone(lead.text).alone)
      return { text: lead.text, sources: [sourceReference(article, lead)] };
  }
  const newest = articles.at(-1);
  if (!newest) throw new RangeError('a story has at least one article');
  const headline = { start: 0, end: newest.document.titleEnd };
  const source = sourceReference(newest.article, headline);
  return { text: source.quote, sources: [source] };
}
