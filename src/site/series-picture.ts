/** Puts a quantity into the terms of the series layout. */
import { boundWords } from '../model/labels.ts';
import type { Quantity } from '../model/story.ts';
import { layoutSeries, type SeriesLayout } from '../timeline/series-layout.ts';
import { formatDateOf } from './instants.ts';
import { amount } from './words.ts';

export interface SeriesDrawing {
  readonly layout: SeriesLayout;
  readonly width: number;
  readonly height: number;
  /** Where the grid begins, right of its figures. */
  readonly left: number;
  /** The days of the first and the last figure. */
  readonly from: string;
  readonly to: string;
  readonly sentence: string;
}

/** The picture is drawn once for phone and page alike, so its letters must be legible when it shrinks. */
const WIDTH = 420;
const HEIGHT = 130;
const LEFT = 48;

export function drawSeries({ label, unit, values }: Quantity): SeriesDrawing {
  const points = values.map(({ at, value }) => ({ at: Date.parse(at), value }));
  const margin = { top: 12, right: 8, bottom: 24, left: LEFT };
  const first = values[0];
  const last = values.at(-1);
  const told = (value: Quantity['values'][number] | undefined) =>
    value
      ? `${boundWords[value.bound]} ${amount(value.value, unit)} on ${formatDateOf(value.at)}`.trim()
      : '';
  return {
    layout: layoutSeries(points, { width: WIDTH, height: HEIGHT, margin }),
    width: WIDTH,
    height: HEIGHT,
    left: LEFT,
    from: first ? formatDateOf(first.at) : '',
    to: last ? formatDateOf(last.at) : '',
    sentence: `${label}: ${told(first)}, ${told(last)}`,
  };
}
