import type { AnalyzedArticle } from '../model/analyzed-article.ts';
import type { Span } from '../model/span.ts';
import type { Story } from '../model/story.ts';
import { isEnglish } from '../text/language-tag.ts';
import { onceForEach, onDemand } from '../text/remember.ts';
import { terms as termsOf } from '../text/terms.ts';
import { announcesReading } from './event/reading-matter.ts';
import { tenseOf } from './event/verbs.ts';
import { isBeforeTurn } from './key-point/before-turn.ts';
import { isStale } from './key-point/stale.ts';
import { HEADLINE, type Statement } from './key-point/statement.ts';
import { isNews, type StoryView, viewStory } from './key-point/story-view.ts';
import { tellsOpen } from './key-point/told-state.ts';
import type { QuoteLimit } from './quote-budget.ts';
import { sourceReference } from './source-reference.ts';
import type { StoryTitle } from './title.ts';

const MOST_CHARACTERS = 320;
/** Sentences of an article among which the state of things is told. */
const NEWS_SENTENCES = 3;
const EARLY_SENTENCES = 8;
/** Days before the article of the title within which a report tells how things stood when it was written… */
const SAME_NEWS = 1;
/** …within which it tells how they came to that… */
const SAME_DAYS = 3;
/** …and within which it does if it has most of the title in it. */
const SAME_WEEK = 7;

/**
 * The story in one sentence of a source, or two, under its title: of the reports of that news, what says most of
 * the matter and stands by itself; where nothing does, another headline of it, or the title's own.
 * @param articles in time order, oldest first; at least one
 * @param limitOf what may be quoted of each; headlines always may
 */
export function summaryOf(
  articles: readonly AnalyzedArticle[],
  title: StoryTitle,
  limitOf: QuoteLimit = () => Number.POSITIVE_INFINITY,
): Story['summary'] {
  const titled = articles.find(({ article }) => article.id === title.article) ?? articles.at(-1);
  if (!titled) throw new RangeError('a story has at least one article');
  const others = articles.filter((item) => item !== titled);
  const page: Page = {
    title: new Set(termsOf(title.text)),
    titled,
    told: onDemand(() => new Set([...others.flatMap(headTerms), ...restTerms(titled)])),
    view: viewStory(articles, []),
  };
  const mayQuote = ({ place, item, sentence: { start, end } }: Statement) =>
    place === HEADLINE || end - start <= limitOf(item.article.id);
  const isCurrent = (one: Statement) =>
    mayQuote(one) && isAbout(one, page) && !isStale(one, page.view) && !isOvertaken(one, page);
  for (const { admits } of stages) {
    const admitted = page.view.statements.filter((one) => admits(one, page));
    const best = bestOf(admitted.filter(isCurrent), page);
    if (best) return { text: best.text, sources: [sourceReference(best.item.article, best.sentence)] };
  }
  const headline = sourceReference(titled.article, headlineSpan(titled, title));
  return { text: headline.quote, sources: [headline] };
}

/** What the title takes of the headline, without the labels and promises around it. */
function headlineSpan({ document: { text, titleEnd } }: AnalyzedArticle, title: StoryTitle): Span {
  const start = text.slice(0, titleEnd).indexOf(title.text);
  return start < 0 ? { start: 0, end: titleEnd } : { start, end: start + title.text.length };
}

/** What stands over the summary, and the story that both tell. */
interface Page {
  /** Terms of the title. */
  readonly title: ReadonlySet<string>;
  /** The article whose headline it is. */
  readonly titled: AnalyzedArticle;
  /** Terms at the head of the other articles, and below the head of the titled one. */
  readonly told: () => ReadonlySet<string>;
  readonly view: StoryView;
}

/** Characters after the headline that tell what an article is about. */
const HEAD = 300;

const headTerms = onceForEach(({ document: { text, titleEnd } }: AnalyzedArticle) =>
  termsOf(text.slice(0, titleEnd + HEAD)),
);

/** Sentence by sentence: the terms of each are known from reading it. */
function restTerms({ document: { text, titleEnd }, analysis }: AnalyzedArticle): readonly string[] {
  const from = titleEnd + HEAD;
  return analysis.sentences
    .filter(({ end }) => end > from)
    .flatMap((sentence) => termsOf(sentence.start < from ? text.slice(from, sentence.end) : sentence.text));
}

/** Where the summary is looked for; a stage is entered where those before it hold nothing. */
const stages: readonly { name: string; admits: (statement: Statement, page: Page) => boolean }[] = [
  {
    name: 'news',
    admits: (one, page) => isBody(one, NEWS_SENTENCES) && isWithin(SAME_NEWS, one, page),
  },
  {
    name: 'further-down',
    admits: (one, page) => isBody(one, EARLY_SENTENCES) && isWithin(SAME_NEWS, one, page),
  },
  {
    name: 'another-headline',
    admits: (one, page) =>
      one.place === HEADLINE &&
      !announcesReading(one.text) &&
      tells(page, one) &&
      addsTo(page, one) &&
      isWithin(SAME_NEWS, one, page),
  },
  {
    name: 'news-of-the-days-before',
    admits: (one, page) =>
      isBody(one, NEWS_SENTENCES) &&
      sharedWith(page.title, one.terms) >= FEWEST_IN_BOTH &&
      isWithin(SAME_DAYS, one, page),
  },
  {
    name: 'news-of-the-week',
    admits: (one, page) => isBody(one, NEWS_SENTENCES) && tells(page, one) && isWithin(SAME_WEEK, one, page),
  },
];

function isBody({ place, text, leansOn }: Statement, before: number): boolean {
  return place !== HEADLINE && place < before && text.length <= MOST_CHARACTERS && leansOn.length === 0;
}

/** How many terms of the title stand in a sentence, and in it and the headline over it together. */
const FEWEST_SHARED = 1;
const FEWEST_IN_BOTH = 2;
/** Below the title in other words, how many terms that are told elsewhere too. */
const FEWEST_TOLD = 3;

/** Whether a reader of the title knows what is spoken of. */
function isAbout({ item, terms }: Statement, { title, titled, told }: Page): boolean {
  const isTitled = item === titled;
  if (sharedWith(title, terms) < FEWEST_SHARED)
    return isTitled && (isTrusted(item, told) || sharedWith(told(), terms) >= FEWEST_TOLD);
  const headline = termsOf(item.document.text.slice(0, item.document.titleEnd));
  const inBoth = sharedWith(title, new Set([...terms, ...headline]));
  return inBoth >= Math.min(FEWEST_IN_BOTH, title.size) || (isTitled && isTrusted(item, told));
}

/** What stands below the title is trusted where nothing else is told, and in a language without rules. */
function isTrusted({ document }: AnalyzedArticle, told: Page['told']): boolean {
  return !isEnglish(document.language) || told().size === 0;
}

/** Share of the title's terms from which on a sentence of another report tells what the title does. */
const TELLS_TITLE = 0.5;

function tells({ title }: Page, { terms }: Statement): boolean {
  return sharedWith(title, terms) >= TELLS_TITLE * title.size;
}

/** Terms by which a headline says more than the title. */
const FEWEST_ADDED = 2;

function addsTo({ title }: Page, { terms }: Statement): boolean {
  return terms.size - sharedWith(title, terms) >= FEWEST_ADDED;
}

function sharedWith(known: ReadonlySet<string>, terms: ReadonlySet<string>): number {
  return [...terms].filter((term) => known.has(term)).length;
}

function isWithin(days: number, { item }: Statement, page: Page): boolean {
  return daysBeforeTitle(item, page) <= days;
}

/** Days from a report to the one of the title; negative for one that came later. */
function daysBeforeTitle(item: AnalyzedArticle, { titled, view }: Page): number {
  return view.ageOf(item) - view.ageOf(titled);
}

/** What was open when it was told: the news of the title may have settled it. */
function isOvertaken({ item, text }: Statement, { titled, view }: Page): boolean {
  return view.orderOf(item) < view.orderOf(titled) && tellsOpen(text);
}

function bestOf(statements: readonly Statement[], page: Page): Statement | null {
  let best: Statement | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const statement of statements) {
    const value = worthOf(statement, page);
    if (value > most) [best, most] = [statement, value];
  }
  return best;
}

const CUT_COST = 0.1;
/** Of an article that explains, asks or argues. */
const NO_NEWS_COST = 0.4;
/** Of what lies before the news ("had been"), and of what may be. */
const BEFORE_COST = 0.3;
const OPEN_COST = 0.15;
const DAY_COST = 0.25;
const LATER_THE_SAME_DAY = 0.15;
/** Of a sentence under the title, and of one that has all of the title in it. */
const UNDER_TITLE = 0.2;
const OF_TITLE = 0.4;

/** What is central, said first and said last, tells what the title does, and has happened. */
function worthOf(statement: Statement, page: Page): number {
  const { terms, place, item, text, status } = statement;
  const { title, titled, view } = page;
  const height = place === HEADLINE ? 0 : 0.3 / (1 + place);
  const recency =
    (LATER_THE_SAME_DAY * (view.orderOf(item) + 1)) / view.articles.length -
    DAY_COST * Math.max(0, daysBeforeTitle(item, page));
  const costs =
    (text.startsWith('…') ? CUT_COST : 0) +
    (isNews(item) ? 0 : NO_NEWS_COST) +
    (tenseOf(text) === 'past-perfect' || isBeforeTurn(statement) ? BEFORE_COST : 0) +
    (status === 'unconfirmed' || status === 'planned' ? OPEN_COST : 0);
  const agreement =
    (item === titled ? UNDER_TITLE : 0) + (OF_TITLE * sharedWith(title, terms)) / Math.max(1, title.size);
  return view.terms.centrality(terms) + height + recency + agreement - costs;
}
