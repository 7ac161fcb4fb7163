/** `analyze keypoints --words W`: the updates of one story in, what a newcomer must know out, within W words. */
import { parseArgs } from 'node:util';
import { type DraftPoint, rankKeyPoints } from '../../src/story/key-points.ts';
import type { Stage } from '../analyze.ts';
import { formatJsonLines, InputError, parseJsonLines } from '../io/json-lines.ts';
import { analyzed, articleChecker, type InputArticle } from './input-article.ts';

/** A text of so many words is read as a whole: it wants what is central more than one point of every kind. */
const VARIETY = 0.25;
/** No key point that is worth showing has fewer words. */
const FEWEST_WORDS = 5;

export const run: Stage = (input, argv) => {
  const words = readWords(argv);
  const articles = parseJsonLines<InputArticle>(input, articleChecker()).map(analyzed);
  const points = rankKeyPoints(articles, {
    limit: Math.ceil(words / FEWEST_WORDS),
    avoid: [],
    variety: VARIETY,
  });
  return formatJsonLines([{ points: withinWords(points, words) }]);
};

function readWords(argv: readonly string[]): number {
  const { values } = parseArgs({ args: [...argv], options: { words: { type: 'string', default: '150' } } });
  const words = Number(values.words);
  if (!Number.isInteger(words) || words < 1)
    throw new InputError('--words must be a whole number from 1 upwards.');
  return words;
}

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
