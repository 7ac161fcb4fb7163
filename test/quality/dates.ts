import { newsArticle } from '../story/news-article.ts';
import type { Case, LabelledSet } from './labelled-set.ts';

function datesOf({ texts: [text] }: Case): string {
  const { analysis, document } = newsArticle('', [text]);
  const dates = analysis.times
    .filter(({ start, edtf }) => start >= document.titleEnd && edtf !== null)
    .map(({ edtf, text: phrase }) => `${edtf} = ${phrase}`);
  return dates.join('; ') || 'none';
}

export const dates: LabelledSet = {
  name: 'dates',
  task: 'Dates and times',
  measure: 'all dates of a sentence right',
  unit: 'sentences',
  fewest: 35,
  floor: 0.97,
  judge: datesOf,
};
