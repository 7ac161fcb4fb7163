/**
 * Online clustering: articles come one by one, each is compared with the living stories that an index finds,
 * and joins the likest or begins its own. What is decided stays decided.
 */

import { primaryLanguage } from '../text/language-tag.ts';
import { isCounted } from './clustering/background.ts';
import type { ClusterItem } from './clustering/cluster-item.ts';
import { clusterFeatures, type Features } from './clustering/features.ts';
import { type Comparison, comparisonOf, type Likeness, likenessOf, tellOnce } from './clustering/likeness.ts';
import { LivingStories, type LivingStory } from './clustering/living-stories.ts';
import { hearing, type SecondOpinion } from './clustering/similarity.ts';

/**
 * From this likeness on an article joins a story. An account tells its matter twice, in headline and text, so
 * two accounts of one matter agree in more than two lines can. Headlines have so few words that one name in
 * common makes two of them alike.
 */
const JOINING_ACCOUNTS = 0.22;
const JOINING_ACCOUNTS_UNCOUNTED = 0.18;
const JOINING_LINES = 0.19;
const JOINING_HEADLINES = 0.31;
/** How much more one feed's accounts have to agree: an outlet tells all its matters in its own set phrases. */
const OF_ONE_FEED = 0.03;
/** A live page needs more: it shares a little with everything. */
const JOINING_ROLLING = 0.45;
const MOST_REASONS = 8;

/** What editors and the registry say about one article. */
export interface Rules {
  /** Where the article belongs, whatever its likeness. */
  readonly pinned?: string;
  /** Stories that it must not join by itself. */
  readonly barred?: (story: string) => boolean;
  /** The id of a story that this article begins. */
  readonly newStory: (article: string) => string;
  /** A model to be heard on close decisions. */
  readonly secondOpinion?: SecondOpinion | undefined;
}

/** Why an article is where it is. */
export interface MembershipReason {
  /** Shared words and names as the article writes them, those that say most first. */
  readonly terms: readonly string[];
  readonly names: readonly string[];
  /** Whether one of the two links to the other. */
  readonly linked: boolean;
}

export interface Placement {
  readonly story: string;
  /** Likeness to the story; 0 for one that the article began. */
  readonly score: number;
  readonly why: MembershipReason;
  /** The likest story that was not chosen. */
  readonly runnerUp: {
    readonly story: string;
    readonly score: number;
    readonly why: MembershipReason;
  } | null;
  /** How far the likeness to the story, and to the runner-up, lies above what joining asks. */
  readonly margin: number;
  readonly runnerUpMargin: number;
}

export function createState(): LivingStories {
  return new LivingStories();
}

/** Places one article and remembers it. Articles are to come in the order of `compareItems`. */
export function addArticle(state: LivingStories, item: ClusterItem, rules: Rules): Placement {
  const features = clusterFeatures(item);
  state.advance(features.at);
  const comparison = comparisonOf(state, features);
  const ranked = rankStories(state, item, comparison, rules);
  const staysAlone = features.role === 'digest' || state.isColumn(features);
  const best = staysAlone
    ? undefined
    : ranked.find(({ story, score }) => score >= joiningScore(features, story));
  const story = rules.pinned ?? best?.story.id ?? rules.newStory(item.id);
  const chosen = ranked.find((likeness) => likeness.story.id === story);
  const other = ranked.find((likeness) => likeness.story.id !== story);
  const placement: Placement = {
    story,
    score: chosen?.score ?? 0,
    why: chosen ? reasonOf(state, comparison, chosen) : { terms: [], names: [], linked: false },
    runnerUp: other
      ? { story: other.story.id, score: other.score, why: reasonOf(state, comparison, other) }
      : null,
    margin: chosen ? chosen.score - joiningScore(features, chosen.story) : Number.POSITIVE_INFINITY,
    runnerUpMargin: other ? other.score - joiningScore(features, other.story) : Number.NEGATIVE_INFINITY,
  };
  state.absorb(story, features, comparison.weights);
  return placement;
}

/** The order in which articles are placed: by time, then by id. Those without a date come last. */
export function compareItems(a: ClusterItem, b: ClusterItem): number {
  return instantOf(a) - instantOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function instantOf({ published }: ClusterItem): number {
  const instant = published === null ? Number.NaN : Date.parse(published);
  return Number.isNaN(instant) ? Number.MAX_SAFE_INTEGER : instant;
}

/** The least likeness with which the article joins this story. */
function joiningScore(features: Features, story: LivingStory): number {
  if (features.role === 'rolling') return JOINING_ROLLING;
  if (!tellOnce(features, story)) {
    const accounts = isCounted(features.language) ? JOINING_ACCOUNTS : JOINING_ACCOUNTS_UNCOUNTED;
    return story.recent.every(({ feed }) => feed === features.feed) ? accounts + OF_ONE_FEED : accounts;
  }
  return features.isHeadline ? JOINING_HEADLINES : JOINING_LINES;
}

/** Living stories by likeness, the likest first. */
function rankStories(
  state: LivingStories,
  item: ClusterItem,
  comparison: Comparison,
  { barred, secondOpinion }: Rules,
): Likeness[] {
  const { features, weights } = comparison;
  const likenesses = state
    .candidates(features, weights)
    .filter((story) => story.telling > 0 && !barred?.(story.id) && mayShareLanguage(features, story))
    .map((story) => likenessOf(comparison, story));
  const heard = secondOpinion
    ? likenesses.map((one) => hearing(secondOpinion, item, one, joiningScore(features, one.story)))
    : likenesses;
  return heard.sort((a, b) => b.score - a.score || (a.story.id < b.story.id ? -1 : 1));
}

function mayShareLanguage(a: { readonly language: string }, b: { readonly language: string }): boolean {
  const [first, second] = [primaryLanguage(a.language), primaryLanguage(b.language)];
  return first === second || first === 'und' || second === 'und';
}

function reasonOf(
  state: LivingStories,
  { features, terms: compared }: Comparison,
  { story, linked }: Likeness,
): MembershipReason {
  const shared = compared
    .filter(({ number }) => story.sums.has(number))
    .map(({ number, gain }) => ({ term: state.terms.termOf(number), gain }))
    .sort((a, b) => b.gain - a.gain || (a.term < b.term ? -1 : 1))
    .map(({ term }) => term);
  const names = shared.filter((term) => /^@|[^@ ] /.test(term)).slice(0, MOST_REASONS);
  const terms = shared.filter((term) => !names.includes(term)).slice(0, MOST_REASONS);
  const written = (term: string) => features.written.get(term) ?? term;
  return { terms: [...new Set(terms.map(written))], names: [...new Set(names.map(written))], linked };
}
