import { describe, expect, test } from 'vitest';
import './site-environment.ts';
import { toldWords, undatedWords } from '../../src/site/timeline-words.ts';
import { source } from '../story-builder.ts';

describe('toldWords(entry)', () => {
  test.each([
    ['a whole sentence', 'Boats stopped at dawn.', 'Boats stopped at dawn.', 'Boats stopped at dawn.'],
    [
      'one cut short',
      'Boats stopped at dawn',
      'Boats stopped at dawn, and no one knew why.',
      'Boats stopped at dawn …',
    ],
    ['one without its stop', 'Boats stopped at dawn', '“Boats stopped at dawn.”', 'Boats stopped at dawn'],
    [
      'a clause from within',
      'boats stopped at dawn.',
      'He said boats stopped at dawn.',
      '… boats stopped at dawn.',
    ],
    ['one without the place before it', 'Boats stopped.', 'PORT SALDA — Boats stopped.', 'Boats stopped.'],
    ['words of the editors', 'Boats stopped.', 'All boats are at rest.', 'Boats stopped.'],
  ])('marks where %s was cut', (_, text, quote, told) => {
    expect(toldWords({ text, sources: [source(quote)] })).toBe(told);
  });

  test('puts other days that the words name in brackets behind them', () => {
    const text = 'He said on Thursday that talks would be held by Friday.';
    const days = [
      { at: 19, words: '16 Oct 2025' },
      { at: 54, words: '24 Oct 2025' },
    ];
    expect(toldWords({ text, sources: [source(text)], days })).toBe(
      'He said on Thursday [16 Oct 2025] that talks would be held by Friday [24 Oct 2025].',
    );
    expect(toldWords({ text, sources: [source('Words of another.')], days })).toBe(text);
  });
});

test.each([
  [1, true, 'One more, with no date given'],
  [3, true, '3 more, with no date given'],
  [1, false, 'One event, with no date given'],
  [3, false, '3 events, with no date given'],
])('undatedWords(%i, %s) is %o', (count, afterOthers, words) => {
  expect(undatedWords(count, afterOthers)).toBe(words);
});
