import { unknownsOf } from '../../src/story/unknowns.ts';
import { newsArticle } from '../story/news-article.ts';
import type { Case, LabelledSet } from './labelled-set.ts';

function verdictOf({ label, texts: [sentence, later] }: Case): string {
  const first = newsArticle('Reports of the day', [sentence], { id: 'first' });
  const isListed = (...more: ReturnType<typeof newsArticle>[]) =>
    unknownsOf([first, ...more], []).unknowns.some(({ sources }) =>
      sources.some(({ article }) => article === 'first'),
    );
  if (later === undefined) return isListed() ? 'unknown' : 'told';
  if (!isListed()) return `not ${label}`;
  const second = newsArticle('Reports a week later', [later], {
    id: 'second',
    published: '2025-10-28T14:00:00Z',
  });
  return isListed(second) ? 'open' : 'answered';
}

export const unknowns: LabelledSet = {
  name: 'unknowns',
  task: 'Not yet known',
  measure: 'told from what is known, and from what a later report answers',
  unit: 'sentences',
  fewest: 40,
  floor: 0.9,
  judge: verdictOf,
};
