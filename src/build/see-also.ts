/** Which stories each page shows as related, and on whose pages that is another than before. */
import {
  closestStories,
  type Relation,
  relationsOf,
  type StoryTerms,
  sharedTerms,
} from '../story/related.ts';
import type { ComparedStory } from './compared-stories.ts';
import type { SeeAlso } from './page-material.ts';

/** What stories are compared by, and how they are related. */
export interface Related {
  /** By story id. */
  readonly compared: ReadonlyMap<string, ComparedStory>;
  /** The closest first. */
  readonly relations: readonly Relation[];
}

export interface SeeAlsoLists {
  readonly relations: readonly Relation[];
  readonly of: (story: string) => SeeAlso;
  /** Whether the page of the story shows what it showed. */
  readonly isSame: (story: string) => boolean;
}

export function seeAlsoLists(before: Related, compared: Related['compared']): SeeAlsoLists {
  const isUnchanged = (id: string) => before.compared.get(id) === compared.get(id);
  const areAllUnchanged = compared.size === before.compared.size && [...compared.keys()].every(isUnchanged);
  const relations = areAllUnchanged
    ? before.relations
    : relationsOf(termsOf(compared), before.relations, isUnchanged);
  const closest = closestStories(relations);
  const closestBefore = areAllUnchanged ? closest : closestStories(before.relations);
  const isSame = (id: string) => {
    const others = closest.get(id) ?? [];
    return (
      isUnchanged(id) &&
      others.every(isUnchanged) &&
      others.join(' ') === (closestBefore.get(id) ?? []).join(' ')
    );
  };
  const shared = (one: string, other: string) => {
    const [first, second] = [one, other].sort().map((id) => compared.get(id)?.terms) as [
      StoryTerms,
      StoryTerms,
    ];
    return sharedTerms(first, second);
  };
  const of = (id: string) =>
    (closest.get(id) ?? []).map((other) => ({ story: other, terms: shared(id, other) }));
  return { relations, of, isSame };
}

function termsOf(compared: Related['compared']): Map<string, StoryTerms> {
  return new Map(Array.from(compared, ([id, { terms }]) => [id, terms]));
}
