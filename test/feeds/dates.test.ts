import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFeedDate } from '../../src/feeds/formats/dates.ts';

describe('parseFeedDate', () => {
  test.each([
    ['Tue, 21 Oct 2025 14:00:00 GMT', '2025-10-21T14:00:00Z'],
    ['Tue, 21 Oct 2025 14:00:00 +0200', '2025-10-21T14:00:00+02:00'],
    ['Tue, 21 Oct 2025 14:00:00 EDT', '2025-10-21T14:00:00-04:00'],
    ['21 Oct 25 14:00 UT', '2025-10-21T14:00:00Z'],
    ['Tue,21 October 2025 14:00:00Z', '2025-10-21T14:00:00Z'],
    ['2025-10-21T14:00:00.123+02:00', '2025-10-21T14:00:00+02:00'],
    ['2025-10-21 14:00:00 +0200', '2025-10-21T14:00:00+02:00'],
    ['20251021T140000Z', '2025-10-21T14:00:00Z'],
    ['2025-10-21', '2025-10-21'],
    ['2025-294', '2025-10-21'],
    ['October 21, 2025 at 6:05 a.m.', '2025-10-21T06:05:00'],
    ['Oct 21, 2025 12:00 AM', '2025-10-21T00:00:00'],
    ['Tue Oct 21 14:00:00 UTC 2025', '2025-10-21T14:00:00Z'],
    ['25/10/2025 14:00', '2025-10-25T14:00:00'],
    ['10/25/2025', '2025-10-25'],
    ['2025/10/05', '2025-10-05'],
    ['21.10.2025 14:00', '2025-10-21T14:00:00'],
    ['mar., 21 octobre 2025 14:00:00 +0200', '2025-10-21T14:00:00+02:00'],
    ['вт, 21 окт 2025 14:00:00 +0300', '2025-10-21T14:00:00+03:00'],
    ['1761055200', '2025-10-21T14:00:00Z'],
  ])('%s is %s', (text, iso) => {
    expect(parseFeedDate(text).iso).toBe(iso);
  });

  test.each([
    ['a day that may be two', '10/11/2025', 'may mean two days'],
    ['a day that no calendar has', 'Mon, 31 Feb 2025 10:00:00 GMT', 'is no day of the calendar'],
    ['a month that no calendar has', '2025-13-01', 'is no day of the calendar'],
    ['words', 'yesterday', 'is in no known form'],
    ['nothing', ' ', 'is no date'],
    ['a text too long to be a date', `21 Oct 2025 ${'x'.repeat(100)}`, 'is no date'],
  ])('%s gives no date', (_, text, doubt) => {
    expect(parseFeedDate(text)).toEqual({ iso: null, doubt });
  });

  test.each([
    ['a zone that may mean several', '21 Oct 2025 14:00 IST', '2025-10-21T14:00:00'],
    ['no zone', '2025-10-21 14:00', '2025-10-21T14:00:00'],
    ['an hour that no clock has', '2025-10-21T31:00:00Z', '2025-10-21'],
    ['a month alone', '2025-10', '2025-10'],
  ])('%s keeps what is sure and says so', (_, text, iso) => {
    const date = parseFeedDate(text);
    expect(date.iso).toBe(iso);
    expect(date.doubt).not.toBeNull();
  });

  test('never throws, and gives only what JavaScript reads as the same day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        (date) => {
          const seconds = new Date(Math.floor(date.getTime() / 1000) * 1000);
          expect(Date.parse(parseFeedDate(seconds.toUTCString()).iso as string)).toBe(seconds.getTime());
          expect(Date.parse(parseFeedDate(seconds.toISOString()).iso as string)).toBe(seconds.getTime());
        },
      ),
    );
    fc.assert(fc.property(fc.string({ maxLength: 90 }), (text) => void parseFeedDate(text)));
  });
});
