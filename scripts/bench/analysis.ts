/** Speed of the analysis of articles, from text to key points, on one core, and where the time goes. */
import { parseArgs } from 'node:util';
import type { AnalyzedArticle } from '../../src/model/analyzed-article.ts';
import { findEvents } from '../../src/story/events.ts';
import { chooseKeyPoints } from '../../src/story/key-points.ts';
import { summaryOf } from '../../src/story/summary.ts';
import { titleOf } from '../../src/story/title.ts';
import { findAttributions } from '../../src/text/attributions.ts';
import { findHedges } from '../../src/text/hedges.ts';
import { findMentions } from '../../src/text/mentions.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { tagTimes } from '../../src/time/tag-times.ts';
import { articleOf, documentOf, type InputArticle } from '../analyze/input-article.ts';
import { generateArticle } from './generate-article.ts';

const USAGE = `node scripts/bench/analysis.ts [--articles N] [--words N]
Measures the analysis of N generated articles (default 400) of so many words (default 500), each as a story of its own.`;

/** The steps in the order in which they run; each adds to what the next one reads. */
const STEPS = [
  'sentences',
  'mentions',
  'times',
  'attributions',
  'hedges',
  'events',
  'summary',
  'key points',
] as const;
type Step = (typeof STEPS)[number];

function main(): void {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: '400' },
      words: { type: 'string', default: '500' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return void process.stdout.write(`${USAGE}\n`);
  const articles = Array.from({ length: Number(values.articles) }, (_, index) =>
    generateArticle(index, Number(values.words)),
  );
  for (const article of articles.slice(0, 50)) analyze(article, new Stopwatch());
  const watch = new Stopwatch();
  for (const article of articles) analyze(article, watch);
  process.stdout.write(report(watch, articles.length));
}

/** Milliseconds that this thread has computed: other programs on the machine do not count. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

class Stopwatch {
  readonly spent = new Map<Step, number>();

  time<T>(step: Step, work: () => T): T {
    const start = processorTime();
    const result = work();
    this.spent.set(step, (this.spent.get(step) ?? 0) + processorTime() - start);
    return result;
  }
}

function analyze(input: InputArticle, watch: Stopwatch): void {
  const document = documentOf(input);
  const sentences = watch.time('sentences', () => splitSentences(document.text));
  const mentions = watch.time('mentions', () => findMentions(document, sentences));
  const times = watch.time('times', () => tagTimes(document, sentences));
  const attributions = watch.time('attributions', () => findAttributions(document, sentences, mentions));
  const hedges = watch.time('hedges', () => findHedges(document, sentences));
  const item: AnalyzedArticle = {
    article: articleOf(input),
    document,
    analysis: { sentences, mentions, times, attributions, hedges },
  };
  const events = watch.time('events', () => findEvents(item));
  const summary = watch.time('summary', () => summaryOf([item], titleOf([item.article])));
  watch.time('key points', () => chooseKeyPoints([item], { limit: 7, avoid: [summary.text], events: [] }));
  if (events.length === 0) throw new Error('a generated article tells of no event');
}

function report({ spent }: Stopwatch, articles: number): string {
  const total = [...spent.values()].reduce((sum, time) => sum + time, 0);
  const lines = STEPS.map((step) => {
    const time = spent.get(step) ?? 0;
    return `${step.padEnd(14)} ${(time / articles).toFixed(3)} ms an article  ${Math.round((100 * time) / total)} %`;
  });
  return [...lines, `${Math.round((articles * 1000) / total)} articles a second on one core`, ''].join('\n');
}

main();
