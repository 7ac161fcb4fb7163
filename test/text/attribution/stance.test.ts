import { expect, test } from 'vitest';
import { attributionsOf } from './attributions-fixture.ts';

test.each([
  ['states', 'Tom Hale said that the pier was open.'],
  ['denies', 'Tom Hale denied that the pier was open.'],
  ['denies', 'Tom Hale rejected the plan.'],
  ['denies', 'Tom Hale refused to open the pier.'],
  ['states', 'Tom Hale refused to confirm that the pier was open.'],
  ['states', 'Tom Hale declined to comment on the pier.'],
  ['doubts', 'Tom Hale doubts that the pier is open.'],
  ['doubts', 'Tom Hale does not believe that the pier is open.'],
  ['confirms', 'Tom Hale confirmed that the pier was open.'],
  ['doubts', 'Tom Hale did not confirm that the pier was open.'],
  ['states', 'Tom Hale did not deny that the pier was open.'],
  ['plans', 'Tom Hale plans to open the pier.'],
  ['plans', 'Tom Hale promised to open the pier.'],
  ['states', 'Tom Hale promised that the pier was open.'],
  ['plans', 'The mayor is expected to resign on Friday.'],
  ['denies', 'Ada Quill dismissed the claim that the dam was sound.'],
  ['denies', 'Ada Quill dismissed reports of a leak as false.'],
  ['states', 'The mayor dismissed the captain of the ferry on Monday.'],
])('%s: %s', (stance, text) => {
  expect(attributionsOf(text)[0]?.stance).toBe(stance);
});
