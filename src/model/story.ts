/**
 * A story as it is published: the shape of `story.json`. Fields may be added, none renamed.
 * What `content/` holds is the same without what only the clock or `site.yaml` decides (`url`, `status`).
 */
import { z } from 'zod';
import { articleKinds } from './article-kind.ts';
import { eventStatuses } from './event.ts';

export const keyPointKinds = [
  'latest',
  'who',
  'background',
  'disputed',
  'next',
  'numbers',
  'context',
] as const;
const storyStatuses = ['developing', 'active', 'quiet', 'closed'] as const;
const sourceKinds = ['outlet', 'person', 'organization', 'anonymous', 'document'] as const;

const edtf = z.string().describe('EDTF, levels 0 and 1; a week is an interval');
const instant = z.string().describe('ISO 8601, with the zone the source gave');

/** What an article is where it is no plain report. */
const kind = z.enum(articleKinds).optional();

/** What the summary goes by where items go by their ids. */
export const SUMMARY = 'summary';

/** A sentence of an article with its place. `quote === text.slice(start, end)` in the named revision. */
const sourceReferenceSchema = z.object({
  article: z.string(),
  outlet: z.string(),
  url: z.string().nullable(),
  published: instant.nullable(),
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  revision: z.int(),
  kind,
});

/**
 * Where the words of something told of the past stand, headlines included: it is told while all these articles are part
 * of the story. Missing where a page was written before it was noted.
 */
const quotes = z.array(z.object({ article: z.string(), start: z.int(), end: z.int() })).optional();

/** An editor's own words are marked: no source reference is then required. */
const byEditor = z.boolean().optional().describe('true where an editor wrote or decided it');

/** What editors decided, and what that rested on, as digests: a later difference asks for review. */
const decidedSchema = z.object({
  on: z.string(),
  by: z.string(),
  /** The state of the story on which they decided. */
  at: instant.nullable().optional(),
  /** What has become of what it rested on since. */
  outdated: z
    .object({
      how: z.enum(['changed', 'newer', 'gone']),
      /** What the source said then; empty where its article has left the story. */
      said: z.string(),
      quotes,
      /** A digest of what it says now. */
      now: z.string(),
      /** The decision that stood when this was found: another one has seen it. */
      by: z.string(),
    })
    .optional(),
});
const decided = decidedSchema.optional();

const keyPointSchema = z.object({
  id: z.string(),
  kind: z.enum(keyPointKinds),
  text: z.string(),
  sources: z.array(sourceReferenceSchema),
  /** The story's revision in which it appeared or changed. */
  since: z.int(),
  /** What it said before its fact changed, newest last. */
  was: z.array(z.object({ text: z.string(), revision: z.int(), quotes })).optional(),
  pinned: z.boolean().optional(),
  byEditor,
  decided,
});

const timelineEntrySchema = z.object({
  id: z.string(),
  date: edtf.nullable(),
  text: z.string(),
  status: z.enum(eventStatuses),
  sources: z.array(sourceReferenceSchema),
  since: z.int(),
  evidence: z.object({ phrase: z.string(), rule: z.string(), anchor: z.string().nullable() }),
  /** What "Thursday" means in the text, where it is another day than the event's: the date in words, and the place after which it belongs. */
  days: z.array(z.object({ at: z.int(), words: z.string() })).optional(),
  /** Earlier dates and statuses that a later source overruled. */
  history: z
    .array(z.object({ date: edtf.nullable(), status: z.enum(eventStatuses), article: z.string() }))
    .optional(),
  weight: z.number().describe('0–1, for choosing labels'),
  byEditor,
  decided,
});

const unknownSchema = z.object({
  id: z.string(),
  text: z.string(),
  sources: z.array(sourceReferenceSchema),
  since: z.int(),
  byEditor,
});

/** Somebody or something named, with the roles that sources state. */
const nameSchema = z.object({
  name: z.string(),
  /** Other spellings met. */
  variants: z.array(z.string()).optional(),
  roles: z.array(z.object({ text: z.string(), source: sourceReferenceSchema })),
  mentions: z.int().describe('articles that name it'),
});

const attributionSchema = z.object({
  chain: z
    .array(z.object({ name: z.string(), kind: z.enum(sourceKinds) }))
    .describe('from the publisher to the origin'),
  stance: z.enum(['states', 'denies', 'doubts', 'confirms', 'plans']),
  sources: z.array(sourceReferenceSchema),
});

/** One assertion told differently by different sources, or firmer and weaker over time. */
const claimSchema = z.object({
  id: z.string(),
  steps: z.array(
    z.object({
      state: z.enum(['reported', 'confirmed', 'denied', 'disputed', 'withdrawn']),
      who: z.string(),
      text: z.string(),
      at: instant.nullable(),
      source: sourceReferenceSchema,
    }),
  ),
});

/** One quantity that three or more articles give: the first report of each value. */
const quantitySchema = z.object({
  id: z.string(),
  label: z.string(),
  unit: z.string(),
  values: z.array(
    z.object({
      at: instant.describe(
        'The day of which the value is told; a value of an unknown day stands in no series',
      ),
      value: z.number(),
      bound: z.enum(['exact', 'at-least', 'at-most', 'about']),
      source: sourceReferenceSchema,
    }),
  ),
});

const coverageSchema = z.object({
  article: z.string(),
  outlet: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  published: instant.nullable(),
  language: z.string(),
  kind,
  revisions: z.array(
    z.object({
      number: z.int(),
      at: instant.nullable(),
      text: z.string().describe('what changed, in words'),
    }),
  ),
  /** Why it belongs to the story: shared terms, names, links; the score and the runner-up's. */
  why: z
    .object({
      score: z.number(),
      terms: z.array(z.string()),
      runnerUp: z.object({ story: z.string(), score: z.number() }).nullable(),
    })
    .optional(),
});

const changeSchema = z.object({
  revision: z.int(),
  at: instant.nullable(),
  kind: z.enum([
    'article',
    'event',
    'point',
    'unknown',
    'answered',
    'correction',
    'called-off',
    'editor',
    'title',
    'number',
  ]),
  text: z.string(),
  /** The id of the item that changed, where it is still on the page. */
  item: z.string().optional(),
  quotes,
});

/** What `content/` keeps of a story: a pure function of articles, curation and the story's own past. */
export const storySchema = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  /** Where editors wrote the title: the headline that stood before. */
  titled: decidedSchema.extend({ source: sourceReferenceSchema.optional() }).optional(),
  language: z.string(),
  revision: z.int(),
  firstPublished: instant.nullable(),
  updated: instant.nullable(),
  /** A source's own word that the matter is still running. */
  developing: z.boolean(),
  closed: z.boolean().describe('closed by an editor'),
  summary: z.object({ text: z.string(), sources: z.array(sourceReferenceSchema), byEditor, decided }),
  thingsToKnow: z.array(keyPointSchema),
  timeline: z.array(timelineEntrySchema),
  undated: z.array(timelineEntrySchema),
  unknowns: z.array(unknownSchema),
  people: z.array(nameSchema),
  organizations: z.array(nameSchema),
  places: z.array(nameSchema),
  attributions: z.array(attributionSchema),
  claims: z.array(claimSchema),
  numbers: z.array(quantitySchema),
  coverage: z.array(coverageSchema),
  origins: z.object({
    count: z.int(),
    groups: z.array(z.object({ name: z.string().nullable(), articles: z.array(z.string()) })),
  }),
  related: z.array(z.object({ title: z.string(), url: z.string().nullable(), from: z.string() })),
  /** Other stories of this site that share much with it, by id. Their titles and addresses are found at build. */
  seeAlso: z.array(z.object({ story: z.string(), terms: z.array(z.string()) })).optional(),
  /** Reports on no page that perhaps tell of this story too; nothing is taken from them. */
  perhaps: z.array(coverageSchema).optional(),
  changes: z.array(changeSchema),
  /** The editors' context: Markdown, already safe to render; null where they wrote none. */
  context: z
    .object({ markdown: z.string(), author: z.string().nullable(), date: z.string().nullable() })
    .nullable(),
  /** The stories that editors merged into this one: the last part of the address of each, what it was called, when and why. */
  merged: z
    .array(
      z.object({
        slug: z.string(),
        title: z.string().nullable(),
        date: edtf.optional(),
        why: z.string().optional(),
      }),
    )
    .optional(),
  /** Earlier addresses, and the stories merged into this one: a lost registry is made again from it. Never published. */
  formerly: z
    .object({
      slugs: z.array(z.string()),
      merged: z.array(
        z.object({ id: z.string(), slugs: z.array(z.string()), articles: z.array(z.string()) }),
      ),
    })
    .optional(),
  /** What editors hid, so that it is known again. Never published. */
  hidden: z
    .array(z.object({ id: z.string(), text: z.string(), sources: z.array(sourceReferenceSchema) }))
    .optional(),
});

/** `story.json`: a story and what the clock and the site's address add. */
export const publishedStorySchema = storySchema.omit({ hidden: true, seeAlso: true, formerly: true }).extend({
  url: z.string(),
  status: z.enum(storyStatuses),
  /** Lines that outlets want beside their words. */
  credits: z.array(z.string()),
});

export type Decided = z.infer<typeof decidedSchema>;
export type SourceReference = z.infer<typeof sourceReferenceSchema>;
export type KeyPointKind = (typeof keyPointKinds)[number];
export type KeyPoint = z.infer<typeof keyPointSchema>;
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;
export type Unknown = z.infer<typeof unknownSchema>;
export type Name = z.infer<typeof nameSchema>;
export type ChainedAttribution = z.infer<typeof attributionSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Quantity = z.infer<typeof quantitySchema>;
export type Coverage = z.infer<typeof coverageSchema>;
export type Change = z.infer<typeof changeSchema>;
export type Story = z.infer<typeof storySchema>;
export type StoryStatus = (typeof storyStatuses)[number];
export type PublishedStory = z.infer<typeof publishedStorySchema>;
