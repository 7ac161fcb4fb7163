/** A story as key points are judged against it: what is newest, what it is about, which plans are off. */
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import type { StoryEvent } from '../../model/event.ts';
import { dayOf } from '../../time/day.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { type Statement, statementsOf } from './statement.ts';
import { StoryTerms } from './story-terms.ts';

export interface StoryView {
  /** In time order, oldest first. */
  readonly articles: readonly AnalyzedArticle[];
  readonly statements: readonly Statement[];
  readonly terms: StoryTerms;
  /** Day of the newest article, `YYYY-MM-DD`; null where no article has a date. */
  readonly newestDay: string | null;
  /** Days between an article and the newest one; 0 where it has no date. */
  readonly ageOf: (item: AnalyzedArticle) => number;
  /** Days that the statement's events have by the words of the text, as EDTF. */
  readonly eventDatesOf: (statement: Statement) => readonly string[];
  /** Whether what a statement tells as a plan has since been called off, denied or done. */
  readonly isOverruled: (statement: Statement) => boolean;
}

export function viewStory(articles: readonly AnalyzedArticle[], events: readonly StoryEvent[]): StoryView {
  const days = articles.map(publicationDay).filter((day) => day !== null);
  const newestDay = days.length > 0 ? days.reduce((a, b) => (a > b ? a : b)) : null;
  const overruled = overruledPlans(events);
  const dates = statedDates(events);
  return {
    articles,
    statements: articles.flatMap(statementsOf),
    terms: new StoryTerms(articles),
    newestDay,
    ageOf: (item) => daysBetween(publicationDay(item), newestDay),
    eventDatesOf: ({ item, sentence }) => dates.get(placeOf(item.article.id, sentence.index)) ?? [],
    isOverruled: ({ item, sentence }) => overruled.has(placeOf(item.article.id, sentence.index)),
  };
}

/** Headlines over what explains, asks or argues rather than tells news. */
const NO_NEWS =
  /\?["”’']?$|^(?:how|why|what|when|where|who|which|opinion|analysis|comment|explained|explainer|review|podcast|video|watch|listen|quiz|live|in (?:pictures|photos)|photos|letters?|editorial|obituary|profile|fact[ -]check|\d+ (?:things|ways|reasons|takeaways|questions|facts)|(?:three|four|five|six|seven|eight|nine|ten) (?:key |big )?(?:things|ways|reasons|takeaways|questions|facts))\b|[:—–-] (?:how|why|what|where|who|an? (?:explainer|guide|timeline))\b|here[’']s (?:why|how|what)/i;

/** Whether an article tells news, by its headline. */
export function isNews({ document }: AnalyzedArticle): boolean {
  return !NO_NEWS.test(document.text.slice(0, document.titleEnd));
}

function publicationDay({ document }: AnalyzedArticle): string | null {
  return dayOf(document.published, document.timeZone);
}

function daysBetween(day: string | null, later: string | null): number {
  const [from, to] = [day && parseEdtf(day), later && parseEdtf(later)];
  return from && to ? Math.max(0, to.first - from.first) : 0;
}

function placeOf(article: string, sentence: number): string {
  return `${article} ${sentence}`;
}

/** Dates of events that rest on words of their sentence, by place; not those taken from the day of publication. */
function statedDates(events: readonly StoryEvent[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { date, evidence, article, sentence } of events.flatMap(({ candidates }) => candidates)) {
    if (date === null || evidence.phrase === '') continue;
    const place = placeOf(article, sentence);
    found.set(place, [...(found.get(place) ?? []), date]);
  }
  return found;
}

/** Sentences that tell as planned or rumoured what by a later word is off, denied or done. */
function overruledPlans(events: readonly StoryEvent[]): Set<string> {
  const found = new Set<string>();
  for (const { status, candidates } of events) {
    if (status === 'planned' || status === 'unconfirmed') continue;
    for (const candidate of candidates)
      if (candidate.status === 'planned' || (candidate.status === 'unconfirmed' && status !== 'happened'))
        found.add(placeOf(candidate.article, candidate.sentence));
  }
  return found;
}
