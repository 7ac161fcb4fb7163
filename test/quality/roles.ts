import { namesOf } from '../../src/story/people.ts';
import { newsArticle } from '../story/news-article.ts';
import type { Case, LabelledSet } from './labelled-set.ts';

/** "a former judge" and "former judge" are one, and so are "who leads the party" and "leads the party". */
const ARTICLE = /(?<== )(?:[Aa]n?|[Tt]he|who) /g;

function rolesOf({ texts: [text] }: Case): string {
  const { people } = namesOf([newsArticle('Reports of the day', [text])]);
  const told = people.map(({ name, roles }) => [name, ...roles.map((role) => role.text)].join(' = '));
  return told.sort().join('; ').replace(ARTICLE, '') || 'nobody';
}

export const roles: LabelledSet = {
  name: 'roles',
  task: 'Who’s who',
  measure: 'all people of a sentence with their roles right',
  unit: 'sentences',
  fewest: 150,
  floor: 0.95,
  judge: rolesOf,
};
