/**
 * A second opinion on close decisions: how near two texts are in meaning, as a model may tell where they share
 * few words. Off unless a model is given. Shared words find the candidates and make the likeness; only where
 * that lies close to what joining asks is the model heard, and it moves the likeness by no more than `SAY`.
 */
import type { ClusterItem } from './cluster-item.ts';
import type { Likeness } from './likeness.ts';

export interface Similarity {
  /**
   * For each of the other texts, in order: 1 where it surely tells of the same matter as the first, 0 where it
   * surely does not, 0.5 where the model cannot tell. Pure: two texts get the same number in every batch, in
   * every run and on every machine.
   */
  readonly alike: (text: string, others: readonly string[]) => readonly number[];
}

/** A model, and the texts of articles that were placed before. */
export interface SecondOpinion {
  readonly similarity: Similarity;
  /** The article with this id; undefined where it is not kept. */
  readonly known: (article: string) => ClusterItem | undefined;
}

/** How far from the threshold a decision is close, and how far the model may move it. */
export const SAY = 0.1;

/** @param asked the likeness with which the article joins the story */
export function hearing(
  { similarity, known }: SecondOpinion,
  item: ClusterItem,
  likeness: Likeness,
  asked: number,
): Likeness {
  if (Math.abs(likeness.score - asked) > SAY) return likeness;
  const others = likeness.story.recent.flatMap(({ id }) => known(id) ?? []);
  if (others.length === 0) return likeness;
  const nearest = Math.max(...similarity.alike(textOf(item), others.map(textOf)));
  if (!(nearest >= 0 && nearest <= 1)) throw new RangeError(`a similarity is 0 to 1, not ${nearest}`);
  const score = Math.round((likeness.score + SAY * (2 * nearest - 1)) * 1e6) / 1e6;
  return { ...likeness, score };
}

function textOf({ title, lead }: ClusterItem): string {
  return `${title}\n${lead}`.trim();
}
