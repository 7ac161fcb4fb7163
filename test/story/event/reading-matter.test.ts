import { expect, test } from 'vitest';
import { presentsItself } from '../../../src/story/event/reading-matter.ts';

test.each([
  ['Coast News goes inside the old mill of Lesk', true],
  ['Coast News’s Ada Lund visits the miners of Lesk', true],
  ['Coast News’s Ada Lund presses the mayor of Lesk on fees', true],
  ['Coast News sues the mayor of Lesk', false],
  ['The mayor of Lesk visits Coast News', false],
])('presentsItself("%s")', (headline, presents) => {
  expect(presentsItself(headline, 'The Coast News')).toBe(presents);
});
