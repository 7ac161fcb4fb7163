/**
 * Articles of feeds whose rights allow an excerpt alone: the sentences that a page shows, in their places, and the
 * hash of the whole, so that a sentence can be proved to be the source's and a change of the whole be noticed.
 */
import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { digest } from '../text/digest.ts';
import { escapeInline, escapeLineStart } from './html/markdown-escape.ts';

type Excerpt = NonNullable<Article['excerpt']>;

/**
 * The article with nothing of its text but these spans and its headline.
 * @param spans sentences of `article.text` that pages show, in any order; those that touch or overlap are kept as they are
 */
export function excerptOf(article: Article, spans: readonly Span[]): Article {
  const places = [...new Map(spans.map(({ start, end }) => [`${start} ${end}`, { start, end }])).values()];
  const sentences = places
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end }) => ({ start, end, text: article.text.slice(start, end) }));
  const excerpt: Excerpt = { hash: digest(article.text), length: article.text.length, sentences };
  return {
    ...article,
    excerpt,
    body: sentences.map(({ text }) => escapeLineStart(escapeInline(text.replace(/\s+/g, ' ')))).join('\n\n'),
    text: excerptText(article.title, excerpt),
    revisions: article.revisions.map(({ patch: _, ...revision }) => revision),
    stripped: [],
    media: [],
  };
}

/**
 * A text in which every kept sentence stands at its own offsets and blanks fill the rest: what `slice` of the whole
 * text gave, it gives.
 */
export function excerptText(
  title: string,
  { length, sentences }: Pick<Excerpt, 'length' | 'sentences'>,
): string {
  let text = `${title}\n`.slice(0, length);
  for (const sentence of sentences) {
    if (sentence.end <= text.length) continue;
    const from = Math.max(0, text.length - sentence.start);
    text = text.padEnd(sentence.start) + sentence.text.slice(from);
  }
  return text.padEnd(length);
}
