import type { Sentence } from '../../src/model/analysis.ts';
import { namedDay } from '../../src/story/timeline/rank-days.ts';
import { type DayOfNews, type StoryText, summarizeDays } from '../../src/story/timeline/summarize-days.ts';
import { terms } from '../../src/text/terms.ts';
import { dayIn, formatDay } from '../../src/time/day.ts';
import { tagTimes } from '../../src/time/tag-times.ts';
import { UsageError } from '../io/command/command-end.ts';
import { formatJsonLines, parseJsonLines } from '../io/command/json-lines.ts';
import { articleChecker, documentOf, type InputArticle } from './input-article.ts';
import type { Stage } from './stage.ts';

/** The articles of one story in, its most important days out; one line of a text is one sentence. */
export const stage: Stage<{ dates: number; sentences: number }> = {
  flags: { dates: 0, sentences: 0 },
  run(input, length) {
    if (length.dates * length.sentences === 0)
      throw new UsageError('Give --dates and --sentences, each a number from 1.');
    const articles = parseJsonLines<InputArticle>(input, articleChecker());
    return formatJsonLines(summarizeDays(articles.map(storyText), length).map(formatDayOfNews));
  },
};

/** An article with its sentences and the days they name. */
export function storyText(article: InputArticle): StoryText {
  const document = documentOf(article);
  const sentences = lines(article.text);
  const days = sentences.map((): number[] => []);
  let at = 0;
  for (const { start, edtf } of tagTimes(document, sentences)) {
    while (at < sentences.length - 1 && start >= (sentences[at]?.end ?? 0)) at++;
    const day = namedDay(edtf);
    if (day !== null) days[at]?.push(day);
  }
  return {
    article: article.id,
    published: dayIn(document.published, document.timeZone),
    sentences: sentences.map(({ text }, index) => ({ text, terms: terms(text), days: days[index] ?? [] })),
  };
}

function lines(text: string): Sentence[] {
  let start = 0;
  return text.split('\n').map((line, index) => {
    const sentence = { index, paragraph: index, start, end: start + line.length, text: line };
    start += line.length + 1;
    return sentence;
  });
}

function formatDayOfNews({ day, sentences }: DayOfNews) {
  return { date: formatDay(day), sentences };
}
