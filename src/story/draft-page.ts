/** What a page says from its articles alone: neither its own past nor its editors have had their say. */
import type { AnalyzedArticle } from '../model/analyzed-article.ts';
import type { EventCandidate, StoryEvent } from '../model/event.ts';
import type { Span } from '../model/span.ts';
import type { Story, TimelineEntry } from '../model/story.ts';
import { datelineLength } from '../text/dateline.ts';
import { formatEdtf } from '../time/edtf.ts';
import { chainsOf } from './chains.ts';
import type { Draft } from './change/draft.ts';
import { claimsOf } from './claims.ts';
import { coverageOf, lastChangeOf } from './coverage.ts';
import { mergeEvents } from './events.ts';
import { datesIn } from './key-point/made-plain.ts';
import { chooseKeyPoints } from './key-points.ts';
import { mergedStories } from './merged-stories.ts';
import { originsOf } from './origins.ts';
import { namesOf } from './people.ts';
import { quantitiesOf } from './quantities.ts';
import type { QuoteLimit } from './quote-budget.ts';
import { sourceReference } from './source-reference.ts';
import type { StoryMaterial } from './story-material.ts';
import { summaryOf } from './summary.ts';
import { reportFrom } from './timeline/report.ts';
import { chooseTimeline } from './timeline.ts';
import { storyLanguage, titleOf } from './title.ts';
import { besides } from './unknown/told-once.ts';
import type { FoundUnknown } from './unknowns.ts';

/** What each article tells of, by article id. */
export type Told = ReadonlyMap<string, readonly EventCandidate[]>;

/** Whether an article can tell of facts. */
export function isReport({ kind }: AnalyzedArticle): boolean {
  return kind !== 'satire';
}

interface Reading {
  readonly told: Told;
  readonly unknowns: readonly FoundUnknown[];
  readonly limitOf: QuoteLimit;
}

export function draftOf(
  { id, slug, articles: members, why, seeAlso, perhaps = [], formerly, options, ...past }: StoryMaterial,
  reading: Reading,
): Draft {
  // Nothing that a page says is satire's, but that there is some.
  const articles = members.filter(isReport);
  const first = articles[0] as AnalyzedArticle;
  const coverage = coverageOf(members, why);
  const { previous, curation, pageOf = () => undefined } = past;
  const merged = mergedStories({ formerly, coverage, previous, curation, pageOf });
  const found = articles.flatMap(({ article }) => reading.told.get(article.id) ?? []);
  const events = mergeEvents(articles, found);
  const { title, summary, thingsToKnow, unknowns } = statementsOf(
    articles,
    events,
    reading,
    options.keyPoints,
  );
  return {
    id,
    slug,
    title,
    language: storyLanguage(articles.map(({ article }) => article)),
    firstPublished: first.article.published,
    updated: lastChangeOf(articles),
    developing: articles.at(-1)?.article.developing ?? false,
    closed: false,
    summary,
    thingsToKnow,
    ...linesOf(articles, events),
    unknowns,
    ...namesOf(articles),
    attributions: chainsOf(articles),
    claims: claimsOf(articles),
    numbers: quantitiesOf(articles),
    coverage,
    origins: originsOf(articles),
    related: backgroundOf(articles),
    seeAlso: [...seeAlso],
    ...(perhaps.length > 0 ? { perhaps: [...perhaps] } : {}),
    ...(formerly ? { formerly } : {}),
    ...(merged.length > 0 ? { merged } : {}),
    context: null,
  };
}

/** Title, summary, things to know and open matters, none of which says what one before it says. */
function statementsOf(
  articles: readonly AnalyzedArticle[],
  events: readonly StoryEvent[],
  { unknowns, limitOf }: Reading,
  keyPoints: number,
): Pick<Draft, 'title' | 'summary' | 'thingsToKnow' | 'unknowns'> {
  const title = titleOf(articles.map(({ article }) => article));
  const summary = summaryOf(articles, title, limitOf);
  const notSummed = besides(unknowns, [summary]).filter(({ text }) => text !== title.text);
  const openMatters = notSummed.filter(({ isOpenMatter }) => isOpenMatter);
  const thingsToKnow = chooseKeyPoints(articles, {
    limit: keyPoints,
    heading: title.text,
    avoid: [summary.text],
    elsewhere: openMatters.flatMap(({ sources }) => sources.slice(0, 1)),
    events,
  });
  const isNew = { id: '', since: 0 };
  return {
    title: title.text,
    summary,
    thingsToKnow: thingsToKnow.map((point) => ({ ...point, ...isNew })),
    unknowns: besides(notSummed, thingsToKnow).map(({ text, sources }) => ({ text, sources, ...isNew })),
  };
}

function linesOf(
  articles: readonly AnalyzedArticle[],
  events: readonly StoryEvent[],
): Pick<Draft, 'timeline' | 'undated'> {
  const byId = new Map(articles.map((item) => [item.article.id, item]));
  const { dated, undated } = chooseTimeline(events, {
    articles: articles.length,
    reportOf: (article) => reportFrom(byId.get(article)),
  });
  const entry = (event: StoryEvent) => timelineEntry(event, byId);
  return { timeline: dated.map(entry), undated: undated.map(entry) };
}

function timelineEntry(
  { date, status, candidates, calledOffBy, weight, history }: StoryEvent,
  articles: ReadonlyMap<string, AnalyzedArticle>,
): TimelineEntry {
  const [best] = candidates;
  if (!best) throw new RangeError('an event has at least one candidate');
  const told = calledOffBy && calledOffBy !== best ? [...candidates, calledOffBy] : candidates;
  const sources = told.flatMap((candidate) => {
    const item = articles.get(candidate.article);
    const sentence = item?.analysis.sentences[candidate.sentence];
    return item && sentence ? [sourceReference(item.article, spanOf(sentence, candidate))] : [];
  });
  const { evidence } = candidates.find((one) => one.date === date) ?? best;
  const dateline = datelineLength(best.text);
  const days = otherDays(articles.get(best.article), { start: best.start + dateline, end: best.end }, date);
  return {
    id: '',
    date,
    text: best.text.slice(dateline),
    ...(days.length > 0 ? { days } : {}),
    status,
    sources,
    since: 0,
    evidence,
    weight,
    ...(history.length > 0 ? { history: [...history] } : {}),
  };
}

/** What "Thursday" means in the words shown, where that is not the day at which they stand; places count in the words. */
function otherDays(
  item: AnalyzedArticle | undefined,
  shown: Span,
  date: string | null,
): NonNullable<TimelineEntry['days']> {
  const own = date === null ? '' : formatEdtf(date, 'en');
  return (item ? datesIn(item, shown) : [])
    .filter(({ words }) => words !== own)
    .map(({ at, words }) => ({ at: at - shown.start, words }));
}

/** The sentence, and what of the text before or after it is shown with it. */
function spanOf(sentence: Span, shown: Span): Span {
  return { start: Math.min(sentence.start, shown.start), end: Math.max(sentence.end, shown.end) };
}

/** What the publishers themselves link to, each link once. */
function backgroundOf(articles: readonly AnalyzedArticle[]): Story['related'] {
  const links = new Map<string, Story['related'][number]>();
  for (const { article } of articles) {
    for (const { title, url } of article.related) {
      const key = url ?? title;
      if (!links.has(key)) links.set(key, { title, url, from: article.outlet });
    }
  }
  return [...links.values()];
}
