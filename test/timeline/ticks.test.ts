import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '../../src/time/day.ts';
import { placeTicks } from '../../src/timeline/ticks.ts';
import { timeScale } from '../../src/timeline/time-scale.ts';

const options = { width: 352, gap: 6, label: formatDay, measure: (label: string) => label.length * 6 };
const scaleOf = (...days: string[]) =>
  timeScale(
    days.map((day) => parseDay(day) ?? 0),
    { width: 352, margin: 10, breakWidth: 22, runWidth: 16, future: null },
  );
const labelsOf = (days: string[], named: { x: number; label: string }[] = []) =>
  placeTicks(scaleOf(...days), named, options).map(({ label }) => label);

describe('placeTicks(scale)', () => {
  test.each([
    ['one day', ['2025-10-21'], ['2025-10-21']],
    ['every day of three', ['2025-10-19', '2025-10-21'], ['2025-10-19', '2025-10-20', '2025-10-21']],
    [
      'a Monday between the ends of two weeks',
      ['2025-10-08', '2025-10-18'],
      ['2025-10-08', '2025-10-13', '2025-10-18'],
    ],
    [
      'the first of a month before a Monday',
      ['2025-10-02', '2025-10-30', '2025-11-28'],
      ['2025-10-02', '2025-10-20', '2025-11-01', '2025-11-28'],
    ],
    [
      'a round year before another',
      ['1995-06-01', '2000-06-01', '2004-06-01'],
      ['1995-06-01', '1998-01-01', '2000-01-01', '2002-01-01', '2004-06-01'],
    ],
  ])('names %s', (_, days, labels) => {
    expect(labelsOf(days)).toEqual(labels);
  });

  test('gives way to a named place', () => {
    const labels = labelsOf(['2025-10-19', '2025-10-21'], [{ x: 300, label: 'now' }]);
    expect(labels).toEqual(['2025-10-19', '2025-10-20', 'now']);
  });

  test('moves the label of an edge inside the picture, not its tick', () => {
    const [tick] = placeTicks(scaleOf('2025-10-19', '2026-10-21'), [{ x: 0, label: 'long ago' }], options);
    expect(tick).toEqual({ x: 0, label: 'long ago', labelX: 24 });
  });
});
