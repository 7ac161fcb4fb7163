/**
 * What the order of arrival changes: articles of real feed histories placed one at a time, as they were published
 * and again shuffled inside each hour; and placed in bulk, which must be the same as one at a time.
 */
import { parseArgs } from 'node:util';
import { addArticle, compareItems, createState } from '../../src/story/cluster.ts';
import type { ClusterItem } from '../../src/story/clustering/cluster-item.ts';
import { packState, unpackState } from '../../src/story/clustering/packed-state.ts';
import type { StoriesOutput } from '../../src/story/stories.ts';
import { assigned } from './assigned.ts';
import { isInPart, readFeedHistories } from './feed-history.ts';
import { generator, shuffle } from './random.ts';

const USAGE = `node scripts/bench/cluster-order.ts [--feeds DIR] [--only A,B] [--from DAY] [--days N] [--shuffles N]
  all feeds, 31 days from 2020-04-27 and 5 shuffles where no flag says otherwise`;

const HOUR = 3_600_000;
/** Articles placed one run each and as one run; packing and unpacking the state each time takes its time. */
const MOST_ONE_BY_ONE = 600;

const { values } = parseArgs({
  options: {
    feeds: { type: 'string', default: '../shared/feeds' },
    only: { type: 'string', default: '' },
    from: { type: 'string', default: '2020-04-27' },
    days: { type: 'string', default: '31' },
    shuffles: { type: 'string', default: '5' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) print(USAGE);
else main();

function main(): void {
  const items = readFeedHistories(values.feeds).filter(isInPart(values));
  const ordered = items.toSorted(compareItems);
  const usual = storiesOf(ordered);
  for (let seed = 1; seed <= Number(values.shuffles); seed += 1) {
    const share = movedShare(usual, storiesOf(shuffledInsideHours(ordered, seed)));
    print(
      `shuffled inside hours, ${seed}: ${(100 * share).toFixed(2)} % of ${items.length} articles elsewhere`,
    );
  }
  const few = ordered.slice(0, MOST_ONE_BY_ONE);
  print(
    `one by one ${oneByOne(few) === inBulk(few) ? 'equals' : 'DIFFERS FROM'} in bulk: ${few.length} articles`,
  );
}

/** Placed in the order given; by story, its articles. */
function storiesOf(items: readonly ClusterItem[]): Map<string, Set<string>> {
  const state = createState();
  const stories = new Map<string, Set<string>>();
  for (const item of items) {
    const { story } = addArticle(state, item, { newStory: (id) => id });
    stories.set(story, (stories.get(story) ?? new Set()).add(item.id));
  }
  return stories;
}

function shuffledInsideHours(items: readonly ClusterItem[], seed: number): ClusterItem[] {
  const random = generator(seed);
  const hours = Map.groupBy(items, ({ published }) => Math.floor(Date.parse(published ?? '') / HOUR));
  return [...hours.values()].flatMap((hour) => {
    shuffle(hour, random);
    return hour;
  });
}

/** Share of articles that do not lie with most of those of their story. */
function movedShare(before: Map<string, Set<string>>, after: Map<string, Set<string>>): number {
  const now = new Map([...after].flatMap(([story, ids]) => [...ids].map((id) => [id, story] as const)));
  let moved = 0;
  for (const ids of before.values()) {
    const counts = new Map<string, number>();
    for (const id of ids) counts.set(now.get(id) ?? '', (counts.get(now.get(id) ?? '') ?? 0) + 1);
    const [home, kept = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
    const strangers = (after.get(home)?.size ?? 0) - kept;
    moved += ids.size - kept + (strangers > 0 ? strangers / 2 : 0);
  }
  return moved / now.size;
}

function inBulk(items: readonly ClusterItem[]): string {
  return membershipOf(assigned(items));
}

function oneByOne(items: readonly ClusterItem[]): string {
  let last: StoriesOutput | null = null;
  for (const item of items) {
    const before = last && { registry: last.registry, state: unpackState(packState(last.state)) };
    last = assigned([item], items, before ?? undefined);
  }
  return last ? membershipOf(last) : '';
}

/** Which article lies where; a story's slug is of the day on which it was first published, so it is left out. */
function membershipOf({ registry: { stories, waiting } }: StoriesOutput): string {
  const members = [
    ...Object.entries(stories).map(([id, { articles }]) => [id, articles] as const),
    ...waiting,
  ];
  return members
    .map(([id, articles]) => `${id}: ${articles.toSorted().join(' ')}`)
    .sort()
    .join('\n');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
