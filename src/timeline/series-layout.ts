/** One quantity over time as a line of steps: between two reports the last figure stands. */
import { curveStepAfter, line, max, scaleLinear } from 'd3';
import { roundPixels } from './round-pixels.ts';

export interface SeriesPoint {
  /** Milliseconds of the instant. */
  readonly at: number;
  readonly value: number;
}

export interface SeriesOptions {
  readonly width: number;
  readonly height: number;
  /** Pixels kept free on each side. */
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

export interface SeriesLayout {
  /** SVG path through the points in order of time. */
  readonly path: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Round values and their heights, 0 the lowest. */
  readonly gridLines: readonly { readonly y: number; readonly value: number }[];
}

/** @param points at least one, in order of time */
export function layoutSeries(points: readonly SeriesPoint[], options: SeriesOptions): SeriesLayout {
  const { width, height, margin } = options;
  const first = points[0]?.at ?? 0;
  const last = points.at(-1)?.at ?? first;
  const x = scaleLinear([first, last === first ? first + 1 : last], [margin.left, width - margin.right]);
  const y = scaleLinear(
    [0, max(points, ({ value }) => value) || 1],
    [height - margin.bottom, margin.top],
  ).nice(3);
  const places = points.map(({ at, value }) => ({ x: roundPixels(x(at)), y: roundPixels(y(value)) }));
  const path = line<{ x: number; y: number }>(
    (place) => place.x,
    (place) => place.y,
  )
    .curve(curveStepAfter)
    .digits(1);
  return {
    path: path(places) ?? '',
    points: places,
    gridLines: y.ticks(3).map((value) => ({ y: roundPixels(y(value)), value })),
  };
}
