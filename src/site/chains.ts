import type { ChainedAttribution } from '../model/story.ts';

/** Outlets that have the same from the same: `Wire North, The Harbour Courier ← Reuters ← an official`. */
export interface SharedChain extends Pick<ChainedAttribution, 'stance' | 'sources'> {
  /** In the order in which they were found. */
  readonly publishers: readonly string[];
  /** Whom they have it from, the origin last. */
  readonly from: ChainedAttribution['chain'];
}

/** The sources of one publisher that a chain leads to, and of each where several share it. */
const MOST_OF_ONE = 3;
const MOST_OF_EACH = 1;

/** Each chain once, with all who publish it and a few sources: longest first, then those that most outlets share. */
export function sharedChains(attributions: readonly ChainedAttribution[]): SharedChain[] {
  const known = attributions.filter(({ chain }) => chain.length > 1);
  const groups = Map.groupBy(known, ({ stance, chain: [, ...from] }) =>
    JSON.stringify([stance, ...from.map(({ name }) => name.toLowerCase())]),
  );
  return [...groups.values()]
    .map(sharedChain)
    .sort((a, b) => b.from.length - a.from.length || b.publishers.length - a.publishers.length);
}

function sharedChain(attributions: readonly ChainedAttribution[]): SharedChain {
  const [{ stance, chain }] = attributions as readonly [ChainedAttribution];
  const byPublisher = Map.groupBy(attributions, (one) => one.chain[0]?.name ?? '');
  const most = byPublisher.size > 1 ? MOST_OF_EACH : MOST_OF_ONE;
  return {
    stance,
    publishers: [...byPublisher.keys()],
    from: chain.slice(1),
    sources: [...byPublisher.values()].flatMap((ones) =>
      ones.flatMap(({ sources }) => sources).slice(0, most),
    ),
  };
}
