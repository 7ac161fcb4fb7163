/** How much an article is about the matter of a story, as one number. */
import { DAY_MS } from '../../time/day.ts';
import type { Features } from './features.ts';
import type { LivingStories } from './living-stories.ts';
import type { LivingStory, Member } from './living-story.ts';
import { nameHolding } from './name-terms.ts';
import type { TermWeights } from './term-table.ts';

export interface Likeness {
  readonly story: LivingStory;
  /** 0–1; a link adds `LINK`. Rounded to six digits. */
  readonly score: number;
  readonly linked: boolean;
}

/** What of an article is compared. */
export interface Compared extends Pick<Features, 'isLine' | 'isHeadline' | 'addresses' | 'links' | 'at'> {
  readonly weights: TermWeights;
}

/** An article ready to be compared: for each term its weight, rarity squared and length taken in. */
export interface Comparison {
  readonly article: Compared;
  readonly at: number;
  /** Those with one name stand together. */
  readonly terms: readonly ComparedTerm[];
}

interface ComparedTerm {
  readonly number: number;
  readonly gain: number;
  readonly isMark: boolean;
  /** The same for the terms of a name that several stories have; every other term has one of its own. */
  readonly name: number;
  /** How far the terms of that name count as one word, 0–1. */
  readonly asOne: number;
}

/** How accounts are compared, single lines, and headlines among these. */
interface Manner {
  /** Days after which likeness counts for a third. */
  readonly fadingDays: number;
  /** How far a name that several stories have counts as one word at least, 0–1: a slogan has many terms. */
  readonly leastAsOne: number;
  readonly matter: MatterRule;
}

/** How much of one matter shared terms make. */
export interface MatterRule {
  /** How far marks may strengthen what words say. */
  readonly marksPerWord: number;
  /** How much it tells against two texts that what they share lies in few words, 0–1. At 1, a single word makes nothing. */
  readonly concentration: number;
}

/**
 * Accounts share the words of their day, which next month's news of the place uses too, and have words enough to
 * name their matter, and to share several; a line holds little but the names of its matter, which last, and its place.
 * A headline holds even less: two of them that share a name need another word of the same days.
 */
const ACCOUNTS: Manner = {
  fadingDays: 55,
  leastAsOne: 0.25,
  matter: { marksPerWord: 1.25, concentration: 1 },
};
const LINES: Manner = { fadingDays: 50, leastAsOne: 0.25, matter: { marksPerWord: 2, concentration: 0.5 } };
const HEADLINES: Manner = {
  fadingDays: 20,
  leastAsOne: 1,
  matter: { marksPerWord: 2.5, concentration: 0.75 },
};
/** A name that so many stories have counts wholly as one word: it stands in news of many matters. */
const WHOLLY_AS_ONE = 60;
/** How far the story as a whole counts against its most similar recent article. */
const WHOLE = 0.5;
/** What a link between the article and the story adds. */
const LINK = 0.18;

export function comparisonOf(state: LivingStories, article: Compared): Comparison {
  const { weights } = article;
  const length = state.terms.lengthOf(weights);
  const terms = namesIn(state, weights).flatMap(({ numbers, asOne }, name) =>
    numbers.map((number) => ({
      number,
      gain: ((weights.get(number) ?? 0) * state.rarity(number) ** 2) / length,
      isMark: state.terms.isMark(number),
      name,
      asOne,
    })),
  );
  return { article, at: article.at ?? state.clock, terms };
}

/** The terms of each name that several stories have, and every other term by itself. */
function namesIn(
  state: LivingStories,
  weights: TermWeights,
): { readonly numbers: readonly number[]; readonly asOne: number }[] {
  const spread = (number: number) => state.storiesWith(number);
  const widespread = [...weights.keys()]
    .filter((number) => spread(number) > 1)
    .sort((a, b) => spread(a) - spread(b));
  const nameOf = nameHolding(widespread.map((number) => state.terms.termOf(number)));
  const names = Map.groupBy(weights.keys(), (number) => nameOf(state.terms.termOf(number)));
  return [...names].map(([name, numbers]) => ({
    numbers,
    asOne: Math.min(1, spread(state.terms.numberOf(name)) / WHOLLY_AS_ONE),
  }));
}

export function likenessOf(comparison: Comparison, story: LivingStory): Likeness {
  const { at, article } = comparison;
  const manner = mannerOf(article, story);
  // What no member has, none of them need be asked for.
  const shared = comparison.terms.filter(({ number }) => story.sums.has(number));
  const alike = (weights: TermWeights, length: number, since: number) =>
    (overlap(shared, weights, manner) / length) * fading(at - since, manner.fadingDays);
  const whole = alike(story.sums, story.length, story.last);
  let nearest = 0;
  for (const member of story.recent) {
    if (member.role === 'report')
      nearest = Math.max(nearest, alike(member.weights, member.length, member.at));
  }
  const linked = story.recent.some((member) => areLinked(article, member));
  const score = WHOLE * whole + (1 - WHOLE) * nearest + (linked ? LINK : 0);
  return { story, score: Math.round(score * 1e6) / 1e6, linked };
}

function mannerOf(article: Compared, story: LivingStory): Manner {
  if (!tellOnce(article, story)) return ACCOUNTS;
  return article.isHeadline ? HEADLINES : LINES;
}

/** Whether article and story tell their matter in single lines, headlines without text or the like. */
export function tellOnce({ isLine }: Pick<Features, 'isLine'>, { recent }: LivingStory): boolean {
  return isLine && recent.every((member) => member.isLine);
}

/** 1 for articles of one time, falling as they lie apart, whichever came first. */
function fading(milliseconds: number, days: number): number {
  return Math.exp(-Math.abs(milliseconds) / (days * DAY_MS));
}

/**
 * The numerator of a cosine in which marks count only as far as words agree, and words as far as they are several.
 * @param terms those with one name together
 */
function overlap(
  terms: readonly ComparedTerm[],
  weights: TermWeights,
  { leastAsOne, matter }: Manner,
): number {
  let words = 0;
  let marks = 0;
  let squares = 0;
  let name = -1;
  let ofName = 0;
  for (const term of terms) {
    const weight = weights.get(term.number);
    if (weight === undefined) continue;
    const shared = term.gain * weight;
    if (term.isMark) marks += shared;
    else {
      if (term.name !== name) ofName = 0;
      // (a + b)² is a² + b² + 2ab.
      squares += shared * shared + Math.max(term.asOne, leastAsOne) * 2 * ofName * shared;
      words += shared;
      ofName += shared;
      name = term.name;
    }
  }
  return matterOf({ words, marks, squares }, matter);
}

/** What two texts share: the sum over the words, over the marks, and of the squares over the words. */
export interface SharedTerms {
  readonly words: number;
  readonly marks: number;
  readonly squares: number;
}

/**
 * How much of one matter is shared. Squares over words is the strength of the average word, each counted by its
 * strength (Herfindahl's measure of concentration, times the sum): of n equal words, n − 1 count.
 */
export function matterOf(
  { words, marks, squares }: SharedTerms,
  { marksPerWord, concentration }: MatterRule,
): number {
  if (words === 0) return 0;
  const counted = words - concentration * (squares / words);
  return counted + Math.min(marks, marksPerWord * counted);
}

function areLinked(article: Pick<Features, 'addresses' | 'links'>, member: Member): boolean {
  return (
    article.links.some((link) => member.addresses.includes(link)) ||
    member.links.some((link) => article.addresses.includes(link))
  );
}
