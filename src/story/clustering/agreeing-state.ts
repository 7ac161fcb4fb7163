/** The cache of living stories, brought to what the registry says. */
import { DAY_MS } from '../../time/day.ts';
import type { Membership } from '../membership.ts';
import type { StoriesInput } from '../stories.ts';
import { clusterFeatures } from './features.ts';
import { LivingStories } from './living-stories.ts';
import { type LivingStory, memoryOf } from './living-story.ts';

type Articles = Pick<StoriesInput, 'known' | 'headline'>;

interface Since {
  /** Stories that editors changed. */
  readonly touched: ReadonlySet<string>;
  /** Stories of which an article says something else. */
  readonly retold: ReadonlySet<string>;
  /** Whether nothing else can have changed; otherwise every story has to be looked at. */
  readonly goesOn: boolean;
}

/**
 * The state in agreement with the membership. Without one it is made anew from the articles: what it holds
 * depends on who belongs where, not on how that came to be.
 * @param since what happened since the state was kept
 */
export function agreeingState(
  state: LivingStories | null,
  membership: Membership,
  { touched, retold, goesOn }: Since,
  articles: Articles,
): LivingStories {
  if (!state) return stateOf(membership, articles);
  const agrees = ({ id, size, recent }: LivingStory) => {
    const members = liveArticles(membership, id);
    return size === members.length && recent.every((member) => members.includes(member.id));
  };
  const isOther = (story: LivingStory) => retold.has(story.id) || !(goesOn || agrees(story));
  for (const story of [...state.stories.values()])
    if (touched.has(story.id) || isOther(story))
      absorbAgain(state, story.id, liveArticles(membership, story.id), articles);
  for (const id of touched) {
    if (!state.stories.has(id)) absorbAgain(state, id, liveArticles(membership, id), articles);
  }
  return state;
}

function stateOf(membership: Membership, articles: Articles): LivingStories {
  const state = new LivingStories();
  const newest = new Map<string, number>();
  for (const id of membership.liveStories()) {
    const instants = membership
      .articlesOf(id)
      .map((article) => Date.parse(articles.headline(article)?.published ?? ''));
    const last = Math.max(...instants.filter((instant) => !Number.isNaN(instant)));
    newest.set(id, last);
    state.clock = Math.max(state.clock, last);
  }
  for (const [id, last] of newest) {
    const members = membership.articlesOf(id);
    if (state.clock - last <= memoryOf(members.length) + DAY_MS) absorbAgain(state, id, members, articles);
  }
  state.forgetSilent();
  return state;
}

function absorbAgain(
  state: LivingStories,
  id: string,
  members: readonly string[],
  { known }: Articles,
): void {
  state.forget(id);
  for (const article of members) {
    const item = known(article);
    if (item) state.absorb(id, clusterFeatures(item));
  }
}

function liveArticles(membership: Membership, story: string): string[] {
  return membership.mergedInto(story) === undefined ? membership.articlesOf(story) : [];
}
