import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type LabelCandidate,
  type LabelOptions,
  type LabelPlace,
  placeLabels,
} from '../../src/timeline/labels.ts';

const options: LabelOptions = { width: 352, rows: 4, offset: 4, gap: 6 };
const candidates = fc.array(
  fc.record({
    x: fc.double({ min: 0, max: 352, noNaN: true }),
    width: fc.double({ min: 1, max: 250, noNaN: true }),
    lines: fc.integer({ min: 1, max: 3 }),
    weight: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { maxLength: 40 },
);

type Placed = LabelCandidate & LabelPlace;

function meet(a: Placed, b: Placed): boolean {
  if (a.row < b.row + b.lines && b.row < a.row + a.lines) {
    const isCrossed = (one: Placed, x: number) => one.left < x && x < one.right;
    return (a.left < b.right && b.left < a.right) || isCrossed(a, b.x) || isCrossed(b, a.x);
  }
  const [upper, lower] = a.row > b.row ? [a, b] : [b, a];
  return lower.left < upper.x && upper.x < lower.right;
}

describe('placeLabels(candidates)', () => {
  test('puts a label right of its line where there is room, else left', () => {
    const placed = placeLabels(
      [
        { id: 'early', x: 10, width: 100, weight: 1, lines: 1 },
        { id: 'late', x: 340, width: 100, weight: 0.5, lines: 1 },
      ],
      options,
    );
    expect(placed).toMatchObject([
      { id: 'early', anchor: 'start', left: 14, right: 114, row: 0 },
      { id: 'late', anchor: 'end', left: 236, right: 336, row: 0 },
    ]);
  });

  test('gives the place to the heavier', () => {
    const placed = placeLabels(
      [
        { id: 'light', x: 100, width: 200, weight: 0.1, lines: 1 },
        { id: 'heavy', x: 102, width: 200, weight: 0.9, lines: 1 },
      ],
      { ...options, rows: 1 },
    );
    expect(placed.map(({ id }) => id)).toEqual(['heavy']);
  });

  test('lets a heavy label rise, so that one beside it has room below', () => {
    const placed = placeLabels(
      [
        { id: 'heavy', x: 60, width: 200, weight: 0.9, lines: 2 },
        { id: 'light', x: 150, width: 180, weight: 0.1, lines: 1 },
      ],
      options,
    );
    expect(placed).toMatchObject([
      { id: 'heavy', row: 1 },
      { id: 'light', row: 0 },
    ]);
  });

  test('leaves out a label that would have to stand both above and below another', () => {
    const placed = placeLabels(
      [
        { id: 'heavy', x: 40, width: 300, weight: 0.9, lines: 1 },
        { id: 'light', x: 340, width: 310, weight: 0.1, lines: 1 },
      ],
      options,
    );
    expect(placed.map(({ id }) => id)).toEqual(['heavy']);
  });

  test('leaves out what fits nowhere', () => {
    expect(placeLabels([{ id: 'long', x: 176, width: 340, weight: 1, lines: 1 }], options)).toEqual([]);
  });

  test('takes the first of several lengths that fits', () => {
    const placed = placeLabels(
      [
        { id: 'a', x: 150, width: 340, weight: 1, lines: 1 },
        { id: 'a', x: 150, width: 120, weight: 1, lines: 1 },
        { id: 'a', x: 150, width: 60, weight: 1, lines: 1 },
      ],
      options,
    );
    expect(placed.map(({ width }) => width)).toEqual([120]);
  });

  test('no label meets another label or its line, and all stay inside', () => {
    fc.assert(
      fc.property(candidates, (made) => {
        const placed = placeLabels(
          made.map((candidate, index) => ({ ...candidate, id: String(index) })),
          options,
        );
        for (const [index, label] of placed.entries()) {
          expect(label.row + label.lines).toBeLessThanOrEqual(4);
          expect(label.left).toBeGreaterThanOrEqual(0);
          expect(label.right).toBeLessThanOrEqual(352);
          for (const other of placed.slice(index + 1)) expect(meet(label, other)).toBe(false);
        }
      }),
    );
  });
});
