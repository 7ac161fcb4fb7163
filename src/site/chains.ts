/** Who has the news from whom, arranged for the page. */

import { outletName, stanceLabels } from '../model/labels.ts';
import type { ChainedAttribution } from '../model/story.ts';

/** Outlets that have the same from the same: `Wire North, The Harbour Courier ← Reuters ← an official`. */
export interface SharedChain extends Pick<ChainedAttribution, 'stance' | 'sources'> {
  /** In the order in which they were found. */
  readonly publishers: readonly string[];
  /** Whom they have it from, the origin last. */
  readonly from: ChainedAttribution['chain'];
}

/** What one outlet alone has at first hand: whom it heard. */
export interface FirstHand {
  readonly publisher: string;
  readonly heard: readonly (ChainedAttribution['chain'][number] & Pick<ChainedAttribution, 'sources'>)[];
}

/** The sources of one publisher that a chain leads to, and of each where several share it. */
const MOST_OF_ONE = 3;
const MOST_OF_EACH = 1;

/**
 * Each chain once: those that several outlets share, that go further than one step or that do more than state, longest
 * first, then those that most outlets share; the others by outlet.
 */
export function arrangeChains(attributions: readonly ChainedAttribution[]): {
  readonly chains: readonly SharedChain[];
  readonly firstHand: readonly FirstHand[];
} {
  const all = sharedChains(attributions);
  const byPublisher = Map.groupBy(all.filter(isFirstHand), ({ publishers: [publisher = ''] }) => publisher);
  return {
    chains: all.filter((chain) => !isFirstHand(chain)),
    firstHand: [...byPublisher].map(([publisher, its]) => ({
      publisher,
      heard: its.flatMap(({ from, sources }) => from.map((link) => ({ ...link, sources }))),
    })),
  };
}

function isFirstHand({ publishers, from, stance }: SharedChain): boolean {
  return publishers.length === 1 && from.length === 1 && stanceLabels[stance] === '';
}

function sharedChains(attributions: readonly ChainedAttribution[]): SharedChain[] {
  const known = attributions.filter(({ chain }) => chain.length > 1);
  const groups = Map.groupBy(known, ({ stance, chain: [, ...from] }) =>
    JSON.stringify([stance, ...from.map(({ name }) => name.toLowerCase())]),
  );
  return [...groups.values()]
    .map(sharedChain)
    .sort((a, b) => b.from.length - a.from.length || b.publishers.length - a.publishers.length);
}

function publisherOf({ chain: [publisher], sources: [source] }: ChainedAttribution): string {
  return outletName({ outlet: publisher?.name ?? '', kind: source?.kind });
}

function sharedChain(attributions: readonly ChainedAttribution[]): SharedChain {
  const [{ stance, chain }] = attributions as readonly [ChainedAttribution];
  const byPublisher = Map.groupBy(attributions, publisherOf);
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
