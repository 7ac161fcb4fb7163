import { expect, test } from 'vitest';
import { layoutSeries } from '../../src/timeline/series-layout.ts';

const options = { width: 560, height: 130, margin: { top: 12, right: 8, bottom: 10, left: 56 } };

test('layoutSeries() begins every scale at nothing, so that heights compare', () => {
  const { gridLines, points } = layoutSeries(
    [
      { at: 0, value: 140 },
      { at: 10, value: 280 },
    ],
    options,
  );
  expect(gridLines[0]).toEqual({ y: 120, value: 0 });
  const [low, high] = points;
  expect((120 - (high?.y ?? 0)) / (120 - (low?.y ?? 0))).toBeCloseTo(2, 1);
});

test('layoutSeries() draws one point, and nothing but zeros', () => {
  expect(layoutSeries([{ at: 5, value: 0 }], options).points).toEqual([{ x: 56, y: 120 }]);
});
