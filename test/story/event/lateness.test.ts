import { describe, expect, it } from 'vitest';
import { latenessOf } from '../../../src/story/event/lateness.ts';

const within = (fewest: number, most: number) => ({ fewest, most });

describe('latenessOf', () => {
  it.each([
    ['The tunnel opened nine days late.', within(9, 9)],
    ['The tunnel opened a day later than planned.', within(1, 1)],
    ['The tunnel opened 12 days behind schedule.', within(12, 12)],
    ['After a two-day delay, the tunnel opened.', within(2, 2)],
    ['The tunnel opened after a delay of three days.', within(3, 3)],
    ['The tunnel opened after being delayed by four days.', within(4, 4)],
    ['The tunnel opened two weeks late.', within(11, 17)],
    ['The tunnel opened later than planned.', within(1, 31)],
    ['The tunnel opened after several delays.', within(1, 31)],
  ])('%s', (text, lateness) => {
    expect(latenessOf(text)).toEqual(lateness);
  });

  it.each([
    'The tunnel opened on time.',
    'Nine days later the tunnel opened.',
    'The tunnel opened in late May.',
    'Two days late in May saw record traffic.',
    'More than nine days of rain delayed the crews.',
    'The tunnel opened two hours late.',
  ])('%s: no days', (text) => {
    expect(latenessOf(text)).toBeNull();
  });
});
