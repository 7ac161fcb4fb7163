/** Settings of the ranking, chosen leave-one-topic-out by scripts/learn/timeline-weights.ts. */

export const dayWeights = { articles: 1, recent: 0.5, published: 0.1, peak: 0.5 } as const;

export const sentenceWeights = {
  /** Likeness to what is told of the day, and to the whole story. */
  day: 1,
  story: 0.5,
  /** For each word more or fewer than the best length. */
  length: 0.005,
  bestLength: 22,
  mostWords: 40,
  /** From this likeness on, a second sentence repeats the first. */
  repeats: 0.5,
} as const;

export type DayWeights = { readonly [name in keyof typeof dayWeights]: number };
export type SentenceWeights = { readonly [name in keyof typeof sentenceWeights]: number };
