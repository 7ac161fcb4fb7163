/** What stands on a page, and how much of it a statement may share and still tell something else. */
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import { terms as termsOf } from '../../text/terms.ts';
import { namesDay, parseDay } from '../../time/day.ts';
import { figuresOf, isToll } from './figures.ts';
import { HEADLINE, type Statement } from './statement.ts';
import type { StoryView } from './story-view.ts';

/** Something that stands on the page already. */
export interface Said {
  /** What of the articles it is; null where it is no statement of theirs. */
  readonly statement: Statement | null;
  readonly item: AnalyzedArticle | null;
  readonly terms: ReadonlySet<string>;
  /** Days before the newest report. */
  readonly age: number;
  /** Whether it tells an article's news: its headline or first sentence, or the page's summary. */
  readonly lead: boolean;
  readonly figures: Statement['figures'];
  /** The days that it names, as EDTF. */
  readonly days: readonly string[];
}

/** A candidate that shares this much with something said, by what the shared terms tell, says nothing new. */
export const SAYS_AGAIN = 0.54;
/** Two articles of about one day mostly begin with one piece of news, whatever words they choose. */
export const LEADS_SAY_AGAIN = 0.4;
/** Two of one day with a name in common tell one event, if they share this much. */
const SAYS_AGAIN_OF_DAY = 0.3;
/** Nobody is named in "The bank of Lesk closed on Friday": more of the words must agree. Of a day to come many things are told. */
const SAYS_AGAIN_OF_PAST_DAY = 0.4;
/** A headline and the sentence under it are one piece of news, unless they share hardly a word. */
const HEADLINE_SAYS_AGAIN = 0.2;
/** A toll of so many is known by its number. */
export const COUNTS_AGAIN = 0.25;
export const FEWEST_COUNTED = 3;
/** So many are hardly counted twice by chance. */
const MANY = 100;
/** News of different days sounds alike and is not the same. */
export const SAYS_AGAIN_LATER = 0.68;
export const SAME_NEWS_DAYS = 2;

export function saidBy(statement: Statement, { ageOf }: StoryView): Said {
  const { terms, item, place, figures, times } = statement;
  return { statement, item, terms, age: ageOf(item), lead: place <= 0, figures, days: daysOf(times) };
}

function daysOf(times: Statement['times']): string[] {
  return times.flatMap(({ edtf }) => (namesDay(edtf) ? [edtf] : []));
}

/** What stands elsewhere on the page, as old as the report it is taken from. */
export function saidOnPage(text: string, view: StoryView): Said {
  const terms = new Set(termsOf(text));
  const source = view.statements.find((statement) => statement.text === text);
  if (!source)
    return { statement: null, item: null, terms, age: 0, lead: true, figures: figuresOf(text), days: [] };
  const said = saidBy(source, view);
  return { ...said, item: source.place === HEADLINE ? null : said.item, terms, lead: true };
}

/** Whether the first counts what the second does not: three "suspects" are three "men" in other words. */
function countsMore(a: Said, b: Said): boolean {
  return a.figures.some(
    ({ unit, value }) =>
      value >= FEWEST_COUNTED && b.figures.every((figure) => figure.unit !== unit && figure.value !== value),
  );
}

/** Whether both count the same dead, injured or held, as many, or both so many of anything: one event, in whatever words. */
export function countTheSame(a: Pick<Said, 'figures'>, b: Pick<Said, 'figures'>): boolean {
  return a.figures.some(
    ({ unit, value }) =>
      value >= (isToll(unit) ? FEWEST_COUNTED : MANY) &&
      b.figures.some((figure) => figure.value === value && (figure.unit === unit || value >= MANY)),
  );
}

/** How much two statements may share and still tell different things. */
export function mostAgain(a: Said, b: Said, { terms, newest }: StoryView): number {
  if (a.lead && b.lead && a.item === b.item) return HEADLINE_SAYS_AGAIN;
  if (countTheSame(a, b)) return COUNTS_AGAIN;
  const days = a.days.filter((day) => b.days.includes(day));
  if (days.length > 0 && terms.nameTogether(a.terms, b.terms)) return SAYS_AGAIN_OF_DAY;
  if (days.some((day) => newest !== null && (parseDay(day) ?? newest) < newest))
    return SAYS_AGAIN_OF_PAST_DAY;
  if (Math.abs(a.age - b.age) > SAME_NEWS_DAYS) return SAYS_AGAIN_LATER;
  const isSameLead = a.lead && b.lead && Math.abs(a.age - b.age) <= 1 && !countsMore(a, b);
  return isSameLead ? LEADS_SAY_AGAIN : SAYS_AGAIN;
}
