import type { Similarity } from '../../src/story/clustering/similarity.ts';

/** The model that is heard on close decisions; null: none. docs/similarity.md tells how to put one here. */
export const similarity: Similarity | null = null;
