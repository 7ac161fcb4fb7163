import type { ChainedAttribution } from '../model/story.ts';

/** Each chain once, with all its sources: longest first, then in the order in which they were found. */
export function distinctChains(attributions: readonly ChainedAttribution[]): ChainedAttribution[] {
  const byNames = new Map<string, ChainedAttribution>();
  for (const attribution of attributions) {
    if (attribution.chain.length < 2) continue;
    const key = JSON.stringify([attribution.stance, ...attribution.chain.map(({ name }) => name)]);
    const known = byNames.get(key);
    const sources = [...(known?.sources ?? []), ...attribution.sources];
    byNames.set(key, { ...attribution, sources });
  }
  return [...byNames.values()].sort((a, b) => b.chain.length - a.chain.length);
}
