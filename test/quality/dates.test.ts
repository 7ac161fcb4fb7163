import { newsArticle } from '../story/news-article.ts';
import { type Case, describeSet } from './cases.ts';

function datesOf({ texts: [text] }: Case): string {
  const { analysis, document } = newsArticle('', [text]);
  const dates = analysis.times
    .filter(({ start, edtf }) => start >= document.titleEnd && edtf !== null)
    .map(({ edtf, text: phrase }) => `${edtf} = ${phrase}`);
  return dates.join('; ') || 'none';
}

describeSet({ name: 'dates', fewest: 35, floor: 0.97, judge: datesOf });
