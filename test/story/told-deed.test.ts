import { expect, test } from 'vitest';
import { HEADLINE } from '../../src/story/key-point/statement.ts';
import { tellsDeed } from '../../src/story/key-point/told-deed.ts';

/** A first sentence that tells in the present what was done, and a like one that tells how things stand. */
test.each([
  ['Tom Hale is re-elected as head of the ferry union.', 'Tom Hale is known as head of the ferry union.'],
  ['The port of Sandvik approves a pay rise.', 'The port of Sandvik may approve a pay rise.'],
  ['A review finds no fault in the ferry.', 'Crews say a review finds no fault in the ferry.'],
  ['Two men are arrested on the quay.', 'Two men are held while police are searching the quay.'],
])('%s', (deed, state) => {
  expect(tellsDeed({ text: deed, place: 0 })).toBe(true);
  expect(tellsDeed({ text: state, place: 0 })).toBe(false);
  expect(tellsDeed({ text: deed, place: 3 })).toBe(false);
});

test('a headline always does', () => {
  expect(tellsDeed({ text: 'Ferry crews want more pay', place: HEADLINE })).toBe(true);
});
