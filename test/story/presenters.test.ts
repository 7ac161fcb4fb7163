import { describe, expect, test } from 'vitest';
import { withoutPresenters } from '../../src/story/clustering/presenters.ts';

describe('who presents a report', () => {
  test.each([
    ['Crews walked out at dawn. Radio Meridian’s Inga Moll reports.', 'Crews walked out at dawn. ,.'],
    ["Radio Meridian's Dr. Inga Moll shows how to tie a knot.", ', shows how to tie a knot.'],
    ['The strike goes on. Wire North’s Ole Brandt reports from Lesk.', 'The strike goes on. , from Lesk.'],
    ['Talks failed. Meridian Two’s Ada van Houten has more.', 'Talks failed. ,.'],
  ])('is left out: %s', (text, rest) => {
    expect(withoutPresenters(text, 'Radio Meridian International')).toBe(rest);
  });

  test.each([
    'Merano’s Teresa Vidal has signed the bill.',
    'Norvik’s Amra Sel reports that the plant will close.',
    'Norvik’s Amra Sel reports a loss of two million.',
    'The union’s strike goes on, Inga Moll reports.',
    'Ra’s Inga Moll has tips.',
  ])('is not who news is about: %s', (text) => {
    expect(withoutPresenters(text, 'Radio Meridian')).toBe(text);
  });
});
