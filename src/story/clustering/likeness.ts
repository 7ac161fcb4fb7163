/** How much an article is about the matter of a story, as one number. */
import type { Features } from './features.ts';
import type { LivingStories, LivingStory, Member, TermWeights } from './living-stories.ts';

export interface Likeness {
  readonly story: LivingStory;
  /** 0–1; a link adds `LINK`. Rounded to six digits. */
  readonly score: number;
  readonly linked: boolean;
}

const DAY = 86_400_000;
/** Days after which likeness counts for a third. */
const FADING_DAYS = 60;
/** How far the story as a whole counts against its most similar recent article. */
const WHOLE = 0.5;
/** What a link between the article and the story adds. */
const LINK = 0.25;

/** @param length `lengthOf` the article's weights */
export function likenessOf(
  state: LivingStories,
  features: Features,
  weights: TermWeights,
  length: number,
  story: LivingStory,
): Likeness {
  const at = features.at ?? state.clock;
  const whole = cosine(state, weights, length, story.sums) * fading(at - story.last);
  let nearest = 0;
  for (const member of story.recent) {
    if (member.role !== 'report') continue;
    nearest = Math.max(nearest, cosine(state, weights, length, member.weights) * fading(at - member.at));
  }
  const linked = story.recent.some((member) => areLinked(features, member));
  const score = WHOLE * whole + (1 - WHOLE) * nearest + (linked ? LINK : 0);
  return { story, score: Math.round(score * 1e6) / 1e6, linked };
}

/** 1 for articles of one time, falling as they lie apart, whichever came first. */
function fading(milliseconds: number): number {
  return Math.exp(-Math.abs(milliseconds) / (FADING_DAYS * DAY));
}

function cosine(state: LivingStories, a: TermWeights, lengthOfA: number, b: TermWeights): number {
  let product = 0;
  for (const [term, weight] of a) {
    const other = b.get(term);
    if (other) product += weight * other * state.rarity(term) ** 2;
  }
  return product === 0 ? 0 : product / (lengthOfA * lengthOf(state, b));
}

/** Euclidean length of weighted terms, rarity included. */
export function lengthOf(state: LivingStories, weights: TermWeights): number {
  let squares = 0;
  for (const [term, weight] of weights) squares += (weight * state.rarity(term)) ** 2;
  return Math.sqrt(squares) || 1;
}

function areLinked(features: Features, member: Member): boolean {
  return (
    features.links.some((link) => member.addresses.includes(link)) ||
    member.links.some((link) => features.addresses.includes(link))
  );
}
