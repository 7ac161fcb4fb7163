import type { AnalyzedArticle } from '../model/analyzed-article.ts';
import type { Claim } from '../model/story.ts';
import { shortDigest } from '../text/digest.ts';
import { admits, answers, isSameSpeaker, type TellingTerms } from './claim/answering.ts';
import { type Assertion, assertionsOf } from './claim/assertions.ts';
import { type ClaimStep, rebuttalsOf } from './claim/rebuttals.ts';
import { withdrawalsOf } from './claim/withdrawals.ts';
import { sourceReference } from './source-reference.ts';

/** A claim shows the earliest of those who assert it. */
const MOST_REPORTS = 3;
const MOST_STEPS = 6;

/**
 * Assertions that one source makes and another then confirms, denies or disputes, or that are taken back, and denials that
 * are: each with its steps in time order.
 * Told only where the words clearly speak of the same matter; who is right is left to the reader.
 */
export function claimsOf(articles: readonly AnalyzedArticle[]): Claim[] {
  const assertions = articles.flatMap((item) => [...assertionsOf(item), ...withdrawalsOf(item)]).sort(byTime);
  const setting = { telling: withoutCommonTerms(assertions), all: assertions };
  const used = new Set<Assertion>();
  const claims: Claim[] = [];
  for (const answer of assertions) {
    if (used.has(answer)) continue;
    const told = assertions.filter(
      (one) => one !== answer && !used.has(one) && answers(answer, one, setting),
    );
    const isAnswer = (one: Assertion) => told.some((report) => answers(one, report, setting));
    const together = assertions.filter(
      (one) => one === answer || told.includes(one) || (!used.has(one) && isAnswer(one)),
    );
    const steps = chosenSteps(together);
    const isAdmitted = told.some((one) => admits(answer, one, setting));
    if (steps.length < 2 || !(isAdmitted || steps.some(({ state }) => state === 'reported'))) continue;
    for (const one of together) used.add(one);
    claims.push(claimOf(steps));
  }
  return [...claims, ...articles.flatMap(rebuttalsOf).filter(newTo(claims)).map(claimOf)];
}

/** Whether two sides are not yet told: neither their sentence nor, as far as earlier ones know, the same two against each other. */
function newTo(claims: readonly Claim[]): (steps: readonly ClaimStep[]) => boolean {
  const told = claims.map(({ steps }) => steps.map(({ who }) => who));
  return (steps) => {
    const sides = steps.map(({ who }) => who);
    const isTold = told.some((known) => sides.every((side) => known.some((who) => isSameSpeaker(who, side))));
    if (!isTold) told.push(sides);
    return !isTold;
  };
}

/** What an article says in the headline that one denies, it tells below: the report comes first. */
function byTime(a: Assertion, b: Assertion): number {
  return instantOf(a) - instantOf(b) || (a.item === b.item ? answersLast(a) - answersLast(b) : 0);
}

function answersLast({ state }: Assertion): number {
  return state === 'reported' ? 0 : 1;
}

/** Articles without a date come last, in the order given. */
function instantOf({ item }: Assertion): number {
  const instant = Date.parse(item.article.published ?? '');
  return Number.isNaN(instant) ? Number.MAX_SAFE_INTEGER : instant;
}

/**
 * Terms of more than a third of what is asserted are the story's subject and tell no claim from another. What many say
 * in the same words is one matter: its words stay telling however often it is repeated.
 */
function withoutCommonTerms(assertions: readonly Assertion[]): TellingTerms {
  const counts = new Map<string, number>();
  const matters = mattersOf(assertions);
  for (const terms of matters) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const most = Math.max(3, matters.length / 3);
  const telling = new Map(
    assertions.map((one) => [one, new Set([...one.terms].filter((term) => (counts.get(term) ?? 0) <= most))]),
  );
  return (assertion) => telling.get(assertion) ?? new Set();
}

/** Share of the terms of the longer of two assertions that makes the one a repetition of the other. */
const REPEATS = 0.6;

/** The terms of each matter, as first asserted. */
function mattersOf(assertions: readonly Assertion[]): ReadonlySet<string>[] {
  const matters: ReadonlySet<string>[] = [];
  for (const { terms } of assertions)
    if (!matters.some((known) => repeats(known, terms))) matters.push(terms);
  return matters;
}

function repeats(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const least = REPEATS * Math.max(a.size, b.size);
  if (Math.min(a.size, b.size) < least) return false;
  let shared = 0;
  for (const term of a) if (b.has(term)) shared += 1;
  return shared >= least;
}

/** One step for each source and state, the earliest, and not too many that only report. */
function chosenSteps(assertions: readonly Assertion[]): Assertion[] {
  const chosen: Assertion[] = [];
  for (const one of assertions) {
    const isKnown = chosen.some(({ state, who }) => state === one.state && isSameSpeaker(who, one.who));
    const reports = chosen.filter(({ state }) => state === 'reported').length;
    if (!isKnown && (one.state !== 'reported' || reports < MOST_REPORTS)) chosen.push(one);
  }
  return chosen.slice(0, MOST_STEPS);
}

function claimOf(steps: readonly ClaimStep[]): Claim {
  const told = steps.map(({ item, sentence, who, state }) => ({
    state,
    who,
    text: sentence.text,
    at: item.article.published,
    source: sourceReference(item.article, sentence),
  }));
  const seed = told.map(({ source }) => `${source.article} ${source.quote}`).join('\n');
  return { id: `claim-${shortDigest(seed)}`, steps: told };
}
