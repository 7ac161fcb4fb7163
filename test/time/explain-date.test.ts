import { expect, test } from 'vitest';
import { explainDate, RULE_WORDS } from '../../src/time/explain-date.ts';
import { languages } from '../../src/time/languages.ts';

const ENGINE_RULES = ['clock-of-day', 'range-end'];
const EVENT_RULES = ['publication-day', 'day-before-event', 'inherited-from-paragraph', 'editor'];

test('every rule of every language has words, and no words are left without a rule', () => {
  const named = new Set(languages.flatMap(({ rules }) => rules.map(({ name }) => name)));
  expect([...named, ...ENGINE_RULES, ...EVENT_RULES].sort()).toEqual(Object.keys(RULE_WORDS).sort());
});

test.each([
  [
    'Aug. 15',
    'month-day',
    '2025-10-21',
    '2025-08-15',
    '“Aug. 15” → 15 Aug 2025: the last “Aug. 15” before publication on 21 Oct 2025',
  ],
  [
    'Oct. 24',
    'month-day',
    '2025-10-21',
    '2025-10-24',
    '“Oct. 24” → 24 Oct 2025: the next “Oct. 24” after publication on 21 Oct 2025',
  ],
  [
    'Thursday',
    'weekday',
    '2025-10-16T19:20:00Z',
    '2025-10-16',
    '“Thursday” → 16 Oct 2025: the day the article appeared',
  ],
  [
    'October',
    'month',
    '2025-10-16',
    '2025-10',
    '“October” → Oct 2025: the “October” around publication on 16 Oct 2025',
  ],
  [
    'March 3, 2023',
    'month-day-year',
    null,
    '2023-03-03',
    '“March 3, 2023” → 3 Mar 2023: the words say the date in full',
  ],
  [
    'yesterday',
    'day-word',
    '2025-10-21',
    '2025-10-20',
    '“yesterday” → 20 Oct 2025: counted from 21 Oct 2025',
  ],
  [
    'last week',
    'unit-shift',
    '2025-10-21T14:00:00Z',
    '2025-10-13/2025-10-19',
    '“last week” → week of 13 Oct 2025: counted from 21 Oct 2025',
  ],
  [
    'the day before',
    'day-before',
    '2025-10-17',
    '2025-10-16',
    '“the day before” → 16 Oct 2025: counted from 17 Oct 2025, the date the text had named before',
  ],
  [
    '',
    'publication-day',
    '2025-10-21',
    '2025-10-21',
    '21 Oct 2025: the sentence names no day; the article appeared on 21 Oct 2025',
  ],
  [
    'only a day before',
    'day-before-event',
    '2025-10-17',
    '2025-10-16',
    '“only a day before” → 16 Oct 2025: counted from the event that the words name, on 17 Oct 2025',
  ],
  [
    'Feb. 24',
    'month-day',
    '2022',
    '2022-02-24',
    '“Feb. 24” → 24 Feb 2022: in 2022, the year that the sentence gives',
  ],
  ['', 'editor', null, '2025-10', 'Oct 2025: set by the editors'],
  ['the port’s diary', 'editor', null, '2025-10', 'Oct 2025: set by the editors'],
  [
    'Dec. 3',
    'rule-of-an-older-version',
    null,
    '2025-12-03',
    '“Dec. 3” → 3 Dec 2025: worked out from “Dec. 3”',
  ],
  ['soon', 'future', null, null, '“soon” → no date: the words leave the date open'],
])('%j by %s, seen from %s, is %s', (phrase, rule, anchor, date, words) => {
  expect(explainDate({ phrase, rule, anchor }, date)).toBe(words);
});
