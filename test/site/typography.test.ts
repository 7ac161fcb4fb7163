import { describe, expect, test } from 'vitest';
import { typographic } from '../../src/site/typography.ts';

describe('typographic(text, language)', () => {
  test.each([
    ["The L.P.B.'s pilots rest", 'The L.P.B.’s pilots rest'],
    ["Ship's test ended as crew weren't told", 'Ship’s test ended as crew weren’t told'],
    ['Minister calls plan "on hold", then leaves', 'Minister calls plan “on hold”, then leaves'],
    ["'No plans' for a summit, says aide", '‘No plans’ for a summit, says aide'],
    ["'It's off': talks end", '‘It’s off’: talks end'],
    ["Dockers' strike enters second week", 'Dockers’ strike enters second week'],
    ['The crew -- four in all -- is safe.', 'The crew – four in all – is safe.'],
    ['He said "we can\'t" and "won\'t"', 'He said “we can’t” and “won’t”'],
  ])('%s', (headline, shown) => {
    expect(typographic(headline, 'en-GB')).toBe(shown);
  });

  test.each([
    'A wave of 6\'2" hits the pier',
    'One mark " alone',
    '“Already set” ‘well’',
    'No marks',
    'Run it with --help',
  ])('leaves as it is: %s', (headline) => {
    expect(typographic(headline, 'en')).toBe(headline);
  });

  test('in another language sets apostrophes only', () => {
    expect(typographic('L\'accord est "en attente"', 'fr')).toBe('L’accord est "en attente"');
  });
});
