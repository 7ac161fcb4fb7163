import { expect, test } from 'vitest';
import type { EventStatus } from '../../src/model/event.ts';
import { parseDay } from '../../src/time/day.ts';
import { describeTimeline } from '../../src/timeline/timeline-sentence.ts';

const happened = (...dates: (string | null)[]) =>
  dates.map((date) => ({ date, status: 'happened' as EventStatus }));

test.each([
  ['nothing dated', happened(null), 'No event has a date'],
  ['one event', happened('2025-10-21'), 'One event on 21 Oct 2025'],
  [
    'one year is told once',
    happened('2025-08-15', '2025-09-21'),
    'Two events between 15 Aug and 21 Sep 2025',
  ],
  ['two years', happened('2024-08-15', '2025-09-21'), 'Two events between 15 Aug 2024 and 21 Sep 2025'],
  [
    'a crowd at the end',
    happened('2025-08-15', '2025-10-16', '2025-10-17', '2025-10-20', '2025-10-21'),
    'Five events between 15 Aug and 21 Oct 2025, four of them in the last six days',
  ],
  [
    'a crowd on the last day',
    happened('2025-08-15', '2025-10-21', '2025-10-21'),
    'Three events between 15 Aug and 21 Oct 2025, two of them on the last day',
  ],
  [
    'called off',
    [
      { date: '2025-11-05', status: 'called-off' as const },
      { date: '2025-11-06', status: 'called-off' as const },
    ],
    'Two were called off',
  ],
])('%s', (_, events, sentence) => {
  expect(describeTimeline(events, 'en')).toBe(sentence);
});

test.each([
  ['2025-10-21', 'One event on 20 Oct 2025; two more are planned'],
  ['2025-11-05', 'One event on 20 Oct 2025; two more are planned'],
  ['2025-11-06', 'One event on 20 Oct 2025; one more is planned; one more was planned'],
  ['', 'One event on 20 Oct 2025; two more were planned'],
])('plans are no events, and are plans until their days have passed: on %j', (today, sentence) => {
  const plans = ['2025-11-05', '2025-11'].map((date) => ({ date, status: 'planned' as const }));
  expect(describeTimeline([...happened('2025-10-20'), ...plans], 'en', parseDay(today))).toBe(sentence);
});

test('what no source confirms and lies ahead is no event yet', () => {
  const events = [...happened('2025-10-20'), { date: '2026-02-05', status: 'unconfirmed' as const }];
  expect(describeTimeline(events, 'en', parseDay('2025-10-21'))).toBe(
    'One event on 20 Oct 2025; one more may come',
  );
});
