import { expect, test } from 'vitest';
import { addsAtLeast, matterOf, shareTold } from '../../src/story/key-point/matter.ts';

/** Two texts of which the second tells nothing that the first does not. */
test.each([
  ['when it was', 'Crews met in the harbour.', 'Crews met in the harbour on Monday evening, 20 October.'],
  ['a people and its country', 'Iran closes a port.', 'An Iranian port closes.'],
  ['British and American spelling', 'The bishop apologised to crews.', 'The bishop apologizes to crews.'],
])('%s makes no difference', (_what, told, own) => {
  expect(addsAtLeast(0.01, matterOf(told), matterOf(own))).toBe(false);
  expect(shareTold(matterOf(told), matterOf(own))).toBe(1);
});

test('a rare word adds more than a common one', () => {
  const told = matterOf('Crews met in the harbour.');
  const adds = (least: number, text: string) => addsAtLeast(least, told, matterOf(text));
  expect(adds(0.5, 'Crews met in the lighthouse.')).toBe(true);
  expect(adds(0.5, 'Crews met in the government.')).toBe(false);
  expect(adds(0.01, 'Crews met in the government.')).toBe(true);
});

test('a year and a number of people are told, a day of a month is not', () => {
  expect([...matterOf('On 3 May 2019 there were 40 boats.').keys()]).toEqual(
    expect.arrayContaining(['2019', '40']),
  );
  expect(matterOf('On 3 May').size).toBe(0);
});
