/** A story as key points are judged against it: what is newest, what it is about, which plans are off. */
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import type { StoryEvent } from '../../model/event.ts';
import { onceForEach } from '../../text/remember.ts';
import { terms as termsOf } from '../../text/terms.ts';
import { type Day, dayOf, parseDay } from '../../time/day.ts';
import { announcesReading } from '../event/reading-matter.ts';
import { type Statement, statementsOf } from './statement.ts';
import { type StoryTerms, storyTerms } from './story-terms.ts';

export interface StoryView {
  /** In time order, oldest first. */
  readonly articles: readonly AnalyzedArticle[];
  readonly statements: readonly Statement[];
  readonly terms: StoryTerms;
  /** Terms of the headlines: what a reader of the page knows it is about. */
  readonly headlineTerms: ReadonlySet<string>;
  /** Day of the newest article; null where no article has a date. */
  readonly newest: Day | null;
  /** Place of an article among the story's, oldest first. */
  readonly orderOf: (item: AnalyzedArticle) => number;
  /** Days between an article and the newest one; an article without a date may be as old as the oldest. */
  readonly ageOf: (item: AnalyzedArticle) => number;
  /** Statements with figures, for finding later counts. */
  readonly counting: readonly Statement[];
  /** Days that the statement's events have by the words of the text, as EDTF. */
  readonly eventDatesOf: (statement: Statement) => readonly string[];
  /** Whether an article tells, as its news, that something the story turns on is off. */
  readonly isOff: boolean;
  /** Whether a newer article tells, as its news, that something the story turns on is off. */
  readonly isBeforeCallingOff: (statement: Statement) => boolean;
  /** Whether what a statement tells as a plan has since been called off, denied or done. */
  readonly isOverruled: (statement: Statement) => boolean;
}

export function viewStory(articles: readonly AnalyzedArticle[], events: readonly StoryEvent[]): StoryView {
  const days = new Map(articles.map((item) => [item, publicationDay(item)]));
  const known = [...days.values()].filter((day) => day !== null);
  const newest = known.length > 0 ? known.reduce((a, b) => Math.max(a, b)) : null;
  const oldest = known.length > 0 ? known.reduce((a, b) => Math.min(a, b)) : null;
  const order = new Map(articles.map((item, index) => [item, index]));
  const orderOf = (item: AnalyzedArticle) => order.get(item) ?? 0;
  const overruled = overruledPlans(events);
  const dates = statedDates(events);
  const statements = articles.flatMap(statementsOf);
  const terms = storyTerms(articles);
  const callingOff = statements.findLast((statement) => callsOff(statement, terms));
  return {
    articles,
    statements,
    terms,
    headlineTerms: new Set(
      articles.flatMap(({ document }) => termsOf(document.text.slice(0, document.titleEnd))),
    ),
    newest,
    orderOf,
    ageOf: (item) => (newest ?? 0) - (days.get(item) ?? oldest ?? 0),
    counting: statements.filter(({ figures }) => figures.length > 0),
    eventDatesOf: ({ item, sentence }) => dates.get(placeOf(item.article.id, sentence.index)) ?? [],
    isOff: callingOff !== undefined,
    isBeforeCallingOff: ({ item }) => callingOff !== undefined && orderOf(item) < orderOf(callingOff.item),
    isOverruled: ({ item, sentence }) => overruled.has(placeOf(item.article.id, sentence.index)),
  };
}

/** Whether an article tells news, by its headline. */
export const isNews: (item: AnalyzedArticle) => boolean = onceForEach(
  ({ document }) => !announcesReading(document.text.slice(0, document.titleEnd)),
);

/** Sentences at the head of an article that carry its news. */
export const NEWS_SENTENCES = 2;

/** Whether it heads one of the newest reports. */
export function isNewsOfNewest(statement: Statement, { ageOf, articles }: StoryView): boolean {
  if (statement.place >= NEWS_SENTENCES) return false;
  return isNews(statement.item) && (ageOf(statement.item) <= 1 || statement.item === articles.at(-1));
}

function publicationDay({ document }: AnalyzedArticle): Day | null {
  const day = dayOf(document.published, document.timeZone);
  return day === null ? null : parseDay(day);
}

function placeOf(article: string, sentence: number): string {
  return `${article} ${sentence}`;
}

/** How much of the story such a sentence must hold to call it off. */
const CENTRAL = 0.5;

/** "The port is pulling back on its threat to close the quay". */
const PULLS_BACK =
  /\b(?:pull(?:s|ed|ing)? back|back(?:s|ed|ing)? (?:down|off|away)|retreat(?:s|ed|ing)?) (?:on|from) (?:(?:an?|the|its|his|her|their) )?(?:[\p{L}-]+ ){0,2}(?:threats?|plans?|demands?|order|ban|proposal)\b/u;

function callsOff(statement: Statement, story: StoryTerms): boolean {
  if (statement.place >= NEWS_SENTENCES) return false;
  const isOff = statement.status === 'called-off' || PULLS_BACK.test(statement.text);
  return isOff && story.centrality(statement.terms) >= CENTRAL;
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
