import type { AnalyzedArticle } from '../../src/model/analyzed-article.ts';
import type { Article } from '../../src/model/article.ts';
import { findAttributions } from '../../src/text/attributions.ts';
import { findMentions } from '../../src/text/mentions.ts';
import { splitSentences } from '../../src/text/sentences.ts';

/** An article of an invented outlet, with its sentences, names and attributions. */
export function analyzed(
  id: string,
  outlet: string,
  text: string,
  article: Partial<Pick<Article, 'origin' | 'authors' | 'published'>> = {},
): AnalyzedArticle {
  const published = article.published ?? '2025-10-21T14:00:00Z';
  const titleEnd = Math.max(0, text.indexOf('\n'));
  const document = { text, titleEnd, published, timeZone: 'UTC', language: 'en', outlet };
  const sentences = splitSentences(text);
  const mentions = findMentions(document, sentences);
  const attributions = findAttributions(document, sentences, mentions);
  return {
    article: {
      id,
      feed: 'feed',
      feeds: ['feed'],
      outlet,
      url: `https://example.org/${id}`,
      title: text.slice(0, titleEnd),
      published,
      updated: null,
      authors: article.authors ?? [],
      categories: [],
      language: 'en',
      timeZone: 'UTC',
      origin: article.origin ?? null,
      developing: false,
      correction: null,
      related: [],
      stripped: [],
      revisions: [{ number: 1, at: null, hash: '', title: text.slice(0, titleEnd) }],
      media: [],
      body: text.slice(titleEnd + 1),
      text,
    },
    document,
    analysis: { sentences, mentions, times: [], attributions, hedges: [] },
  };
}
