import { expect, test } from 'vitest';
import { LEAST_PRECISION, LEAST_RECALL, scoreStories } from './stories.ts';

test('a week of labelled reports falls into the stories that an editor would make', () => {
  const { precision, recall, reports, told } = scoreStories();
  expect(reports).toBeGreaterThanOrEqual(35);
  expect(precision, told).toBeGreaterThanOrEqual(LEAST_PRECISION);
  expect(recall, told).toBeGreaterThanOrEqual(LEAST_RECALL);
});
