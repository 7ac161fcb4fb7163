import { centroid, cosine, type Vector } from './term-space.ts';
import { type SentenceWeights, sentenceWeights } from './weights.ts';

/** A sentence that may stand for a day. */
export interface RankedSentence {
  readonly text: string;
  readonly vector: Vector;
}

const FEWEST_WORDS = 6;
/** Speech, questions and headings in capitals tell no event by themselves. */
const TALK = /^[A-Z][A-Z ]{3,}|\?["”]?$|\b(?:I|we|you|my|our|your)\b/u;
const LEANING = /^(?:he|she|it|they|but|and|this|that|these|those)\b/iu;
const MALUS = 0.1;

/**
 * The sentences that say best what is told of a day, the best first, none repeating another.
 * @param pool what is told of the day
 * @param story what the whole story is about
 */
export function chooseSentences<T extends RankedSentence>(
  pool: readonly T[],
  story: Vector,
  count: number,
  weights: SentenceWeights = sentenceWeights,
): T[] {
  const day = centroid(pool.map(({ vector }) => vector));
  const ranked = pool
    .filter(({ text }) => isReadable(text, weights))
    .map((sentence) => ({ sentence, score: scoreOf(sentence, day, story, weights) }))
    .sort((a, b) => b.score - a.score);
  const chosen: T[] = [];
  for (const { sentence } of ranked) {
    if (chosen.length >= count) break;
    if (chosen.every((other) => cosine(other.vector, sentence.vector) < weights.repeats))
      chosen.push(sentence);
  }
  return chosen;
}

/** How well a sentence says what its day and its story are about; for comparing sentences of one day. */
export function scoreOf(
  { text, vector }: RankedSentence,
  day: Vector,
  story: Vector,
  weights: SentenceWeights = sentenceWeights,
): number {
  const tooLongOrShort = weights.length * Math.abs(wordCount(text) - weights.bestLength);
  const malus = (TALK.test(text) ? MALUS : 0) + (LEANING.test(text) ? MALUS : 0);
  return weights.day * cosine(vector, day) + weights.story * cosine(vector, story) - tooLongOrShort - malus;
}

function isReadable(text: string, { mostWords }: SentenceWeights): boolean {
  const count = wordCount(text);
  return count >= FEWEST_WORDS && count <= mostWords;
}

function wordCount(text: string): number {
  return text.split(/\s+/u).length;
}
