import { type DraftPoint, rankKeyPoints } from '../../src/story/key-points.ts';
import { formatJsonLines, parseJsonLines } from '../io/command/json-lines.ts';
import { analyzed, articleChecker, type InputArticle } from './input-article.ts';
import type { Stage } from './stage.ts';

/** A text of so many words is read as a whole: it wants what is central more than one point of every kind. */
const VARIETY = 0.25;
/** No key point that is worth showing has fewer words. */
const FEWEST_WORDS = 5;

/** The updates of one story in, what a newcomer must know out, within so many words. */
export const stage: Stage<{ words: number }> = {
  flags: { words: 150 },
  run(input, { words }) {
    const articles = parseJsonLines<InputArticle>(input, articleChecker()).map(analyzed);
    const points = rankKeyPoints(articles, {
      limit: Math.ceil(words / FEWEST_WORDS),
      avoid: [],
      variety: VARIETY,
    });
    return formatJsonLines([{ points: withinWords(points, words) }]);
  },
};

/** The points in their order as long as words are left; the last may be cut by whoever counts. */
function withinWords(points: readonly DraftPoint[], words: number): { text: string; from: string[] }[] {
  const kept: { text: string; from: string[] }[] = [];
  let left = words;
  for (const { text, sources } of points) {
    if (left <= 0) break;
    kept.push({ text, from: [...new Set(sources.map(({ article }) => article))] });
    left -= text.split(/\s+/).length;
  }
  return kept;
}
