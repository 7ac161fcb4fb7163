/** Speed of the analysis of articles, from text to key points, on one core, and where the time goes. */
import { chooseKeyPoints } from '../../src/story/key-points.ts';
import { type Reading, readingsForPage, readTogether } from '../../src/story/readings.ts';
import { summaryOf } from '../../src/story/summary.ts';
import { titleOf } from '../../src/story/title.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { analyzed, articleChecker, type InputArticle } from '../analyze/input-article.ts';
import { UsageError } from '../io/command/command-end.ts';
import { namedText } from '../io/command/flags.ts';
import { parseJsonLines } from '../io/command/json-lines.ts';
import { generateArticle } from './generate-article.ts';
import { threadTime } from './processor-time.ts';
import { runBench } from './run-bench.ts';

const USAGE = `npm run bench -- analysis [--articles N] [--words N] [--input FILE]
Measures the analysis of articles of so many words (default 500), each as a story of its own: N generated ones (default
1000) that tell as much as everyday news does, N that tell twice as much, and with --input those of a JSON Lines file
(the form of \`npm run analyze\`) that have as many words, cut after the sentence that reaches them.`;

/** Articles analysed before the clock starts: a bulk of news soon runs on compiled code. */
const WARM_UP = 200;

function measureAll({
  articles: count,
  words,
  input,
}: {
  articles: number;
  words: number;
  input: string;
}): void {
  const given = input === '' ? [] : articlesOf(input, words);
  for (const density of ['everyday', 'dense'] as const) {
    const articles = Array.from({ length: count }, (_, index) => generateArticle(index, words, density));
    measure(`generated, ${density}`, articles);
  }
  if (given.length > 0) measure(input, given);
}

/** @throws UsageError where no article has so many words */
function articlesOf(file: string, words: number): InputArticle[] {
  const articles = parseJsonLines<InputArticle>(namedText(file), articleChecker());
  const long = articles.flatMap((article) => {
    const text = cutAfter(article.text, words);
    return text === null ? [] : [{ ...article, text }];
  });
  if (long.length === 0)
    throw new UsageError(`${file}: no article has ${words} words; ask for fewer with --words.`);
  return long;
}

/** The text up to the end of the sentence that reaches so many words; null where it has fewer. */
function cutAfter(text: string, words: number): string | null {
  let count = 0;
  for (const sentence of splitSentences(text)) {
    count += sentence.text.split(/\s+/).length;
    if (count >= words) return text.slice(0, sentence.end);
  }
  return null;
}

function measure(name: string, articles: readonly InputArticle[]): void {
  analyze(articles.slice(0, WARM_UP), new Stopwatch());
  const watch = new Stopwatch();
  analyze(articles, watch);
  process.stdout.write(report(name, watch, articles.length));
}

class Stopwatch {
  readonly spent = new Map<string, number>();
  /** How many things each step has found. */
  readonly found = new Map<string, number>();

  time<T>(step: string, work: () => T): T {
    const start = threadTime();
    const result = work();
    this.spent.set(step, (this.spent.get(step) ?? 0) + threadTime() - start);
    const count = Array.isArray(result) ? result.length : 1;
    this.found.set(step, (this.found.get(step) ?? 0) + count);
    return result;
  }
}

/** As an update does: articles are read together, and a story is told from what was read. */
function analyze(inputs: readonly InputArticle[], watch: Stopwatch): void {
  const items = inputs.map(analyzed);
  const timed = readingsForPage.map(
    ({ name, read }): Reading => ({
      name,
      read: (item) => watch.time(name, () => read(item)),
    }),
  );
  readTogether(items, timed);
  for (const item of items) {
    const summary = watch.time('summary', () => summaryOf([item], titleOf([item.article])));
    watch.time('key points', () => chooseKeyPoints([item], { limit: 7, avoid: [summary.text], events: [] }));
  }
}

function report(name: string, { spent, found }: Stopwatch, articles: number): string {
  const total = [...spent.values()].reduce((sum, time) => sum + time, 0);
  const lines = [...spent].map(([step, time]) => {
    const each = ((found.get(step) ?? 0) / articles).toFixed(1).padStart(5);
    return `  ${step.padEnd(14)} ${each} ${(time / articles).toFixed(3)} ms an article  ${Math.round((100 * time) / total)} %`;
  });
  const rate = Math.round((articles * 1000) / total);
  return [`${articles} articles, ${name}: ${rate} a second on one core`, ...lines, ''].join('\n');
}

process.exitCode = await runBench({
  usage: USAGE,
  flags: { articles: 1000, words: 500, input: '' },
  run: measureAll,
});
