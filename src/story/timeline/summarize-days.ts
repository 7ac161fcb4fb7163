import type { Day } from '../../time/day.ts';
import { chooseSentences } from './choose-sentences.ts';
import { type DatedText, scoreDays } from './rank-days.ts';
import { centroid, TermSpace, type Vector } from './term-space.ts';
import { type DayWeights, dayWeights, type SentenceWeights, sentenceWeights } from './weights.ts';

/** An article of a story, read sentence by sentence. */
export interface StoryText extends DatedText {
  readonly article: string;
  readonly sentences: readonly StorySentence[];
}

export interface StorySentence {
  readonly text: string;
  readonly terms: readonly string[];
  readonly days: readonly Day[];
}

export interface DayOfNews {
  readonly day: Day;
  /** Best first. */
  readonly sentences: readonly { readonly text: string; readonly article: string }[];
}

export interface SummaryLength {
  /** The most days, and the most sentences of a day. */
  readonly dates: number;
  readonly sentences: number;
}

/** The settings of the ranking; those that were learned unless a caller tries others. */
export interface SummaryWeights {
  readonly days: DayWeights;
  readonly sentences: SentenceWeights;
}

/** What is told of each day, and what the whole story is about. */
export interface StoryPools {
  readonly pools: ReadonlyMap<Day, readonly PlacedSentence[]>;
  readonly story: Vector;
}

/** A sentence with the article it was taken from and its place among the others. */
export interface PlacedSentence {
  readonly text: string;
  readonly article: string;
  readonly vector: Vector;
}

/** Sentences this far into an article count for what the story is about. */
const OPENING = 6;
const FEWEST_TERMS = 4;
/** Lines longer than this are tables or pages without full stops. */
const LONGEST_LINE = 600;

const learned: SummaryWeights = { days: dayWeights, sentences: sentenceWeights };

/** The most important days between the first and the last article, in order, each with its best sentences. */
export function summarizeDays(texts: readonly StoryText[], length: SummaryLength): DayOfNews[] {
  return summarizePools(texts, poolSentences(texts), length, learned);
}

/** The same from pools made before, with any weights. */
export function summarizePools(
  texts: readonly StoryText[],
  { pools, story }: StoryPools,
  length: SummaryLength,
  weights: SummaryWeights,
): DayOfNews[] {
  const published = texts.flatMap((text) => text.published ?? []);
  const first = published.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = published.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const best = (day: Day) =>
    chooseSentences(pools.get(day) ?? [], story, length.sentences, weights.sentences);
  return [...scoreDays(texts, weights.days)]
    .filter(([day]) => day >= first && day <= last && pools.has(day))
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, length.dates)
    .sort(([a], [b]) => a - b)
    .map(([day]) => ({ day, sentences: best(day).map(({ text, article }) => ({ text, article })) }));
}

/** What is told of each day: sentences that name it, and those of its own articles that name no day. */
export function poolSentences(texts: readonly StoryText[]): StoryPools {
  const space = new TermSpace(texts.flatMap(({ sentences }) => sentences.map(({ terms }) => terms)));
  const pools = new Map<Day, PlacedSentence[]>();
  const openings: Vector[] = [];
  for (const { article, published, sentences } of texts) {
    sentences.forEach(({ text, terms, days }, index) => {
      if (terms.length < FEWEST_TERMS || text.length > LONGEST_LINE) return;
      const placed = { text, article, vector: space.vectorOf(terms) };
      if (index < OPENING) openings.push(placed.vector);
      const home = days.length > 0 ? new Set(days) : new Set(published === null ? [] : [published]);
      for (const day of home) append(pools, day, placed);
    });
  }
  return { pools, story: centroid(openings) };
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}
