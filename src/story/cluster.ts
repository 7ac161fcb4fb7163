/**
 * Online clustering: articles come one by one, each is compared with the living stories that an index finds,
 * and joins the one that it most fits or begins its own. What is decided stays decided, but for an article that
 * is alone: it may join a story that grows towards it.
 */

import { primaryLanguage } from '../text/language-tag.ts';
import type { ClusterItem } from './clustering/cluster-item.ts';
import { clusterFeatures, type Features } from './clustering/features.ts';
import { joiningScore, marginOf } from './clustering/joining.ts';
import { type Comparison, comparisonOf, type Likeness, likenessOf } from './clustering/likeness.ts';
import { LivingStories } from './clustering/living-stories.ts';
import { perhapsAbout } from './clustering/perhaps-about.ts';
import { type Freedom, type LateJoining, lookAgain } from './clustering/second-look.ts';
import { hearing, type SecondOpinion } from './clustering/similarity.ts';

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
  /** Which articles that are alone may join a story that grows; none where this is left out. */
  readonly mayLeave?: Freedom['mayLeave'];
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
  /** The story that it fits most of those that were not chosen. */
  readonly runnerUp: {
    readonly story: string;
    readonly score: number;
    readonly why: MembershipReason;
  } | null;
  /** How far the likeness to the story, and to the runner-up, lies above what joining asks. */
  readonly margin: number;
  readonly runnerUpMargin: number;
  /** The story of which an article that begins one perhaps tells too. */
  readonly perhaps: string | null;
}

export interface Arrival extends Placement {
  /** Articles that were alone and joined this story with it, with their new places. */
  readonly followers: ReadonlyMap<string, Placement>;
}

export function createState(): LivingStories {
  return new LivingStories();
}

/** Places one article and remembers it. Articles are to come in the order of `compareItems`. */
export function addArticle(state: LivingStories, item: ClusterItem, rules: Rules): Arrival {
  const features = clusterFeatures(item);
  state.advance(features.at);
  const weights = state.terms.weightsOf(features.weights);
  const comparison = comparisonOf(state, { ...features, weights });
  const ranked = rankStories(state, { item, features, comparison }, rules);
  const staysAlone = features.role === 'digest' || state.isColumn(features);
  const best = staysAlone ? undefined : ranked.find((likeness) => marginOf(features, likeness) >= 0);
  const story = rules.pinned ?? best?.story.id ?? rules.newStory(item.id);
  const chosen = ranked.find((likeness) => likeness.story.id === story);
  const other = ranked.find((likeness) => likeness.story.id !== story);
  const isAlone = !staysAlone && features.role === 'report' && !best && rules.pinned === undefined;
  const explain = (likeness: Likeness) => reasonOf(state, features.written, comparison, likeness);
  const placement: Placement = {
    story,
    score: chosen?.score ?? 0,
    why: chosen ? explain(chosen) : { terms: [], names: [], linked: false },
    runnerUp: other ? { story: other.story.id, score: other.score, why: explain(other) } : null,
    margin: chosen ? marginOf(features, chosen) : Number.POSITIVE_INFINITY,
    runnerUpMargin: other ? marginOf(features, other) : Number.NEGATIVE_INFINITY,
    perhaps: isAlone ? perhapsAbout(state, features.feed, comparison, ranked) : null,
  };
  state.absorb(story, features, weights);
  return { ...placement, followers: followersOf(state, story, ranked, rules) };
}

/**
 * What holds articles together, each with those before it, where nobody knows any more how they came to one story. Which
 * other story was near is forgotten.
 * @param items in any order
 */
export function placedTogether(items: readonly ClusterItem[]): ReadonlyMap<string, Placement> {
  const state = createState();
  const rules: Rules = { pinned: 'story', newStory: (id) => id };
  return new Map(items.toSorted(compareItems).map((item) => [item.id, addArticle(state, item, rules)]));
}

/** How near an article comes to a story that it is not in. */
export interface Nearness {
  /** Likeness to the story, and the least with which it would have joined. */
  readonly score: number;
  readonly asked: number;
}

/**
 * How near other articles come to a story, by id; what no word leads to it is left out, as are digests, which join none.
 * @param members of the story, in any order
 */
export function nearnessOf(
  members: readonly ClusterItem[],
  others: readonly ClusterItem[],
): ReadonlyMap<string, Nearness> {
  const state = createState();
  const own = new Set(members.map(({ id }) => id));
  const near = new Map<string, Nearness>();
  for (const item of [...members, ...others].sort(compareItems)) {
    const pinned = own.has(item.id) ? 'story' : item.id;
    const barred = (story: string) => story !== 'story';
    const { runnerUp, runnerUpMargin } = addArticle(state, item, { pinned, barred, newStory: (id) => id });
    if (!own.has(item.id) && runnerUp && clusterFeatures(item).role !== 'digest')
      near.set(item.id, { score: runnerUp.score, asked: runnerUp.score - runnerUpMargin });
  }
  return near;
}

/** The articles that are alone and now join the story too. */
function followersOf(
  state: LivingStories,
  id: string,
  ranked: readonly Likeness[],
  { mayLeave, secondOpinion }: Rules,
): ReadonlyMap<string, Placement> {
  const into = state.stories.get(id);
  if (!mayLeave || !into || into.telling < 2) return new Map();
  const late = lookAgain(state, into, ranked, { mayLeave, secondOpinion });
  return new Map(late.map((joining) => [joining.item.id, placementOf(state, joining)]));
}

function placementOf(state: LivingStories, { item, comparison, likeness, asked }: LateJoining): Placement {
  return {
    story: likeness.story.id,
    score: likeness.score,
    why: reasonOf(state, clusterFeatures(item).written, comparison, likeness),
    runnerUp: null,
    margin: likeness.score - asked,
    runnerUpMargin: Number.NEGATIVE_INFINITY,
    perhaps: null,
  };
}

/** The order in which articles are placed: by time, then by id. Those without a date come last. */
export function compareItems(a: ClusterItem, b: ClusterItem): number {
  return instantOf(a) - instantOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function instantOf({ published }: ClusterItem): number {
  const instant = published === null ? Number.NaN : Date.parse(published);
  return Number.isNaN(instant) ? Number.MAX_SAFE_INTEGER : instant;
}

/** An article that comes, read and ready to be compared. */
interface Coming {
  readonly item: ClusterItem;
  readonly features: Features;
  readonly comparison: Comparison;
}

/** Living stories, those that the article fits most first: where its likeness lies furthest above what joining asks. */
function rankStories(
  state: LivingStories,
  { item, features, comparison }: Coming,
  { barred, secondOpinion }: Rules,
): Likeness[] {
  const likenesses = state
    .candidates(features, comparison.article.weights)
    .filter((story) => story.telling > 0 && !barred?.(story.id) && mayShareLanguage(features, story))
    .map((story) => likenessOf(comparison, story));
  const heard = secondOpinion
    ? likenesses.map((one) => hearing(secondOpinion, item, one, joiningScore(features, one.story)))
    : likenesses;
  return heard
    .map((likeness) => ({ likeness, margin: marginOf(features, likeness) }))
    .sort((a, b) => b.margin - a.margin || (a.likeness.story.id < b.likeness.story.id ? -1 : 1))
    .map(({ likeness }) => likeness);
}

function mayShareLanguage(a: { readonly language: string }, b: { readonly language: string }): boolean {
  const [first, second] = [primaryLanguage(a.language), primaryLanguage(b.language)];
  return first === second || first === 'und' || second === 'und';
}

/** @param written how the article writes its terms */
function reasonOf(
  state: LivingStories,
  written: ReadonlyMap<string, string>,
  { terms: compared }: Comparison,
  { story, linked }: Likeness,
): MembershipReason {
  const shared = compared
    .filter(({ number }) => story.sums.has(number))
    .map(({ number, gain }) => ({ term: state.terms.termOf(number), gain }))
    .sort((a, b) => b.gain - a.gain || (a.term < b.term ? -1 : 1))
    .map(({ term }) => term);
  const names = shared.filter((term) => /^@|[^@ ] /.test(term)).slice(0, MOST_REASONS);
  const terms = shared.filter((term) => !names.includes(term)).slice(0, MOST_REASONS);
  const asWritten = (term: string) => written.get(term) ?? term;
  return { terms: [...new Set(terms.map(asWritten))], names: [...new Set(names.map(asWritten))], linked };
}
