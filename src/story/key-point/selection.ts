/**
 * Greedy choice under a limit: each step takes what adds most, a new kind and source before more of one, nothing
 * that was said (maximal marginal relevance, Carbonell and Goldstein 1998).
 */
import type { KeyPointKind } from '../../model/story.ts';
import { terms as termsOf } from '../../text/terms.ts';
import { tenseOf } from '../event/verbs.ts';
import { isBrief } from './brief.ts';
import { saysTheSame } from './corroboration.ts';
import { figuresOf } from './figures.ts';
import { addsAtLeast, matterOf, shareTold } from './matter.ts';
import {
  COUNTS_AGAIN,
  countTheSame,
  FEWEST_COUNTED,
  LEADS_SAY_AGAIN,
  mostAgain,
  SAME_NEWS_DAYS,
  SAYS_AGAIN,
  SAYS_AGAIN_LATER,
  type Said,
  saidBy,
  saidOnPage,
} from './said-again.ts';
import { saidIn } from './said-in.ts';
import { HEADLINE, type Statement } from './statement.ts';
import type { StoryView } from './story-view.ts';

/** A statement with what it is for and how much it tells of the story. */
export interface Candidate {
  readonly statement: Statement;
  readonly kind: KeyPointKind;
  readonly score: number;
}

export interface SelectionOptions {
  readonly limit: number;
  /** 1: as varied as a page should be; towards 0 what tells most comes first, of whatever kind. Default 1. */
  readonly variety?: number;
  /** Texts that stand elsewhere and must not be said again. */
  readonly avoid: readonly string[];
  /** The words over the page: a point may hold them all, if it tells as much again. */
  readonly heading?: string;
}

/** The share of a candidate that the page holds together, from which on it has said it. */
const SAYS_AGAIN_TOGETHER = 0.62;
const LEAD_SAYS_AGAIN_TOGETHER = 0.5;
const HEADLINE_SAYS_AGAIN_TOGETHER = 0.42;
/** The same of an older report, which tells what nothing newer does. */
const SAYS_AGAIN_TOGETHER_LATER = 0.7;
/** How much a point must tell besides what the page has told, by the rarity of what it tells… */
const LEAST_ADDED = 2.2;
/** …a headline more, for it tells the same in fewer words… */
const LEAST_ADDED_BY_HEADLINE = 3;
/** …beside hardly any points, if it is not the page's news again… */
const LEAST_ADDED_TO_FEW = 1.5;
const FEW_POINTS = 2;
/** …and one that counts something, or tells what comes: the number or the day is what it adds. */
const LEAST_ADDED_TO_SOME = 0.5;
/** What somebody says is told where so much of it is, whoever says it now. */
const SAYS_WHAT_IS_TOLD = 0.75;

/** What the first point of a kind is worth: each answers another of the reader's questions. */
const WORTH_OF_KIND: Readonly<Record<KeyPointKind, number>> = {
  latest: 0.2,
  who: 0.1,
  background: 0.15,
  disputed: 0.3,
  numbers: 0.1,
  next: 0.25,
  context: -0.15,
};
/** Each of the first points of a kind makes one more of it worth so much less. */
const SAME_KIND_COST = 0.2;
const SAME_KINDS_COUNTED = 2;
const SAME_ARTICLE_COST = 0.06;
const LIKENESS_COST = 0.5;
/** Points that add less are not worth a reader's time. */
const LEAST_GAIN = 0.3;

const MOST_OF_A_KIND: Readonly<Record<KeyPointKind, number>> = {
  latest: 3,
  who: 2,
  background: 4,
  disputed: 2,
  numbers: 2,
  next: 2,
  context: 2,
};

/** The candidates that are shown, in the order in which they were taken. */
export function selectPoints(
  candidates: readonly Candidate[],
  view: StoryView,
  { limit, avoid, heading = '', variety = 1 }: SelectionOptions,
): Candidate[] {
  const setting = { view, variety };
  const over: Heading = { terms: new Set(termsOf(heading)), figures: figuresOf(heading) };
  const onPage: OnPage = {
    terms: new Set([heading, ...avoid].flatMap(termsOf)),
    matter: new Map([heading, ...avoid].flatMap((text) => [...matterOf(text)])),
    points: 0,
  };
  const chosen: Candidate[] = [];
  let open = candidates
    .filter(
      (candidate) =>
        !repeatsHeading(candidate.statement, over, view) && !repeatsPage(candidate, onPage, setting),
    )
    .map((candidate): OpenCandidate => ({ candidate, likest: 0 }));
  for (const text of avoid.filter((said) => said !== heading))
    open = stillOpen(open, saidOnPage(text, view), view);
  while (chosen.length < limit) {
    const best = bestOf(open, chosen, setting);
    if (!best) break;
    chosen.push(best);
    onPage.points += 1;
    open = stillOpen(open, saidBy(best.statement, view), view);
    for (const term of best.statement.terms) onPage.terms.add(term);
    for (const [term, weight] of matterOf(best.statement.sentence.text)) onPage.matter.set(term, weight);
    open = open.filter(({ candidate }) => !repeatsPage(candidate, onPage, setting));
  }
  return chosen;
}

/** A candidate that says something new. */
interface OpenCandidate {
  readonly candidate: Candidate;
  /** Its greatest likeness to something said, 0–1. */
  readonly likest: number;
}

type Heading = Pick<Said, 'terms' | 'figures'>;

/** A sentence goes on where the heading ends; another headline of those days mostly puts it in other words. */
function repeatsHeading(statement: Statement, heading: Heading, { terms, ageOf }: StoryView): boolean {
  if (heading.terms.size === 0) return false;
  const isLater = ageOf(statement.item) > SAME_NEWS_DAYS;
  const isHeadline = statement.place === HEADLINE;
  const shared = isHeadline
    ? terms.overlap(statement.terms, heading.terms)
    : terms.share(firstOf(statement).terms, heading.terms);
  if (isLater) return shared >= SAYS_AGAIN_LATER;
  if (countTheSame(statement, heading)) return shared >= COUNTS_AGAIN;
  return shared >= (isHeadline ? LEADS_SAY_AGAIN : SAYS_AGAIN);
}

/** What stands on the page, taken together. */
interface OnPage {
  readonly terms: Set<string>;
  readonly matter: Map<string, number>;
  /** How many points. */
  points: number;
}

/** A point says again what title, summary and points say together, whichever of them holds its words. */
function repeatsPage(candidate: Candidate, onPage: OnPage, setting: Setting): boolean {
  const { view } = setting;
  if (onPage.terms.size === 0) return false;
  if (addsLittle(candidate, onPage, setting)) return true;
  const { statement } = candidate;
  const shared = view.terms.share(firstOf(statement).terms, onPage.terms);
  if (isOlder(statement, view)) return shared >= SAYS_AGAIN_TOGETHER_LATER;
  const isPlainLead = statement.place <= 0 && countsNothing(statement);
  const most = statement.place === HEADLINE ? HEADLINE_SAYS_AGAIN_TOGETHER : LEAD_SAYS_AGAIN_TOGETHER;
  if (isPlainLead && view.terms.share(statement.terms, onPage.terms) >= most) return true;
  return shared >= SAYS_AGAIN_TOGETHER;
}

/** The sentence that carries a statement of two. */
function firstOf(statement: Statement): Statement {
  return statement.parts[0] ?? statement;
}

function isOlder({ item }: Statement, { ageOf }: StoryView): boolean {
  return ageOf(item) > SAME_NEWS_DAYS;
}

function countsNothing({ figures }: Statement): boolean {
  return figures.every(({ value }) => value < FEWEST_COUNTED);
}

/** Whether there is too little in a point that does not stand on the page. */
function addsLittle(candidate: Candidate, { matter, points }: OnPage, { variety, view }: Setting): boolean {
  const { statement } = candidate;
  const own = matterOf(statement.sentence.text);
  const adds = (least: number) => addsAtLeast(variety * least, matter, own);
  if (!adds(LEAST_ADDED_TO_SOME)) return true;
  const plain = statement.place === HEADLINE ? LEAST_ADDED_BY_HEADLINE : LEAST_ADDED;
  const least = points < FEW_POINTS && tellsMore(statement, view) ? LEAST_ADDED_TO_FEW : plain;
  const addsMuch = adds(least) && !saysWhatIsTold(statement, matter);
  return !addsMuch && countsNothing(statement) && candidate.kind !== 'next';
}

/** Whether a short report goes on from its first sentence, or tells what was done on an earlier day: not the page's news again. */
function tellsMore({ place, item, text }: Statement, { ageOf }: StoryView): boolean {
  if (!isBrief(item)) return false;
  return place > 0 || (place === 0 && ageOf(item) > 1 && tenseOf(text) === 'past');
}

function saysWhatIsTold(statement: Statement, told: OnPage['matter']): boolean {
  const said = saidIn(statement);
  return said !== '' && shareTold(told, matterOf(said)) >= SAYS_WHAT_IS_TOLD;
}

interface Setting {
  readonly view: StoryView;
  readonly variety: number;
}

/** The candidates that still say something new after this has been said too. */
function stillOpen(candidates: readonly OpenCandidate[], said: Said, view: StoryView): OpenCandidate[] {
  const { terms } = view;
  return candidates.flatMap(({ candidate, likest }) => {
    const { statement } = candidate;
    const whole =
      statement.place === HEADLINE
        ? terms.overlap(statement.terms, said.terms)
        : terms.overlapInDeeds(statement.terms, said.terms);
    const again =
      statement.parts.length === 0
        ? whole
        : Math.max(whole, terms.overlap(firstOf(statement).terms, said.terms));
    if (again >= mostAgain(saidBy(statement, view), said, view)) return [];
    if (said.statement && saysTheSame(said.statement, statement, view)) return [];
    return [{ candidate, likest: Math.max(likest, terms.likeness(statement.terms, said.terms)) }];
  });
}

function bestOf(
  candidates: readonly OpenCandidate[],
  chosen: readonly Candidate[],
  setting: Setting,
): Candidate | null {
  let best: Candidate | null = null;
  let most = LEAST_GAIN;
  for (const open of candidates) {
    const gain = gainOf(open, chosen, setting);
    if (gain > most) [best, most] = [open.candidate, gain];
  }
  return best;
}

/** What a candidate adds to what is chosen; −∞ where it may not be added. */
function gainOf(
  { candidate: { statement, kind, score }, likest }: OpenCandidate,
  chosen: readonly Candidate[],
  { view, variety }: Setting,
): number {
  const sameKind = chosen.filter((other) => other.kind === kind).length;
  if (sameKind * variety >= MOST_OF_A_KIND[kind]) return Number.NEGATIVE_INFINITY;
  const sameArticle = chosen.filter((other) => other.statement.item === statement.item).length;
  const sourceCost = view.articles.length > 1 ? sameArticle * SAME_ARTICLE_COST : 0;
  const kindValue =
    sameKind === 0 ? WORTH_OF_KIND[kind] : -Math.min(sameKind, SAME_KINDS_COUNTED) * SAME_KIND_COST;
  return score + variety * (kindValue - sourceCost - likest * LIKENESS_COST);
}
