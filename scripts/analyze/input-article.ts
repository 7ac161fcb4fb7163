import type { Document } from '../../src/model/analysis.ts';
import type { AnalyzedArticle } from '../../src/model/analyzed-article.ts';
import type { Article } from '../../src/model/article.ts';
import { analyzeDocument } from '../../src/story/analysis.ts';

/** An article as the filters read it. `text` holds no headline; offsets count in `text`. */
export interface InputArticle {
  readonly id: string;
  readonly url?: string;
  readonly published: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly text: string;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** What is wrong with a record that should be an article, or null; a new checker for each run, since ids must differ. */
export function articleChecker(): (record: Record<string, unknown>) => string | null {
  const seen = new Set<string>();
  return ({ id, published, text, title, outlet }) => {
    if (typeof id !== 'string' || id === '') return '"id" must be a non-empty string.';
    if (seen.has(id)) return `the id ${JSON.stringify(id)} stands twice; ids must be unique.`;
    seen.add(id);
    if (typeof published !== 'string' || !ISO_DATE.test(published))
      return '"published" must be an ISO date or date-time.';
    if (typeof text !== 'string') return '"text" must be a string.';
    if (title !== undefined && typeof title !== 'string') return '"title" must be a string.';
    if (outlet !== undefined && typeof outlet !== 'string') return '"outlet" must be a string.';
    return null;
  };
}

/** The document that the analysers read: English, UTC where the date has no zone. */
export function documentOf({ text, published, outlet }: InputArticle): Document {
  return { text, titleEnd: 0, published, timeZone: 'UTC', language: 'en', outlet: outlet ?? '' };
}

/** The article of such a document, as if a feed had said nothing else of it. */
export function articleOf(input: InputArticle): Article {
  const { text, published, timeZone, language, outlet } = documentOf(input);
  return {
    id: input.id,
    feed: '',
    feeds: [],
    outlet,
    url: input.url ?? null,
    title: input.title ?? '',
    published,
    updated: null,
    authors: [],
    categories: [],
    language,
    timeZone,
    origin: null,
    developing: false,
    correction: null,
    related: [],
    stripped: [],
    revisions: [],
    media: [],
    body: text,
    text,
  };
}

/** It, with all that it says. */
export function analyzed(input: InputArticle): AnalyzedArticle {
  const document = documentOf(input);
  return { article: articleOf(input), document, analysis: analyzeDocument(document) };
}
