import { describe, expect, it, test } from 'vitest';
import { formatDay } from '../../src/time/day.ts';
import { compareEdtf, formatEdtf, parseEdtf } from '../../src/time/edtf.ts';

const covered: [edtf: string, first: string, last: string, precision: string][] = [
  ['2025-08-15', '2025-08-15', '2025-08-15', 'day'],
  ['2025-08-15T09:30:00Z', '2025-08-15', '2025-08-15', 'day'],
  ['2024-02', '2024-02-01', '2024-02-29', 'month'],
  ['2025-21', '2025-03-01', '2025-05-31', 'season'],
  ['2025-24', '2025-12-01', '2026-02-28', 'season'],
  ['2025', '2025-01-01', '2025-12-31', 'year'],
  ['197X', '1970-01-01', '1979-12-31', 'decade'],
  ['19XX', '1900-01-01', '1999-12-31', 'century'],
  ['2025-10-13/2025-10-19', '2025-10-13', '2025-10-19', 'week'],
  ['2025-10-14/2025-10-20', '2025-10-14', '2025-10-20', 'interval'],
  ['2025-07/2025-09', '2025-07-01', '2025-09-30', 'interval'],
];

test.each(covered)('%s covers %s to %s (%s)', (edtf, first, last, precision) => {
  const span = parseEdtf(edtf);
  expect([formatDay(span?.first ?? 0), formatDay(span?.last ?? 0), span?.precision]).toEqual([
    first,
    last,
    precision,
  ]);
});

test('an open end is infinite', () => {
  expect(parseEdtf('2022-02-24/..')?.last).toBe(Number.POSITIVE_INFINITY);
  expect(parseEdtf('../2022')?.first).toBe(Number.NEGATIVE_INFINITY);
});

test.each([
  ['2025', false, false],
  ['2025~', true, false],
  ['2025-10?', false, true],
  ['2025%', true, true],
  ['2020~/2023', true, false],
])('%s: approximate %s, uncertain %s', (edtf, approximate, uncertain) => {
  expect(parseEdtf(edtf)).toMatchObject({ approximate, uncertain });
});

test.each([
  '',
  'soon',
  '2025-13',
  '2025-02-30',
  '0000-01-01',
  '2025-8-1',
  '2025-10-20/2025-10-01',
  '../..',
  '/',
  '2025/2026/2027',
  '2025-W42',
])('%j is not read', (edtf) => {
  expect(parseEdtf(edtf)).toBeNull();
});

const shown: [edtf: string, english: string, german: string][] = [
  ['2025-08-15', '15 Aug 2025', '15. Aug. 2025'],
  ['2025-10', 'Oct 2025', 'Okt. 2025'],
  ['2025', '2025', '2025'],
  ['0476', '476', '476'],
  ['2020~', 'about 2020', 'etwa 2020'],
  ['2025-11-01?', 'possibly 1 Nov 2025', 'vielleicht 1. Nov. 2025'],
  ['2025-22', 'summer 2025', 'Sommer 2025'],
  ['198X', '1980s', '1980er Jahre'],
  ['19XX', '20th century', '20. Jahrhundert'],
  ['20XX', '21st century', '21. Jahrhundert'],
  ['2025-10-13/2025-10-19', 'week of 13 Oct 2025', 'Woche ab 13. Okt. 2025'],
  ['2025-08-15/2025-08-17', '15–17 Aug 2025', '15.–17. Aug. 2025'],
  ['2025-09-30/2025-10-02', '30 Sep – 2 Oct 2025', '30. Sept. – 2. Okt. 2025'],
  ['2025-12-30/2026-01-02', '30 Dec 2025 – 2 Jan 2026', '30. Dez. 2025 – 2. Jan. 2026'],
  ['2025-07/2025-09', 'Jul–Sep 2025', 'Juli–Sept. 2025'],
  ['2010/2015', '2010–2015', '2010–2015'],
  ['2025-08-15/2025-08-15', '15 Aug 2025', '15. Aug. 2025'],
  ['2022-02-24/..', 'since 24 Feb 2022', 'seit 24. Feb. 2022'],
  ['../2024-05', 'until May 2024', 'bis Mai 2024'],
  ['not a date', 'not a date', 'not a date'],
];

describe('formatEdtf', () => {
  test.each(shown)('%s → %s, %s', (edtf, english, german) => {
    expect(formatEdtf(edtf, 'en')).toBe(english);
    expect(formatEdtf(edtf, 'de-AT')).toBe(german);
  });

  it('says of what lies ahead that it goes on from a day, not since then', () => {
    expect(formatEdtf('2026-01-01/..', 'en', { ahead: true })).toBe('from 1 Jan 2026 on');
    expect(formatEdtf('2026-01-01/..', 'de', { ahead: true })).toBe('ab 1. Jan. 2026');
  });

  it('uses English words where there are no others', () => {
    expect(formatEdtf('2025-10', 'cy')).toBe('Oct 2025');
  });
});

test('compareEdtf orders by first day, then shorter first, unreadable last', () => {
  const ordered = ['../2024', '2025-01-01', '2025-01', '2025', '2025-10-20', '2025-10-21~', '2026', 'soon'];
  expect([...ordered].reverse().sort(compareEdtf)).toEqual(ordered);
});

test('compareEdtf puts what has no time first on its day, then goes by the clock, whatever its zone', () => {
  const ordered = [
    '2025-10-19T23:00:00Z',
    '2025-10-20',
    '2025-10-20~',
    '2025-10-20T09:00:00+09:00',
    '2025-10-20T07:30:00',
    '2025-10-20T09:00:00+01:00',
    '2025-10-20T08:30:00Z',
  ];
  expect([...ordered].reverse().sort(compareEdtf)).toEqual(ordered);
});
