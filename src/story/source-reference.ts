import { type Article, currentRevision } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { SourceReference } from '../model/story.ts';

/** The words of an article in a span of its newest text, with all that a reader needs to check them. */
export function sourceReference(article: Article, { start, end }: Span): SourceReference {
  return {
    article: article.id,
    outlet: article.outlet,
    url: article.url,
    published: article.published,
    quote: article.text.slice(start, end),
    start,
    end,
    revision: currentRevision(article),
  };
}
