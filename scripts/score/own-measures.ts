import { type LabelledSet, readCases, shareRight } from '../../test/quality/labelled-set.ts';
import { labelledSets } from '../../test/quality/labelled-sets.ts';
import { LEAST_PRECISION, LEAST_RECALL, scoreStories } from '../../test/quality/stories.ts';
import type { Measured } from './measured.ts';

/** The figures of our own small sets, known failures counted as wrong. */
export function measureOwnSets(): Measured[] {
  return [...labelledSets.map(measureSet), ...measureStories()];
}

function measureSet(set: LabelledSet): Measured {
  const { task, measure, unit, floor } = set;
  const cases = readCases(set.name);
  return { task, measure, data: `our own ${cases.length} ${unit}`, floor, value: shareRight(set, cases) };
}

function measureStories(): Measured[] {
  const { precision, recall, reports } = scoreStories();
  const data = `our own ${reports} reports of a week`;
  return [
    {
      task: 'Stories',
      measure: 'articles rightly put together (B³ precision)',
      data,
      floor: LEAST_PRECISION,
      value: precision,
    },
    {
      task: 'Stories',
      measure: 'articles put together that belong together (B³ recall)',
      data,
      floor: LEAST_RECALL,
      value: recall,
    },
  ];
}
