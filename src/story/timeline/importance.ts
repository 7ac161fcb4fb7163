import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import type { EventCandidate, StoryEvent } from '../../model/event.ts';
import { terms } from '../../text/terms.ts';
import { type Day, dayIn } from '../../time/day.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { judgeStatus } from '../event-status.ts';
import { scoreOf } from './choose-sentences.ts';
import { type DatedText, namedDay, scoreDays } from './rank-days.ts';
import { centroid, TermSpace, type Vector } from './term-space.ts';

/** What makes an event important; the shares add up to 1. */
const SHARE = { tellers: 0.3, day: 0.25, central: 0.2, height: 0.1, surety: 0.15 } as const;
/** What lies long before the story began, or is dated no better than to a month, is background. */
const BACKGROUND = 0.4;
const LONG_BEFORE = 60;
/** …but for a plan: nobody knows its day yet. */
const PLANNED_SO_FAR = 0.75;
/** An event without a date. */
const UNDATED = 0.5;

/**
 * The events with their weights, 0-1: how many articles tell one, how much its day matters in the story (the
 * ranking of days over all sentences), how central its sentence is, how high up it stands and how sure its date is.
 */
export function importanceOf(
  articles: readonly AnalyzedArticle[],
  events: readonly StoryEvent[],
): StoryEvent[] {
  const texts = articles.map(datedText);
  const days = texts.flatMap(({ published }) => published ?? []);
  const [began, latest] = [Math.min(...days), Math.max(...days)];
  const dayShare = shareOfBest(scoreDays(texts));
  const central = centrality(events.map(({ candidates }) => candidates[0]));
  return events.map((event, index) => {
    const weight =
      SHARE.tellers * tellersOf(event, articles.length) +
      SHARE.day * dayShare(namedDay(event.date)) +
      SHARE.central * (central[index] ?? 0) +
      SHARE.height * Math.max(...event.candidates.map(({ sentence }) => 1 / (1 + sentence))) +
      SHARE.surety * Math.max(...event.candidates.map(({ confidence }) => confidence));
    return { ...event, weight: rounded(weight * backgroundShare(event, { began, latest })) };
  });
}

function datedText({ document, analysis }: AnalyzedArticle): DatedText {
  const days = analysis.times.flatMap(({ edtf }) => namedDay(edtf) ?? []);
  return { published: dayIn(document.published, document.timeZone), sentences: [{ days }] };
}

/** A day's score as a share of the best day's. */
function shareOfBest(scores: ReadonlyMap<Day, number>): (day: Day | null) => number {
  const best = Math.max(0, ...scores.values());
  return (day) => (day === null || best === 0 ? 0 : Math.max(0, scores.get(day) ?? 0) / best);
}

function tellersOf({ candidates }: StoryEvent, articles: number): number {
  const tellers = new Set(candidates.map(({ article }) => article)).size;
  return Math.min(1, Math.log1p(tellers) / Math.log1p(Math.max(2, Math.sqrt(articles) * 2)));
}

/** How near each shown sentence is to what the whole timeline tells, 0-1. */
function centrality(shown: readonly (EventCandidate | undefined)[]): number[] {
  const texts = shown.map((candidate) => candidate?.text ?? '');
  const space = new TermSpace(texts.map((text) => terms(text)));
  const vectors = texts.map((text): Vector => space.vectorOf(terms(text)));
  const story = centroid(vectors);
  return vectors.map((vector, index) => {
    const score = scoreOf({ text: texts[index] ?? '', vector }, story, story);
    return Math.min(1, Math.max(0, score));
  });
}

function backgroundShare(
  { date, status, candidates: [shown] }: StoryEvent,
  { began, latest }: { readonly began: Day; readonly latest: Day },
): number {
  if (date === null) return UNDATED;
  const span = parseEdtf(date);
  if (!span) return 1;
  if (span.last < began - LONG_BEFORE) return BACKGROUND;
  if (span.last - span.first <= 7) return 1;
  const isAhead = status === 'planned' && span.first > latest;
  return isAhead && shown && tellsPlan(shown.text) ? PLANNED_SO_FAR : BACKGROUND;
}

/** Of these somebody only thinks so. */
const FORESEEN = /\b(?:could|may|might|analysts?|experts?|expected to be)\b/iu;

/** Whether words say that something is to be, and not that it was or may be: any date that lies ahead makes a plan. */
function tellsPlan(text: string): boolean {
  return !FORESEEN.test(text) && judgeStatus(text, { headline: !text.endsWith('.') }).status === 'planned';
}

function rounded(weight: number): number {
  return Math.round(Math.min(1, weight) * 1000) / 1000;
}
