import type { Sentence } from '../../src/model/analysis.ts';
import { namedDay } from '../../src/story/timeline/rank-days.ts';
import { type DayOfNews, type StoryText, summarizeDays } from '../../src/story/timeline/summarize-days.ts';
import { terms } from '../../src/text/terms.ts';
import { dayIn, formatDay } from '../../src/time/day.ts';
import { tagTimes } from '../../src/time/tag-times.ts';
import type { Stage } from '../analyze.ts';
import { formatJsonLines, InputError, parseJsonLines } from '../io/json-lines.ts';
import { articleChecker, documentOf, type InputArticle } from './input-article.ts';

/** The articles of one story in, its most important days out; one line of a text is one sentence. */
export const run: Stage = (input, argv) => {
  const options = { dates: readCount(argv, '--dates'), sentences: readCount(argv, '--sentences') };
  const articles = parseJsonLines<InputArticle>(input, articleChecker());
  return formatJsonLines(summarizeDays(articles.map(storyText), options).map(formatDayOfNews));
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

function readCount(argv: readonly string[], flag: string): number {
  const at = argv.indexOf(flag);
  const count = Number(argv[at + 1]);
  if (at < 0 || !Number.isInteger(count) || count < 1)
    throw new InputError(`give ${flag} and a number from 1.`);
  return count;
}
