import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../src/time/day.ts';
import { countBreaks, timeScale } from '../../src/timeline/time-scale.ts';

const options = { width: 352, margin: 10, breakWidth: 22, runWidth: 16, future: null };
const day = (iso: string) => parseDay(iso) ?? 0;
const manyDays = fc.array(fc.integer({ min: -40_000, max: 40_000 }), { minLength: 1, maxLength: 60 });

describe('timeScale(days)', () => {
  test('puts a single day in the middle of the picture', () => {
    const { position, runs } = timeScale([100], options);
    expect(runs).toHaveLength(1);
    expect(position(100.5)).toBeCloseTo(176);
  });

  test('draws days at even distances where no silence is long', () => {
    const { position, breaks } = timeScale([0, 3, 6, 9], options);
    expect(breaks).toEqual([]);
    expect(position(3.5) - position(0.5)).toBeCloseTo(position(9.5) - position(6.5));
  });

  test('cuts the silence of two months before a busy week, and knows its length', () => {
    const days = ['2025-08-15', '2025-10-16', '2025-10-17', '2025-10-20', '2025-10-21'].map(day);
    const { breaks } = timeScale(days, options);
    expect(breaks).toMatchObject([{ days: 61 }]);
    expect(breaks[0]?.right).toBeCloseTo((breaks[0]?.left ?? 0) + 22);
  });

  test.each([
    ['two days far apart', ['2020-01-01', '2025-01-01'], 1],
    ['every month alike', ['2025-01-01', '2025-02-01', '2025-03-01', '2025-04-01'], 0],
    ['three weeks after a busy week are cut', ['2025-01-01', '2025-01-02', '2025-01-03', '2025-01-25'], 1],
    ['twenty days are not', ['2025-01-01', '2025-01-02', '2025-01-03', '2025-01-23'], 0],
  ])('%s', (_, days, breaks) => {
    expect(countBreaks(days.map(day))).toBe(breaks);
  });

  test('gives the future no more than its share', () => {
    const { position } = timeScale([0, 1, 2, 3, 22], { ...options, future: 4 });
    const ahead = position(23) - position(4);
    expect(ahead).toBeLessThan(0.45 * 332);
    expect(ahead).toBeGreaterThan(0);
  });

  test('never goes backwards and never leaves the picture', () => {
    fc.assert(
      fc.property(manyDays, fc.option(fc.integer({ min: -40_000, max: 40_000 })), (days, future) => {
        const { position, runs, breaks } = timeScale(days, { ...options, future });
        const places = [...days].sort((a, b) => a - b).map((one) => position(one + 0.5));
        for (const [index, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(352);
          expect(place).toBeGreaterThanOrEqual((places[index - 1] ?? 0) - 1e-9);
        }
        for (const { left, right } of [...runs, ...breaks]) expect(right).toBeGreaterThan(left);
      }),
    );
  });
});
