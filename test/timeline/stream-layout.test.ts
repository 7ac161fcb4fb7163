import { describe, expect, test } from 'vitest';
import { countByBin, streamPath } from '../../src/timeline/stream-layout.ts';

const options = { first: 100, last: 155, width: 224, height: 32, most: 9 };

describe('countByBin(days)', () => {
  test('counts what lies on the axis, both ends included', () => {
    const bins = countByBin([99, 100, 101, 155, 156], 100, 155);
    expect(bins).toHaveLength(28);
    expect([bins[0], bins.at(-1)]).toEqual([2, 1]);
  });
});

describe('streamPath(days)', () => {
  test('is empty where nothing was reported in these weeks', () => {
    expect(streamPath([1, 2, 300], options)).toBe('');
  });

  test('begins with the first article, not before', () => {
    const start = Number(/^M([\d.]+)/.exec(streamPath([140, 141], options))?.[1]);
    expect(start).toBeGreaterThan(140);
  });

  test('stays inside its height', () => {
    const path = streamPath(
      Array.from({ length: 9 }, () => 120),
      options,
    );
    const numbers = (path.match(/-?[\d.]+/g) ?? []).map(Number);
    const heights = numbers.filter((_, index) => index % 2 === 1);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...heights)).toBeLessThanOrEqual(32);
  });
});
