/** What `npm run update` tells Node, for benches that measure an update in a process of its own. */
export const NODE_FLAGS: readonly string[] = [
  '--no-regexp-tier-up',
  '--import',
  new URL('../compile-cache.mjs', import.meta.url).href,
  '--max-semi-space-size=8',
];
