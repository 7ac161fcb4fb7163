/**
 * What the order of arrival changes: articles of real feed histories placed one at a time, as they were published
 * and again shuffled inside each hour; and placed in bulk, which must be the same as one at a time.
 */
import { addArticle, compareItems, createState } from '../../src/story/cluster.ts';
import type { ClusterItem } from '../../src/story/clustering/cluster-item.ts';
import { packState, unpackState } from '../../src/story/clustering/packed-state.ts';
import type { StoriesOutput } from '../../src/story/stories.ts';
import { assigned } from './assigned.ts';
import { HISTORIES, type HistoryPart, isInPart, requireFeedHistories } from './feed-history.ts';
import { generator, shuffle } from './random.ts';
import { runBench } from './run-bench.ts';

const USAGE = `npm run bench -- cluster-order [flags]
  --feeds DIR     archives of feed snapshots, NAME.tar.gz (${HISTORIES})
  --only A,B,C    these feeds alone
  --from DAY      the first day (2020-04-27)
  --days N        so many days from then on (31)
  --shuffles N    orders tried (5)`;

const HOUR = 3_600_000;
/** Articles placed one run each and as one run; packing and unpacking the state each time takes its time. */
const MOST_ONE_BY_ONE = 600;

function measureOrders({
  feeds,
  shuffles,
  ...part
}: HistoryPart & { feeds: string; shuffles: number }): void {
  const items = requireFeedHistories(feeds).filter(isInPart(part));
  const ordered = items.toSorted(compareItems);
  const usual = storiesOf(ordered);
  for (let seed = 1; seed <= shuffles; seed += 1) {
    const shuffled = storiesOf(shuffledInsideHours(ordered, seed));
    const [moved, estranged] = [movedShare, estrangedShare].map((measure) => measure(usual, shuffled));
    print(
      `shuffled inside hours, ${seed}: ${percent(moved)} of ${items.length} articles in another story; ` +
        `as each story sees it ${percent(estranged)}`,
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
  const byId = new Map(items.map((item) => [item.id, item]));
  const storyOf = new Map<string, string>();
  for (const item of items) {
    const { story, followers } = addArticle(state, item, {
      newStory: (id) => id,
      mayLeave: (id) => byId.get(id),
    });
    for (const id of [item.id, ...followers.keys()]) storyOf.set(id, story);
  }
  const groups = Map.groupBy(storyOf, ([, story]) => story);
  return new Map([...groups].map(([story, members]) => [story, new Set(members.map(([id]) => id))]));
}

function shuffledInsideHours(items: readonly ClusterItem[], seed: number): ClusterItem[] {
  const random = generator(seed);
  const hours = Map.groupBy(items, ({ published }) => Math.floor(Date.parse(published ?? '') / HOUR));
  return [...hours.values()].flatMap((hour) => {
    shuffle(hour, random);
    return hour;
  });
}

/**
 * Share of articles that lie in another story: of the stories of both orders those that share most articles are taken
 * for one, each once, and an article outside of what such a pair shares has moved.
 */
function movedShare(before: Map<string, Set<string>>, after: Map<string, Set<string>>): number {
  const storyAfter = storiesByArticle(after);
  const shared = [...before].flatMap(([story, ids]) =>
    [...Map.groupBy(ids, (id) => storyAfter.get(id) ?? '')].map(([other, common]) => ({
      story,
      other,
      count: common.length,
    })),
  );
  const paired = new Set<string>();
  let kept = 0;
  for (const { story, other, count } of shared.sort((a, b) => b.count - a.count)) {
    if (paired.has(`before ${story}`) || paired.has(`after ${other}`)) continue;
    paired.add(`before ${story}`).add(`after ${other}`);
    kept += count;
  }
  return 1 - kept / storyAfter.size;
}

/** The same as each story sees it: its articles that left, and half of those that came to where most of it lies. */
function estrangedShare(before: Map<string, Set<string>>, after: Map<string, Set<string>>): number {
  const storyAfter = storiesByArticle(after);
  let estranged = 0;
  for (const ids of before.values()) {
    const groups = [...Map.groupBy(ids, (id) => storyAfter.get(id) ?? '')];
    const [home, kept] = groups.sort((a, b) => b[1].length - a[1].length)[0] ?? ['', []];
    estranged += ids.size - kept.length + ((after.get(home)?.size ?? 0) - kept.length) / 2;
  }
  return estranged / storyAfter.size;
}

function storiesByArticle(stories: Map<string, Set<string>>): Map<string, string> {
  return new Map([...stories].flatMap(([story, ids]) => [...ids].map((id) => [id, story] as const)));
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

function percent(share = 0): string {
  return `${(100 * share).toFixed(2)} %`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

process.exitCode = await runBench({
  usage: USAGE,
  flags: { feeds: HISTORIES, only: '', from: '2020-04-27', days: 31, shuffles: 5 },
  run: measureOrders,
});
