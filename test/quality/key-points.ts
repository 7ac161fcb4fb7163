import { isStale } from '../../src/story/key-point/stale.ts';
import { viewStory } from '../../src/story/key-point/story-view.ts';
import { kindOf } from '../../src/story/key-point-kind.ts';
import { newsArticle } from '../story/news-article.ts';
import type { Case, LabelledSet } from './labelled-set.ts';

const LEAD = [
  'Talks over the harbour of Sandvik went on through the night.',
  'Nobody left the hall, officials said.',
];

/** What the rules make of the sentence in the third paragraph of a report: its kind of point, or `back`. */
function verdictOf({ texts: [sentence, before = ''] }: Case): string {
  const article = newsArticle('Talks go on in Sandvik', [...LEAD, `${before} ${sentence}`.trim()]);
  const view = viewStory([article], []);
  const shown = view.statements.find(
    (statement) =>
      statement.sentence.text === sentence && !isStale(statement, view) && statement.leansOn.length === 0,
  );
  return shown ? kindOf(shown, view) : 'back';
}

export const keyPoints: LabelledSet = {
  name: 'key-points',
  task: 'Things to know',
  measure: 'shown or kept back, and its kind, as an editor would',
  unit: 'sentences',
  fewest: 55,
  floor: 0.95,
  judge: verdictOf,
};
