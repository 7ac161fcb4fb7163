/** What a list shows of a story: small enough to hold for every story at once. */
import { z } from 'zod';
import { outletName } from '../model/labels.ts';
import type { Story } from '../model/story.ts';
import { isAwaited } from '../story/life.ts';
import { extentOf } from '../timeline/extent.ts';
import { dayOfInstant } from './instants.ts';

export const storyCardSchema = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  language: z.string(),
  revision: z.int(),
  /** Of the story's two files and the zone in which its days are counted. */
  digest: z.string(),
  summary: z.string(),
  /** Whose sentence the summary is; `''` where it is the editors' own. */
  summaryOutlet: z.string(),
  firstPublished: z.string().nullable(),
  updated: z.string().nullable(),
  developing: z.boolean(),
  closed: z.boolean(),
  /** The day of each article. */
  coverage: z.array(z.int()),
  outlets: z.array(z.string()),
  /** EDTF dates of what is planned or foretold. */
  planned: z.array(z.string()),
  /** The EDTF date that reaches farthest, whatever its status; null where nothing has a date. */
  farthest: z.string().nullable(),
  /** Ids of stories that share much with it. */
  seeAlso: z.array(z.string()),
  /** Names on the page, for the search. */
  names: z.array(z.string()),
  /** The words of the headlines of its articles, each once, for the search; without those of title and summary. */
  headlineWords: z.array(z.string()),
});

export type StoryCard = z.infer<typeof storyCardSchema>;

export function cardOf(story: Story, digest: string): StoryCard {
  const { id, slug, title, language, revision, firstPublished, updated, developing, closed } = story;
  const [source] = story.summary.sources;
  return {
    ...{ id, slug, title, language, revision, digest, firstPublished, updated, developing, closed },
    summary: story.summary.text,
    summaryOutlet: story.summary.byEditor || !source ? '' : outletName(source),
    coverage: coverageDays(story),
    outlets: [...new Set(story.coverage.map(({ outlet }) => outlet))],
    planned: story.timeline.filter(isAwaited).flatMap(({ date }) => date ?? []),
    farthest: farthestDate(story),
    seeAlso: (story.seeAlso ?? []).map((other) => other.story),
    names: [...story.people, ...story.organizations, ...story.places].map(({ name }) => name),
    headlineWords: headlineWords(story),
  };
}

function headlineWords({ title, summary, coverage }: Story): string[] {
  const told = new Set(wordsOf(`${title} ${summary.text}`));
  const words = new Set(coverage.flatMap((article) => wordsOf(article.title)));
  return [...words].filter((word) => !told.has(word));
}

/** Words in small letters, without the signs around them. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu) ?? [];
}

/** The day of each article that has one. */
export function coverageDays({ coverage }: Pick<Story, 'coverage'>): number[] {
  return coverage.flatMap(({ published }) => dayOfInstant(published) ?? []);
}

function farthestDate({ timeline }: Pick<Story, 'timeline'>): string | null {
  const dates = timeline.flatMap(({ date }) => {
    const end = date === null ? undefined : extentOf(date)?.end;
    return date !== null && end !== undefined ? [{ date, end }] : [];
  });
  return dates.sort((a, b) => b.end - a.end)[0]?.date ?? null;
}
