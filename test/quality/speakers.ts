import { CONFIDENT } from '../../src/text/attribution/confidence.ts';
import { newsArticle } from '../story/news-article.ts';
import type { Case, LabelledSet } from './labelled-set.ts';

/** A pronoun is shown as the name it stands for, or not at all. */
const PRONOUN = /^(?:he|she|it|they|we|i)$/i;

/** The sources shown of a report's first paragraph, each once: the named speaker, else the words that mean them. */
function speakersOf({ texts: [text] }: Case): string {
  const { analysis, document } = newsArticle('Talks go on in Sandvik', [text]);
  const speakers = analysis.attributions
    .filter(({ confidence }) => confidence >= CONFIDENT)
    .flatMap(({ source: [span], sourceName }) => {
      const words = span ? document.text.slice(span.start, span.end) : '';
      return PRONOUN.test(words)
        ? [sourceName ?? []].flat()
        : [isName(sourceName) ? sourceName : (words.split(/, |[;(]/)[0] ?? '')];
    });
  return [...new Set(speakers)].join('; ') || 'nobody';
}

function isName(name: string | null): name is string {
  return name?.includes(' ') ?? false;
}

export const speakers: LabelledSet = {
  name: 'speakers',
  task: 'Who says what',
  measure: 'all speakers of a passage right',
  unit: 'passages',
  fewest: 50,
  floor: 0.92,
  judge: speakersOf,
};
