/**
 * Things to know: few statements of the sources that together tell the matter, each of a kind that answers one of a
 * reader's questions.
 */
import type { AnalyzedArticle } from '../model/analyzed-article.ts';
import type { StoryEvent } from '../model/event.ts';
import { overlaps } from '../model/span.ts';
import type { KeyPoint, KeyPointKind, SourceReference } from '../model/story.ts';
import { isEnglish } from '../text/language-tag.ts';
import { terms as termsOf } from '../text/terms.ts';
import { findEvents, mergeEvents } from './events.ts';
import { assesses } from './key-point/assessment.ts';
import { isBrief } from './key-point/brief.ts';
import { sourcesOf } from './key-point/corroboration.ts';
import { figuresOf, isToll } from './key-point/figures.ts';
import { strangersIn, withoutKnownNames } from './key-point/full-name.ts';
import { isOpinionPiece } from './key-point/opinion-piece.ts';
import { type Candidate, selectPoints } from './key-point/selection.ts';
import { isStale } from './key-point/stale.ts';
import { HEADLINE, type Statement } from './key-point/statement.ts';
import { type StoryView, viewStory } from './key-point/story-view.ts';
import { kindOf } from './key-point-kind.ts';

export type DraftPoint = Omit<KeyPoint, 'id' | 'since'>;

export interface KeyPointOptions {
  /** The most points. */
  readonly limit: number;
  /** Texts that stand elsewhere on the page and must not be said again. */
  readonly avoid: readonly string[];
  /** Sentences that stand elsewhere on the page by themselves, as what is not known. */
  readonly elsewhere?: readonly SourceReference[];
  /** The page's title: a point may say it again, if it tells as much besides. */
  readonly heading?: string;
  /** How varied the points should be: 1 as on a page (the default), towards 0 what tells most. */
  readonly variety?: number;
  /** The story's events where they are known already; otherwise they are found in the articles. */
  readonly events?: readonly StoryEvent[];
}

/** The order of a reader's questions. */
const displayOrder: readonly KeyPointKind[] = [
  'latest',
  'who',
  'background',
  'disputed',
  'numbers',
  'next',
  'context',
];

/**
 * The points of a page, in the order of a reader's questions; how it came to this, in the order in which it was told.
 * @param articles in time order, oldest first
 */
export function chooseKeyPoints(
  articles: readonly AnalyzedArticle[],
  options: KeyPointOptions,
): DraftPoint[] {
  const place = ({ kind }: DraftPoint) => displayOrder.indexOf(kind);
  const order = new Map(articles.map(({ article }, index) => [article.id, index]));
  const toldAt = ({ kind, sources: [source] }: DraftPoint): readonly [article: number, character: number] =>
    kind === 'background' && source ? [order.get(source.article) ?? 0, source.start] : [0, 0];
  const points = rankKeyPoints(articles, options).sort((a, b) => {
    const [[article, start], [otherArticle, otherStart]] = [toldAt(a), toldAt(b)];
    return place(a) - place(b) || article - otherArticle || start - otherStart;
  });
  const page = [options.heading ?? '', ...options.avoid];
  return points.map((point) => {
    const text = withoutKnownNames(point.text, point.sources[0]?.quote ?? '', page);
    page.push(text);
    return { ...point, text };
  });
}

/** The same points, those first that add most to what stands before them. */
export function rankKeyPoints(
  articles: readonly AnalyzedArticle[],
  { limit, avoid, elsewhere = [], heading = '', variety = 1, events }: KeyPointOptions,
): DraftPoint[] {
  const view = viewStory(articles, events ?? mergeEvents(articles, articles.flatMap(findEvents)));
  const candidates = candidatesOf(view, { heading, avoid }).filter(
    ({ statement }) => !elsewhere.some((reference) => shows(statement, reference)),
  );
  return selectPoints(candidates, view, { limit, avoid, heading, variety }).map(({ statement, kind }) => ({
    kind,
    text: statement.text,
    sources: sourcesOf(statement, view),
  }));
}

/** Whether the words of a statement, or some of them, are those of the reference or of a copy of it. */
function shows({ item, sentence }: Statement, { article, start, end, quote }: SourceReference): boolean {
  return item.article.id === article ? overlaps(sentence, { start, end }) : sentence.text === quote;
}

type PageWords = Pick<KeyPointOptions, 'heading' | 'avoid'>;

/** Statements that hold now, and are no view or column; a headline only where its article does not tell the same below. */
function candidatesOf(view: StoryView, words: PageWords): Candidate[] {
  const onPage = [words.heading ?? '', ...words.avoid];
  const known = new Set([...view.headlineTerms, ...onPage.flatMap(termsOf)]);
  const page = pageOf(view, onPage);
  const open = view.statements.filter(
    (statement) =>
      (goesOnFromPage(statement, view, words) || isUnderstood(statement, view, known)) &&
      !strays(statement, view) &&
      !countsLessThanPage(statement, page, view) &&
      !isStale(statement, view) &&
      !isOpinionPiece(statement.item) &&
      !assesses(statement),
  );
  const holds = new Set(open);
  const told = Map.groupBy(
    view.statements.filter(
      (one) => one.place !== HEADLINE && (!isEnglish(languageOf(one)) || holds.has(one)),
    ),
    ({ item }) => item,
  );
  return open
    .filter(
      (statement) => statement.place !== HEADLINE || addsTo(told.get(statement.item) ?? [], statement, view),
    )
    .map((statement) => candidateOf(statement, view));
}

/** Its kind is told when it is asked for: most candidates say nothing new, whatever they would be for. */
function candidateOf(statement: Statement, view: StoryView): Candidate {
  let kind: KeyPointKind | undefined;
  return {
    statement,
    score: scoreOf(statement, view),
    get kind() {
      kind ??= kindOf(statement, view);
      return kind;
    },
  };
}

function languageOf({ item }: Statement): string {
  return item.document.language;
}

/** Sentences of an article that is no more than a blurb. */
const BLURB = 2;
const TOLD_BELOW = 0.5;
/** Terms of a headline that other reports of the story know too, where it speaks of the same matter. */
const SHARED_WITH_OTHERS = 2;

/** Whether a headline tells, from its beginning, what nothing below it tells. A blurb goes on where its headline ends; a whole text tells it all. */
function addsTo(below: readonly Statement[], headline: Statement, { terms, articles }: StoryView): boolean {
  if (articles.length > 1 && terms.shared(headline.terms) < SHARED_WITH_OTHERS) return false;
  if (headline.sentence.start > 0) return false;
  if (below.length === 0) return true;
  if (below.length > BLURB || !isEnglish(headline.item.document.language)) return false;
  return below.every((statement) => terms.overlap(statement.terms, headline.terms) < TOLD_BELOW);
}

/** "The company, which owed much, …": a short report goes on where its headline, or its first sentence, ends that stands over the points. */
function goesOnFromPage(
  { place, text, item, sentence }: Statement,
  view: StoryView,
  { heading = '', avoid }: PageWords,
): boolean {
  if (place > 1 || !text.startsWith('The ') || !isBrief(item)) return false;
  if (place === 0) {
    const isUnderHeading =
      heading !== '' && item.document.text.slice(0, item.document.titleEnd).includes(heading);
    return isUnderHeading && !(ADDS.test(text) && isToldBetween(item, avoid, view));
  }
  return view.statements.some(
    (one) => one.item === item && one.sentence.index === sentence.index - 1 && avoid.includes(one.text),
  );
}

/** "The chamber also voted …", under words of another report of another chamber. */
const ADDS = /^The \p{Ll}+ (?:has |have )?also\b/u;

function isToldBetween(item: AnalyzedArticle, texts: readonly string[], { statements }: StoryView): boolean {
  return statements.some((one) => one.item !== item && texts.includes(one.text));
}

/** "The summit was …" is understood on a page whose headlines or summary speak of a summit; told long ago, it may be another. */
function isUnderstood(statement: Statement, view: StoryView, known: ReadonlySet<string>): boolean {
  const { leansOn, goesOn, item } = statement;
  const { terms, ageOf } = view;
  if (goesOn || speaksOfStranger(statement, view, known)) return false;
  if (leansOn.length === 0) return true;
  return ageOf(item) <= MEANT_FOR && leansOn.some((term) => known.has(term) && terms.of(term) >= WELL_KNOWN);
}

/** "The board asked Hale for a rise": who Hale is, sentences say that are not shown, and the story is not about him. */
function speaksOfStranger(
  { item, sentence }: Statement,
  { terms }: StoryView,
  known: ReadonlySet<string>,
): boolean {
  return strangersIn(item, sentence).some(({ start, end }) =>
    termsOf(item.document.text.slice(start, end)).some(
      (term) => !known.has(term) && terms.of(term) < WELL_KNOWN,
    ),
  );
}

/** Days for which "the summit" is the one of which the page speaks. */
const MEANT_FOR = 4;
/** Weight of a term from which on a page can be said to be about it. */
const WELL_KNOWN = 0.6;

/** The least that a sentence of a short article must hold of what several reports turn on, 0–1… */
const CENTRAL = 0.6;
/** …and of what a few do: they have told less of it. */
const CENTRAL_TO_FEW = 0.5;
const FEW_REPORTS = 4;

/** The least that any sentence must hold of what the story turns on: below it stands a blurb of another report. */
const OF_THE_MATTER = 0.15;

/** "Storm updates: Ferries stand still", "Ferries stand still. And, a bank fails": what is below may be of other matters. */
const ROUNDUP =
  /\b(?:updates?|briefing|roundup|at a glance)\b[^:]{0,20}:|^(?:live|latest) updates?\b|[.;] (?:And|Plus), /i;
/** Terms that one of its sentences shares with other reports of the story, where it is of its matter. */
const SHARED_IN_ROUNDUP = 3;

function isOfRoundup({ item, terms: own, place }: Statement, { terms, articles }: StoryView): boolean {
  const { text, titleEnd } = item.document;
  return (
    articles.length > 1 &&
    place > 0 &&
    terms.shared(own) < SHARED_IN_ROUNDUP &&
    ROUNDUP.test(text.slice(0, titleEnd))
  );
}

/** "At the old quay, children count gulls": of a few sentences, one beside the matter sets a scene or tells another. */
function strays(statement: Statement, view: StoryView): boolean {
  const { item, terms: own } = statement;
  const { terms, articles } = view;
  if (terms.centrality(own) < OF_THE_MATTER || isOfRoundup(statement, view)) return true;
  if (articles.length === 1 || !isBrief(item) || tellsOfSomebodyKnown(statement, view)) return false;
  return terms.centrality(own) < (articles.length <= FEW_REPORTS ? CENTRAL_TO_FEW : CENTRAL);
}

/** "Hale denies all of it", "He [Hale] denies …": a sentence of one whom the headlines name is of the matter. */
function tellsOfSomebodyKnown(
  { item, sentence, text }: Statement,
  { terms, headlineTerms }: StoryView,
): boolean {
  const subject = item.analysis.mentions.find(
    ({ start, kind }) =>
      kind === 'person' && sentence.start <= start && start <= sentence.start + TITLE_BEFORE,
  );
  const name = subject
    ? item.document.text.slice(subject.start, subject.end)
    : NAMED_IN_BRACKETS.exec(text)?.[1];
  return termsOf(name ?? '').some((term) => headlineTerms.has(term) && terms.of(term) >= WELL_KNOWN);
}

const NAMED_IN_BRACKETS = /^(?:He|She) \[([^\]]+)\]/;
/** Characters that may stand before a name: "Mr. Hale". */
const TITLE_BEFORE = 4;

/** What stands over the points, and the articles of the story from which it is taken. */
interface Page {
  readonly texts: readonly string[];
  readonly articles: ReadonlySet<AnalyzedArticle>;
}

function pageOf({ statements, articles }: StoryView, texts: readonly string[]): Page {
  const said = new Set(texts);
  const heads = articles.filter(({ document }) =>
    texts.some((text) => text !== '' && document.text.slice(0, document.titleEnd).includes(text)),
  );
  const quoted = statements.filter(({ text }) => said.has(text)).map(({ item }) => item);
  return { texts, articles: new Set([...heads, ...quoted]) };
}

/** "Toll nears 40", under a title of a later report that tells of 90. */
function countsLessThanPage(
  { figures, item, terms }: Statement,
  page: Page,
  { orderOf }: StoryView,
): boolean {
  const tolls = figures.filter(({ unit }) => isToll(unit));
  if (tolls.length === 0 || page.articles.size === 0) return false;
  if ([...page.articles].some((other) => orderOf(other) <= orderOf(item))) return false;
  return page.texts.some((text) => {
    const told = figuresOf(text);
    const differs = tolls.some(({ unit, value }) => {
      const counts = told.filter((figure) => figure.unit === unit);
      return counts.length > 0 && counts.every((figure) => figure.value !== value);
    });
    return differs && termsOf(text).filter((term) => terms.has(term)).length >= SAME_COUNTED;
  });
}
/** Terms in common from which on two tolls are of one matter. */
const SAME_COUNTED = 3;

const HEADLINE_COST = 0.25;
const LEANING_COST = 0.08;
const CUT_COST = 0.08;
/** Days in which recency halves. */
const HALF_LIFE = 4;

/** How much a statement tells of the story: what is central, said high up and said of late. About 0–1.5. */
export function scoreOf(statement: Statement, view: StoryView): number {
  const { place, terms, leansOn, text } = statement;
  const height = place === HEADLINE ? -HEADLINE_COST : 0.4 / (2 + place);
  const recency = 0.3 / (1 + view.ageOf(statement.item) / HALF_LIFE);
  const costs = (leansOn.length > 0 ? LEANING_COST : 0) + (text.startsWith('…') ? CUT_COST : 0);
  return view.terms.centrality(terms) + height + recency - costs;
}
