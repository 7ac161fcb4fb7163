import { z } from 'zod';
import { articleKinds } from './article-kind.ts';
import { timeZoneSchema } from './locale.ts';

/** The most characters of one article on one page, where nothing else is said. */
const DEFAULT_QUOTE = 1500;

/** What may be kept of an article and how much of it may be shown. Shown on `/sources/`. */
const rightsSchema = z
  .object({
    /** The licence the outlet states, e.g. `CC BY 4.0`. */
    licence: z.string().optional(),
    /** `full` keeps the text the feed gave; `excerpt` keeps only the sentences that a page shows. */
    store: z.enum(['full', 'excerpt']).default('full'),
    /** The most characters of one article that one page may quote besides its headline. */
    quote: z.int().min(0).max(100_000).default(DEFAULT_QUOTE),
    /**
     * Pictures are never kept or shown. `captions` keeps their captions, credits and alternative texts in the article
     * file; `none` keeps nothing of them.
     */
    images: z.enum(['captions', 'none']).default('captions'),
    /** A line that must stand beside quotes of this outlet. */
    attribution: z.string().optional(),
    /** Articles that must not be kept: URLs. Written by `npm run takedown`. */
    takedown: z.array(z.string()).default([]),
  })
  .strict();

/** One feed of `content/feeds.yaml`. */
export const feedConfigSchema = z
  .object({
    /** Short name, for ever: it is part of article ids. */
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be 1–40 lower-case letters, digits and hyphens'),
    /** The name of the outlet as readers know it. Feeds of one outlet share it. */
    outlet: z.string().min(1),
    /** Where the feed lies on the web. Give this or `file`. */
    url: z.url({ protocol: /^https?$/ }).optional(),
    /** A feed on disk, relative to the content folder. Give this or `url`. */
    file: z.string().optional(),
    /** What all its articles are, where they are no plain reports; shown with each of its lines. Satire is no source of facts. */
    kind: z.enum(articleKinds).optional(),
    /** Sample feeds leave the site, with their articles, when they leave this file. */
    sample: z.boolean().default(false),
    /** The newsroom's time zone (IANA), for articles whose date names none. */
    timeZone: timeZoneSchema.default('UTC'),
    /** BCP 47; used when the text is too short to tell. */
    language: z.string().optional(),
    /** The outlet's home page. */
    home: z.url({ protocol: /^https?$/ }).optional(),
    /** Least minutes between two checks, up to a week; never under 60 for a feed of the web. */
    every: z.int().min(1).max(10_080).default(60),
    /** Fetch the article page for its full text, where robots.txt allows. */
    fullText: z.boolean().default(false),
    /** Regular expressions (one paragraph each) of boilerplate that this feed adds. */
    boilerplate: z.array(z.string().max(500)).default([]),
    /** The largest body accepted, in bytes after decompression. */
    maxBytes: z.int().min(1024).max(200_000_000).default(15_000_000),
    rights: rightsSchema.prefault({}),
  })
  .strict()
  .refine((feed) => feed.url !== undefined || feed.file !== undefined, {
    error: 'must have url: or file:',
    when: isEntry,
  })
  .refine((feed) => feed.url === undefined || feed.file === undefined, {
    error: 'must have either url: or file:, not both',
    when: isEntry,
  });

/** What rests on several settings is told together with what is wrong with one. */
function isEntry({ value }: { readonly value: unknown }): boolean {
  return typeof value === 'object' && value !== null;
}

export type FeedConfig = z.infer<typeof feedConfigSchema>;

/** The most characters that one page may quote of one article of a feed: of one that is not listed, the default. */
export function quoteLimitOf(feeds: readonly FeedConfig[]): (feed: string) => number {
  const limits = new Map(feeds.map(({ id, rights }) => [id, rights.quote]));
  return (feed) => limits.get(feed) ?? DEFAULT_QUOTE;
}

/** How a feed fared; kept in the cache, shown on `/sources/` and `/status.json`. */
export const feedHealthSchema = z
  .object({
    id: z.string(),
    state: z.enum(['fresh', 'unchanged', 'waiting', 'failing', 'gone']),
    /** Why, in words, e.g. `503 Service Unavailable`. Empty when all is well. */
    reason: z.string(),
    /** ISO instants in UTC. */
    lastCheck: z.string().nullable(),
    lastSuccess: z.string().nullable(),
    lastFailure: z.string().nullable(),
    nextCheck: z.string().nullable(),
  })
  .readonly();

export type FeedHealth = z.infer<typeof feedHealthSchema>;
