import { splitSentences } from '../../src/text/sentences.ts';
import { tagTimes } from '../../src/time/tag-times.ts';
import { formatJsonLines, parseJsonLines } from '../io/command/json-lines.ts';
import { articleChecker, documentOf, type InputArticle } from './input-article.ts';
import type { Stage } from './stage.ts';

/** Articles in, the time expressions of each out. */
export const stage: Stage = { flags: {}, run };

function run(input: string): string {
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
}
