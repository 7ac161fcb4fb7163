import type { Change, Story } from '../model/story.ts';
import { anchorsOf } from './anchors.ts';

/** What these tell of stands on the page, as long as it is so. */
const KINDS_OF_THINGS: ReadonlySet<Change['kind']> = new Set(['event', 'point', 'unknown', 'number']);

/** The most changes that a page lists; its data hold all. */
const MOST_LISTED = 20;

/** What changed at one moment. */
export interface Changes {
  readonly at: Change['at'];
  readonly changes: readonly Change[];
}

/** The newest changes of a story, newest first, and how many came before them. */
export function listedChanges({ changes }: Pick<Story, 'changes'>): { newest: Changes[]; earlier: number } {
  const listed = changes.slice(-MOST_LISTED).reverse();
  const newest = [...Map.groupBy(listed, ({ at }) => at)].map(([at, together]) => ({
    at,
    changes: together,
  }));
  return { newest, earlier: changes.length - listed.length };
}

/**
 * The changes that a reader can find on the page: not those of a thing that has left it since, and of several
 * of one thing the last.
 */
export function shownChanges(story: Story): Change[] {
  const anchors = anchorsOf(story);
  const isShown = ({ kind, item }: Change) =>
    item === undefined || !KINDS_OF_THINGS.has(kind) || anchors.has(item);
  const keyOf = ({ kind, item }: Change, index: number) => (item ? `${kind} ${item}` : `${index}`);
  const lastOf = new Map(story.changes.map((change, index) => [keyOf(change, index), change]));
  return story.changes.filter(
    (change, index) => isShown(change) && lastOf.get(keyOf(change, index)) === change,
  );
}
