import { namesOf } from '../../src/story/people.ts';
import { newsArticle } from '../story/news-article.ts';
import type { Case, LabelledSet } from './labelled-set.ts';

function namesIn({ texts: [text] }: Case): string {
  const { organizations, places } = namesOf([newsArticle('Reports of the day', [text])]);
  const told = [
    ...organizations.map(({ name, variants = [] }) => `body ${[name, ...variants].join(' = ')}`),
    ...places.map(({ name, variants = [] }) => `place ${[name, ...variants].join(' = ')}`),
  ];
  return told.sort().join('; ') || 'none';
}

export const names: LabelledSet = {
  name: 'names',
  task: 'Bodies and places',
  measure: 'all organisations and places of a sentence right and whole',
  unit: 'sentences',
  fewest: 60,
  floor: 0.85,
  judge: namesIn,
};
