import { z } from 'zod';
import { eventStatuses } from './event.ts';

const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http(s) address' });
/** An EDTF date; YAML reads a bare year as a number. */
const edtf = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string());

/** Words as they stand on one line of a page; a block of YAML may break it where it likes. */
export function onOneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ').trim();
}

const line = z.string().transform(onOneLine).pipe(z.string().min(1));
const itemIds = z.array(z.string()).default([]);

/**
 * The front matter of `content/curation/<slug>.md`: what editors decided about one story.
 * The body of the file is their context, in Markdown. Unknown keys are kept and reported, never removed.
 */
export const curationSchema = z.object({
  /** The story's id; the file's name (its slug, past or present) serves where it is absent. */
  story: z.string().optional(),
  title: line.optional(),
  summary: line.optional(),
  /** Who signs the context, and its date. */
  author: line.optional(),
  date: edtf.optional(),
  /** When they last read their decisions against the sources: what had changed by then is seen. */
  reviewed: edtf.optional(),
  /** Ids of key points or events that must be shown, in this order. */
  pin: itemIds,
  /** Ids of anything on the page that must not be shown. */
  hide: itemIds,
  /** Id of a key point → the editor's own words, marked as such. */
  reword: z.record(z.string(), line).default({}),
  /** Id of an event → its right date (EDTF), status or both. */
  correct: z
    .record(
      z.string(),
      z
        .object({
          date: edtf.optional(),
          status: z.enum(eventStatuses).optional(),
          note: line.optional(),
        })
        .strict(),
    )
    .default({}),
  /** Events that no feed told. */
  events: z
    .array(
      z
        .object({
          date: edtf,
          text: line,
          source: httpUrl,
          outlet: line.optional(),
          status: z.enum(eventStatuses).default('happened'),
        })
        .strict(),
    )
    .default([]),
  links: z.array(z.object({ title: line, url: httpUrl }).strict()).default([]),
  /** Stories (slug or id) that are this one, with the day of the decision and its reason, which the page tells. */
  merge: z
    .array(
      z.preprocess(
        (value) => (typeof value === 'string' ? { story: value } : value),
        z.object({ story: z.string(), date: edtf.optional(), why: line.optional() }).strict(),
      ),
    )
    .default([]),
  /** Articles (id or URL) that form a story of their own. */
  split: z
    .array(z.object({ title: line.optional(), articles: z.array(z.string()).min(1) }).strict())
    .default([]),
  /** Articles (id or URL) that belong here, wherever the machine put them. */
  include: z.array(z.string()).default([]),
  /** Articles (id or URL) that do not belong here. */
  exclude: z.array(z.string()).default([]),
  /** Feeds whose articles this story must not take. */
  excludeFeeds: z.array(z.string()).default([]),
  /** No article joins or leaves by itself. */
  lock: z.boolean().default(false),
  close: z.boolean().default(false),
});

export type CurationDecisions = z.infer<typeof curationSchema>;

/** A curation file as read: decisions, context, and the line of each key for messages. */
export interface Curation {
  readonly file: string;
  readonly slug: string;
  readonly decisions: CurationDecisions;
  readonly context: string;
  /** 1-based line of a dotted path such as `correct.e-12ab` or `pin.0`. */
  readonly lineOf: (path: string) => number;
}
