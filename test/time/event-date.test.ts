import { describe, expect, test } from 'vitest';
import type { EventStatus } from '../../src/model/event.ts';
import { dateAsTold, eventDateWords } from '../../src/time/event-date.ts';

function told(quote: string, phrase: string, date: string, status: EventStatus = 'planned') {
  const evidence = { phrase, rule: 'day-month', anchor: '2025-10-21' };
  const source = { article: 'a-1', outlet: 'Harbour Post', url: null, published: null, quote };
  const sources = [{ ...source, start: 0, end: quote.length, revision: 1 }];
  return { date, status, evidence, sources };
}

describe('eventDateWords(event, language)', () => {
  test.each([
    ['Ferries will sail every hour from 1 November.', '1 November', '2025-11-01', 'from 1 Nov 2025 on'],
    ['The toll will be charged starting Monday.', 'Monday', '2025-10-27', 'from 27 Oct 2025 on'],
    ['Beginning in May the baths will open at six.', 'May', '2026-05', 'May 2026'],
    ['The bridge will be shut from 3 November to 9 November.', '3 November', '2025-11-03', '3 Nov 2025'],
    ['The bridge will be shut from Monday evening for two nights.', 'Monday', '2025-10-27', '27 Oct 2025'],
    ['The vote, moved from 5 November, is now to be in spring.', '5 November', '2025-11-05', '5 Nov 2025'],
    ['The court will hear the case on 5 November.', '5 November', '2025-11-05', '5 Nov 2025'],
  ])('%s', (quote, phrase, date, words) => {
    expect(eventDateWords(told(quote, phrase, date), 'en')).toBe(words);
  });

  test('what has happened is told as the source dates it', () => {
    const letter = told('The letter from 1 October was read.', '1 October', '2025-10-01', 'happened');
    expect(eventDateWords(letter, 'en')).toBe('1 Oct 2025');
  });

  test.each([
    ['happened', 'since 1 Oct 2025'],
    ['planned', 'from 1 Oct 2025 on'],
    ['unconfirmed', 'from 1 Oct 2025 on'],
  ] as const)('an open span that is %s', (status, words) => {
    expect(eventDateWords({ date: '2025-10-01/..', status }, 'en')).toBe(words);
  });

  test('no date has no words', () => {
    expect(eventDateWords({ date: null, status: 'planned' }, 'en')).toBe('');
  });
});

test.each([
  ['Ferries will sail every hour from 1 November.', '2025-11-01/..'],
  ['Ferries will sail every hour on 1 November.', '2025-11-01'],
])('dateAsTold(): %s', (quote, date) => {
  expect(dateAsTold(told(quote, '1 November', '2025-11-01'))).toBe(date);
});
