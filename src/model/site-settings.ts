import { z } from 'zod';
import { languageSchema, timeZoneSchema } from './locale.ts';

/** `content/site.yaml`: how the site presents itself. Every field has a default. */
export const siteSettingsSchema = z
  .object({
    title: z.string().min(1).default('Story So Far'),
    description: z.string().default('What happened, what is new, who says so, and what is not known.'),
    /** Origin and base path the site is served under, e.g. `https://example.org/news/`; a slash at its end is added. */
    url: z
      .url({ protocol: /^https?$/ })
      .refine(hasPlainPath, 'must have a path of plain letters, digits and signs, without spaces or accents')
      .default('http://localhost:4321/')
      .transform(withSlash),
    /** BCP 47 language of the interface. */
    language: languageSchema.default('en'),
    /** The editors' time zone (IANA): how instants are printed, and when a day begins. */
    timeZone: timeZoneSchema.default('UTC'),
    /** Contact address or URL; part of the User-Agent and of the About page. */
    contact: z.string().optional(),
    /** A fixed clock (ISO instant), for a site that must never change by itself. */
    now: z.iso.datetime({ offset: true }).optional(),
    stories: z
      .object({
        /** Articles that make a story. */
        minArticles: z.int().min(1).default(2),
        /** Dated events with which one article is an explainer by itself. */
        minEvents: z.int().min(1).default(3),
        /** Days without an article after which a story is quiet, and closed. */
        quietAfterDays: z.int().min(1).default(7),
        closedAfterDays: z.int().min(1).default(60),
        /** Key points on a page. */
        keyPoints: z.int().min(1).max(20).default(7),
      })
      .strict()
      .prefault({}),
  })
  .strict();

export type SiteSettings = z.infer<typeof siteSettingsSchema>;

/** Astro builds no site under a path that a browser would write with percent signs. */
function hasPlainPath(address: string): boolean {
  return !URL.canParse(address) || !new URL(address).pathname.includes('%');
}

function withSlash(address: string): string {
  const url = new URL(address);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}
