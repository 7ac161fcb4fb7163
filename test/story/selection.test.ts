import { expect, test } from 'vitest';
import { selectPoints } from '../../src/story/key-point/selection.ts';
import { statementsOf } from '../../src/story/key-point/statement.ts';
import { viewStory } from '../../src/story/key-point/story-view.ts';
import { newsArticle } from './news-article.ts';

/** How many of as many unlike sentences are taken that are all of one kind and tell so much. */
function takenOf(score: number): number {
  const report = newsArticle('Divers raise a ferry off Sandvik', [
    'A storm off Merano tore the bow door from the ferry in May 2024.',
    'Norvik Lines paid 3 million crowns for a search of the seabed.',
    'A court in Lesk ordered the owners to clear the sea lane by autumn.',
    'Robots of the navy cut anchor chains and pumped out the fuel.',
    'Two cranes from Tallinn arrived on barges while snow fell on Lesk.',
  ]);
  const candidates = statementsOf(report)
    .filter(({ place }) => place >= 0)
    .map((statement) => ({ statement, kind: 'background' as const, score }));
  expect(candidates).toHaveLength(5);
  return selectPoints(candidates, viewStory([report], []), { limit: 8, avoid: [] }).length;
}

test('a fourth point of one kind need tell no more than the third; there are never more', () => {
  expect(takenOf(0.85)).toBe(4);
  expect(takenOf(0.6)).toBe(2);
  expect(takenOf(5)).toBe(4);
});
