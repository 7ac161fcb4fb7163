import { namesOf } from '../../src/story/people.ts';
import { newsArticle } from '../story/news-article.ts';
import { type Case, describeSet } from './cases.ts';

/** "a former judge" and "former judge" are one. */
const ARTICLE = /(?<== )(?:an?|the) /gi;

function rolesOf({ texts: [text] }: Case): string {
  const { people } = namesOf([newsArticle('Reports of the day', [text])]);
  const told = people.map(({ name, roles }) => [name, ...roles.map((role) => role.text)].join(' = '));
  return told.join('; ').replace(ARTICLE, '') || 'nobody';
}

describeSet({ name: 'roles', fewest: 30, floor: 0.73, judge: rolesOf });
