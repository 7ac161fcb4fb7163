/** `analyze dates`: articles in, the time expressions of each out. */
import { splitSentences } from '../../src/text/sentences.ts';
import { tagTimes } from '../../src/time/tag-times.ts';
import type { Stage } from '../analyze.ts';
import { formatJsonLines, parseJsonLines } from '../io/json-lines.ts';
import { articleChecker, documentOf, type InputArticle } from './input-article.ts';

export const run: Stage = (input) => {
  const articles = parseJsonLines<InputArticle>(input, articleChecker());
  return formatJsonLines(
    articles.map((article) => {
      const times = tagTimes(documentOf(article), splitSentences(article.text));
      return {
        id: article.id,
        times: times.map(({ start, end, text, type, value }) => ({ start, end, text, type, value })),
      };
    }),
  );
};
