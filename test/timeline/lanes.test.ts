import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignLanes } from '../../src/timeline/lanes.ts';

test('assignLanes() leaves ranges that do not touch on the ground', () => {
  expect(
    assignLanes(
      [
        { left: 0, right: 10 },
        { left: 20, right: 30 },
      ],
      1,
    ),
  ).toEqual([0, 0]);
});

test('assignLanes() stacks what would touch, the earlier below, whatever the order given', () => {
  expect(
    assignLanes(
      [
        { left: 5, right: 15 },
        { left: 0, right: 10 },
        { left: 12, right: 20 },
      ],
      1,
    ),
  ).toEqual([1, 0, 0]);
});

test('assignLanes() never lets two ranges of a lane touch', () => {
  const range = fc
    .tuple(fc.nat(350), fc.integer({ min: 1, max: 60 }))
    .map(([left, width]) => ({ left, right: left + width }));
  fc.assert(
    fc.property(fc.array(range, { maxLength: 50 }), (ranges) => {
      const lanes = assignLanes(ranges, 1);
      for (const [index, one] of ranges.entries()) {
        for (const [offset, other] of ranges.slice(index + 1).entries()) {
          if (lanes[index] !== lanes[index + 1 + offset]) continue;
          expect(one.right + 1 <= other.left || other.right + 1 <= one.left).toBe(true);
        }
      }
    }),
  );
});
