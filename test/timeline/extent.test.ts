import { expect, test } from 'vitest';
import { parseDay } from '../../src/time/day.ts';
import { extentOf } from '../../src/timeline/extent.ts';

const day = (iso: string) => parseDay(iso) ?? Number.NaN;

test.each([
  ['a day is a dot', '2025-10-21', 'dot', '2025-10-21', '2025-10-22'],
  ['a week is a bar', '2025-10-13/2025-10-19', 'bar', '2025-10-13', '2025-10-20'],
  ['a month is a bar', '2025-02', 'bar', '2025-02-01', '2025-03-01'],
  ['a year is a bar', '2024', 'bar', '2024-01-01', '2025-01-01'],
  ['about a day is soft', '2025-11-05~', 'about', '2025-11-05', '2025-11-06'],
  ['perhaps a month is soft', '2025-11?', 'about', '2025-11-01', '2025-12-01'],
  ['until a day has one end', '../2025-10-21', 'before', '2025-10-21', '2025-10-22'],
  ['since a day has one end', '2022-02-24/..', 'after', '2022-02-24', '2022-02-25'],
])('%s: %s', (_, edtf, shape, start, end) => {
  expect(extentOf(edtf)).toEqual({ shape, start: day(start), end: day(end) });
});

test.each(['', 'soon', '2025-02-30', '../..'])('%o has no extent', (edtf) => {
  expect(extentOf(edtf)).toBeNull();
});
