/**
 * An article's file in `content/articles/`: front matter by a serializer, body as safe Markdown.
 * The `digest` in the front matter covers all the rest, so that an edit by a person is noticed.
 */
import { z } from 'zod';
import { excerptText } from '../feeds/excerpt.ts';
import type { Article } from '../model/article.ts';
import { digest } from '../text/digest.ts';
import { articleText } from './article-text.ts';
import { readFrontMatter, writeFrontMatter } from './front-matter.ts';

const list = z.array(z.string()).default([]);

/** In the order in which a file has them. */
const articleFileSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  feed: z.string(),
  outlet: z.string(),
  published: z.string().nullable().default(null),
  revisions: z.array(
    z.object({
      number: z.int().min(1),
      at: z.string().nullable(),
      hash: z.string(),
      title: z.string(),
      patch: z.string().optional(),
    }),
  ),
  url: z.string().nullable().default(null),
  title: z.string(),
  updated: z.string().nullable().default(null),
  authors: list,
  categories: list,
  origin: z.string().nullable().default(null),
  developing: z.boolean().default(false),
  correction: z.string().nullable().default(null),
  related: z.array(z.object({ title: z.string(), url: z.string().nullable() })).default([]),
  stripped: z.array(z.object({ text: z.string(), rule: z.string() })).default([]),
  media: list,
  language: z.string(),
  sample: z.boolean().optional(),
  excerpt: z
    .object({
      hash: z.string(),
      length: z.int(),
      sentences: z.array(z.object({ start: z.int(), end: z.int(), text: z.string() })),
    })
    .optional(),
  feeds: list,
  timeZone: z.string().default('UTC'),
  digest: z.string(),
});

const KEYS = Object.keys(articleFileSchema.shape);

/** Whether front matter would say nothing: such keys are left out of the file. */
function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0)
  );
}

/** The file of an article. The same article gives the same bytes. */
export function writeArticle(article: Article): string {
  const { body, text: _derived, feeds, timeZone, ...fields } = article;
  const data = Object.fromEntries(
    Object.entries({
      ...fields,
      feeds: feeds.length > 1 ? feeds : [],
      timeZone: timeZone === 'UTC' ? null : timeZone,
    })
      .filter(([, value]) => !isEmpty(value))
      .sort(([a], [b]) => KEYS.indexOf(a) - KEYS.indexOf(b)),
  );
  return writeFrontMatter({ ...data, digest: digestOf(data, body) }, body);
}

export interface ReadArticle {
  readonly article: Article;
  /** True where a person changed the file after the machine wrote it. */
  readonly edited: boolean;
}

/**
 * The article in a file.
 * @throws FrontMatterError where the front matter is not YAML
 * @throws z.ZodError where it is not an article's
 */
export function readArticle(file: string): ReadArticle {
  const { data, body: rawBody } = readFrontMatter(file);
  const body = rawBody.trim();
  const { digest: written, ...fields } = articleFileSchema.parse(data);
  const { digest: _written, ...present } = data;
  const article: Article = {
    ...fields,
    feeds: fields.feeds.length > 0 ? fields.feeds : [fields.feed],
    body,
    text: fields.excerpt ? excerptText(fields.title, fields.excerpt) : articleText(fields.title, body),
  };
  return { article, edited: digestOf(present, body) !== written };
}

function digestOf(data: Readonly<Record<string, unknown>>, body: string): string {
  const sorted = Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1));
  return digest(JSON.stringify([sorted, body.trim()])).slice(0, 16);
}
