import { claimsOf } from '../../src/story/claims.ts';
import { newsArticle } from '../story/news-article.ts';
import type { Case, LabelledSet } from './labelled-set.ts';

function stepsOf({ texts: [report, answer = ''] }: Case): string {
  const articles = [
    newsArticle('Reports of the day', [report], { id: 'first' }),
    newsArticle('Reports a day later', [answer], { id: 'second', published: '2025-10-22T14:00:00Z' }),
  ];
  const claims = claimsOf(articles).map(({ steps }) =>
    steps.map(({ state, who }) => `${state} ${who}`).join(' → '),
  );
  return claims.join('; ') || 'none';
}

export const claims: LabelledSet = {
  name: 'claims',
  task: 'Claims',
  measure: 'who asserts, confirms, denies or withdraws what',
  unit: 'pairs of reports',
  fewest: 50,
  floor: 0.92,
  judge: stepsOf,
};
