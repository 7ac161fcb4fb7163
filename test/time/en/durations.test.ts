import { describe, expect, test } from 'vitest';
import { tag, valuesIn } from '../tagging.ts';

const fires: [text: string, ...expected: string[]][] = [
  ['The strike lasted two weeks.', 'two weeks = P2W'],
  ['It took two to three weeks.', 'two to three weeks = PXW'],
  ['It took 2 1/2 years to build.', '2 1/2 years = P2Y6M'],
  ['He waited 30 minutes.', '30 minutes = PT30M'],
  ['It took a minute and a half.', 'a minute and a half = PT1M30S'],
  ['It took more than four hours.', 'more than four hours = PT4H'],
  ['A five-year plan was drawn up.', 'five-year = P5Y'],
  ['The two-week strike is over.', 'two-week = P2W'],
  ['Over the past three months prices fell.', 'the past three months = P3M'],
  ['Over the next few days it will rain.', 'the next few days = PXD'],
  ['It ruled for two decades.', 'two decades = P20Y'],
  ['He was gone for a couple of weeks.', 'a couple of weeks = P2W'],
  ['It took almost a hundred years.', 'almost a hundred years = P100Y'],
  ['It has rained for several weeks.', 'several weeks = PXW'],
  ['Crews meet every Friday.', 'every Friday = XXXX-WXX-5'],
  ['Crews meet every two weeks.', 'every two weeks = P2W'],
  ['Crews meet each year.', 'each year = P1Y'],
  ['Crews meet on Tuesday nights.', 'Tuesday nights = XXXX-WXX-2TNI'],
  ['The paper appears daily.', 'daily = P1D'],
];

const staysSilent: string[] = [
  'The 6-year-old boy is well.',
  'Mr. Reyes, 52 years old, agreed.',
  'They pay $500 million a year.',
  'It is second nature, and second to none.',
];

describe('English lengths of time and recurrences', () => {
  test.each(fires)('%s', (text, ...expected) => {
    expect(valuesIn(text)).toEqual(expected);
  });

  test.each(staysSilent)('none in: %s', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });
});

test('what lies ahead is an open interval from publication, never a certain day', () => {
  expect(tag('They will meet in the coming weeks.')[0]?.edtf).toBe('2025-10-21/..');
});
