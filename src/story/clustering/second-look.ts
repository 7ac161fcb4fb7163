/**
 * Articles that began a story of their own and are still alone there, looked at once more when a story near them
 * grows: whether the article that shows what two have in common came last or between them must make no difference.
 */
import type { ClusterItem } from './cluster-item.ts';
import { joiningScore } from './joining.ts';
import { type Comparison, comparisonOf, type Likeness, likenessOf } from './likeness.ts';
import type { LivingStories } from './living-stories.ts';
import type { LivingStory, Member } from './living-story.ts';
import { hearing, SAY, type SecondOpinion } from './similarity.ts';

export interface LateJoining {
  readonly item: ClusterItem;
  readonly comparison: Comparison;
  readonly likeness: Likeness;
  /** The least likeness that was asked. */
  readonly asked: number;
}

/** What is to be known of an article that is alone in its story. */
export interface Freedom {
  /** The article, where it may still leave its story for the other; undefined where it may not. */
  readonly mayLeave: (article: string, own: string, other: string) => ClusterItem | undefined;
  readonly secondOpinion?: SecondOpinion | undefined;
}

/** An article less like the one that came has hardly come nearer to the story by it. */
const NEAR = 0.06;

/**
 * Lets articles that are alone join a story, as if they came now.
 * @param into a story that took in an article
 * @param compared how like others are to that article
 */
export function lookAgain(
  state: LivingStories,
  into: LivingStory,
  compared: readonly Likeness[],
  freedom: Freedom,
): LateJoining[] {
  return compared.flatMap(({ story: lone, score }) => {
    if (lone.size > 1 || lone.id === into.id || score < NEAR) return [];
    const joining = joiningOf(state, into, lone, freedom);
    if (!joining) return [];
    state.unite(lone, into);
    return [joining];
  });
}

/** @param lone a story of one article */
function joiningOf(
  state: LivingStories,
  into: LivingStory,
  lone: LivingStory,
  { mayLeave, secondOpinion }: Freedom,
): LateJoining | null {
  const member = lone.recent[0] as Member;
  const comparison = comparisonOf(state, member);
  const told = likenessOf(comparison, into);
  const asked = joiningScore({ ...member, language: lone.language }, into);
  if (told.score < asked - (secondOpinion ? SAY : 0) || state.isColumn(member)) return null;
  const item = mayLeave(member.id, lone.id, into.id);
  if (!item) return null;
  const likeness = secondOpinion ? hearing(secondOpinion, item, told, asked) : told;
  return likeness.score < asked ? null : { item, comparison, likeness, asked };
}
