/** Why a page says what it says: from the articles and sentences to the rules, scores and near misses. */
import { didYouMeanStory } from '../curation/nearest.ts';
import type { Article } from '../model/article.ts';
import { curationFile } from '../model/content-files.ts';
import { eventStatusLabels, keyPointLabels } from '../model/labels.ts';
import type { Problem } from '../model/problem.ts';
import type { Coverage, SourceReference, Story, TimelineEntry } from '../model/story.ts';
import { slugOf } from '../text/slug.ts';
import { eventDateWords } from '../time/event-date.ts';
import { explainDate } from '../time/explain-date.ts';
import { NEAR, type NearMiss, type NearStory } from './near-misses.ts';

export interface DerivationMaterial {
  readonly stories: readonly Story[];
  /** By id. */
  readonly articles: ReadonlyMap<string, Article>;
  /** Articles that nearly came to a story, the nearest first. */
  readonly nearMissesOf: (story: Story) => readonly NearMiss[];
  /** Stories that an article on no page nearly came to, the nearest first. */
  readonly nearStoriesOf: (article: string) => readonly NearStory[];
}

/** Lines for a terminal, or what is wrong with the question. */
export type Derivation = { readonly lines: readonly string[] } | { readonly problem: Problem };

/** @param target a story's slug, id or title, an item's id, or an article's id or URL */
export function derivationOf(
  target: string,
  { stories, articles, nearMissesOf, nearStoriesOf }: DerivationMaterial,
): Derivation {
  const named = slugOf(target, { nameless: '' });
  const story =
    stories.find(
      ({ id, slug }) => id === target || slug === target || target.includes(`/stories/${slug}/`),
    ) ?? stories.find(({ title }) => named !== '' && slugOf(title) === named);
  if (story) {
    const beside = [...perhapsLines(story), ...nearMissLines(story, nearMissesOf(story))];
    return { lines: [...storyLines(story, stories), ...beside] };
  }
  for (const candidate of stories) {
    const lines = itemLines(candidate, target);
    if (lines) return { lines: [`story ${candidate.slug}`, ...lines] };
  }
  const article = articles.get(target) ?? [...articles.values()].find(({ url }) => url === target);
  if (article) return { lines: articleLines(article, stories, nearStoriesOf) };
  return { problem: unknownTarget(target, stories) };
}

function unknownTarget(target: string, stories: readonly Story[]): Problem {
  return {
    code: 'why-unknown-target',
    severity: 'error',
    message: `Nothing here is called "${target}".`,
    hint: didYouMeanStory(
      target,
      stories.map(({ slug }) => slug),
    ),
  };
}

function storyLines(story: Story, stories: readonly Story[]): string[] {
  const { id, slug, title, revision, coverage, thingsToKnow, timeline, undated, unknowns, origins } = story;
  return [
    title,
    `story ${id}, slug ${slug}, revision ${revision}; ${coverage.length} articles, ${origins.count} origins`,
    '',
    'Why each article is here',
    ...coverage.flatMap((entry) => coverageLines(entry, story, stories)),
    '',
    'Things to know',
    ...thingsToKnow.flatMap((point) => [
      `  ${point.id} ${keyPointLabels[point.kind]}: ${point.text}`,
      ...sourceLines(point.sources),
    ]),
    '',
    'Timeline',
    ...[...timeline, ...undated].flatMap(eventLines),
    '',
    'Not known',
    ...unknowns.flatMap((unknown) => [`  ${unknown.id} ${unknown.text}`, ...sourceLines(unknown.sources)]),
  ];
}

function perhapsLines({ slug, perhaps = [] }: Story): string[] {
  if (perhaps.length === 0) return [];
  return [
    '',
    'Perhaps about this too',
    ...perhaps.flatMap(({ article, title, outlet }) => [
      `  ${article}  ${title} (${outlet})`,
      ...besideLines(article, slug),
    ]),
  ];
}

/** How an editor decides on an article that is listed at the foot of a page. */
function besideLines(article: string, slug: string): string[] {
  return [
    `    to have it here: include: [${article}]  in ${curationFile(slug)}`,
    `    to take it off the page: exclude: [${article}]  in ${curationFile(slug)}`,
  ];
}

function nearMissLines({ slug }: Story, near: readonly NearMiss[]): string[] {
  if (near.length === 0) return [];
  return [
    '',
    'Near misses',
    ...near.flatMap(({ id, title, outlet, elsewhere, score, asked }) => [
      `  ${id}  ${title} (${outlet})`,
      `    ${whereIs({ elsewhere, score, asked })}`,
      `    to have it here: include: [${id}]  in curation/${slug}.md`,
      ...(elsewhere === null
        ? []
        : [`    to make the two one: merge: [${elsewhere}]  in curation/${slug}.md`]),
    ]),
  ];
}

function whereIs({ elsewhere, score, asked }: Pick<NearMiss, 'elsewhere' | 'score' | 'asked'>): string {
  const [here, needed] = [rounded(score), rounded(asked)];
  if (elsewhere !== null) return `on the page ${elsewhere}, score ${needed}; here ${here}`;
  if (score < asked) return `on no page; score ${here}, where ${needed} is asked`;
  return `on no page; score ${here} of ${needed}: it would join now, but what was decided stays`;
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}

function coverageLines(
  { article, title, outlet, why }: Coverage,
  { slug }: Story,
  stories: readonly Story[],
): string[] {
  const head = `  ${article}  ${title} (${outlet})`;
  if (!why) return [head, '    it began the story, an editor put it here, or the reason was not kept'];
  const shared = why.terms.length > 0 ? `shares ${why.terms.join(', ')}` : 'begins the story';
  const runnerUp = why.runnerUp;
  const other = stories.find(({ id }) => id === runnerUp?.story);
  const isNear = runnerUp !== null && runnerUp.score >= why.score * NEAR;
  return [
    head,
    `    score ${why.score}: ${shared}`,
    ...(runnerUp ? [`    next best: ${other?.slug ?? runnerUp.story}, score ${runnerUp.score}`] : []),
    ...(other && isNear ? [`    to move it: include: [${article}]  in ${curationFile(other.slug)}`] : []),
    `    to take it out: exclude: [${article}]  in ${curationFile(slug)}`,
  ];
}

function eventLines(entry: TimelineEntry): string[] {
  const { id, date, status, text, evidence, weight, history, sources } = entry;
  const label = [eventDateWords(entry, 'en') || 'no date', eventStatusLabels[status].toLowerCase()]
    .filter(Boolean)
    .join(', ');
  return [
    `  ${id} ${label}: ${text}`,
    `    ${date ? explainDate(evidence, date, status) : 'no date is given'} [rule ${evidence.rule}${evidence.anchor ? `, from ${evidence.anchor}` : ''}], weight ${weight}`,
    ...(history ?? []).map(
      (step) => `    before: ${step.date ?? 'no date'}, ${step.status} (${step.article})`,
    ),
    ...sourceLines(sources),
  ];
}

function sourceLines(sources: readonly SourceReference[]): string[] {
  return sources.map(
    ({ article, revision, start, end, outlet, quote }) =>
      `    ${article} r${revision} [${start}, ${end}) ${outlet}: “${quote}”`,
  );
}

/** The item with this id, if it is on the story's page. */
function itemLines({ thingsToKnow, timeline, undated, unknowns }: Story, id: string): string[] | null {
  const event = [...timeline, ...undated].find((entry) => entry.id === id);
  if (event) return eventLines(event);
  const point = thingsToKnow.find((candidate) => candidate.id === id);
  if (point) return [`  ${id} ${keyPointLabels[point.kind]}: ${point.text}`, ...sourceLines(point.sources)];
  const unknown = unknowns.find((candidate) => candidate.id === id);
  return unknown ? [`  ${id} Not known: ${unknown.text}`, ...sourceLines(unknown.sources)] : null;
}

function articleLines(
  article: Article,
  stories: readonly Story[],
  nearStoriesOf: DerivationMaterial['nearStoriesOf'],
): string[] {
  const homes = stories.filter(({ coverage }) => coverage.some((entry) => entry.article === article.id));
  const head = `${article.id}  ${article.title} (${article.outlet}, ${article.published ?? 'undated'})`;
  const beside = stories.find(({ perhaps = [] }) => perhaps.some((entry) => entry.article === article.id));
  if (beside) {
    const place = `  is on no page; at the foot of ${beside.slug} it is listed as perhaps about that`;
    return [head, place, ...besideLines(article.id, beside.slug)];
  }
  if (homes.length === 0) return [head, ...nearStoryLines(article.id, nearStoriesOf(article.id))];
  return [
    head,
    ...homes.flatMap((story) => [
      `  story ${story.slug}`,
      ...story.coverage
        .filter((entry) => entry.article === article.id)
        .flatMap((entry) => coverageLines(entry, story, stories)),
    ]),
  ];
}

function nearStoryLines(article: string, near: readonly NearStory[]): string[] {
  if (near.length === 0) return ['  belongs to no story that has a page: nothing else was like it'];
  return [
    '  belongs to no story that has a page; the nearest:',
    ...near.flatMap(({ slug, score, asked }) => [
      `  story ${slug}`,
      `    ${whereIs({ elsewhere: null, score, asked })}`,
      `    to have it there: include: [${article}]  in ${curationFile(slug)}`,
    ]),
  ];
}
