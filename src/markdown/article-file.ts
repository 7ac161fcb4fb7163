/**
 * An article's file in `content/articles/`: front matter by a serializer, body as safe Markdown.
 * The `digest` in the front matter covers all the rest, so that an edit by a person is noticed.
 */
import { z } from 'zod';
import { excerptText } from '../feeds/excerpt.ts';
import { zoned } from '../feeds/zoned.ts';
import type { Article } from '../model/article.ts';
import { languageSchema } from '../model/locale.ts';
import { shortDigest } from '../text/digest.ts';
import { dayOf } from '../time/day.ts';
import { articleText } from './article-text.ts';
import {
  divideFrontMatter,
  FIRST_LINE,
  type FrontMatter,
  FrontMatterError,
  readFrontMatter,
  refuseUnfinishedMerge,
  writeFrontMatter,
} from './front-matter.ts';
import { issueWords } from './issue-words.ts';
import { plainLines } from './plain-lines.ts';
import { lineFinder } from './yaml-lines.ts';

const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** A day, or an instant, that both the calendar and `Date` can read: a person may have written it. */
const date = z
  .string()
  .refine(
    (text) => ISO.test(text) && dayOf(text, 'UTC') !== null && !Number.isNaN(Date.parse(text)),
    'must be a date such as 2025-10-21 or 2025-10-21T18:00:00Z',
  );

const list = z.array(z.string()).default([]);

/** In the order in which a file has them. */
const articleFileSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  feed: z.string(),
  outlet: z.string(),
  published: date.nullable().default(null),
  revisions: z
    .array(
      z.object({
        number: z.int().min(1),
        at: date.nullable(),
        hash: z.string(),
        title: z.string(),
        patch: z.string().optional(),
      }),
    )
    .min(1),
  url: z.string().nullable().default(null),
  title: z.string(),
  updated: date.nullable().default(null),
  authors: list,
  categories: list,
  origin: z.string().nullable().default(null),
  developing: z.boolean().default(false),
  correction: z.string().nullable().default(null),
  related: z.array(z.object({ title: z.string(), url: z.string().nullable() })).default([]),
  stripped: z.array(z.object({ text: z.string(), rule: z.string() })).default([]),
  media: list,
  language: languageSchema,
  sample: z.boolean().optional(),
  excerpt: z
    .object({
      hash: z.string(),
      length: z.int(),
      sentences: z.array(z.object({ start: z.int(), end: z.int(), text: z.string() })),
    })
    .optional(),
  feeds: list,
  formerly: z.array(z.string()).optional(),
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
 * The article in a file. A date that a person wrote without a zone is in the newsroom's.
 * @throws FrontMatterError where the front matter is not YAML, or not an article's, or a merge is not finished
 */
export function readArticle(file: string): ReadArticle {
  const { data, body: rawBody } = readFrontMatter(file);
  const body = rawBody.trim();
  const { digest: written, ...fields } = fieldsOf(file, data);
  const { digest: _written, ...present } = data;
  const edited = digestOf(present, body) !== written;
  if (edited) refuseUnfinishedMerge(file);
  const inZone = (text: string | null) => zoned(text, fields.timeZone);
  const article: Article = {
    ...fields,
    published: inZone(fields.published),
    updated: inZone(fields.updated),
    revisions: fields.revisions.map((revision) => ({ ...revision, at: inZone(revision.at) })),
    feeds: fields.feeds.length > 0 ? fields.feeds : [fields.feed],
    body,
    text: fields.excerpt ? excerptText(fields.title, fields.excerpt) : articleText(fields.title, body),
  };
  return { article, edited };
}

function fieldsOf(file: string, data: FrontMatter['data']): z.infer<typeof articleFileSchema> {
  const result = articleFileSchema.safeParse(data);
  if (result.success) return result.data;
  const issue = result.error.issues[0] as z.core.$ZodIssue;
  const path = issue.path.join('.');
  const lineOf = lineFinder(divideFrontMatter(file).yaml, FIRST_LINE);
  throw new FrontMatterError(`"${path}" ${issueWords(issue, data)}.`, lineOf(path));
}

function digestOf(data: Readonly<Record<string, unknown>>, body: string): string {
  const sorted = Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1));
  return shortDigest(JSON.stringify([sorted, plainLines(body).trim()]), 16);
}
