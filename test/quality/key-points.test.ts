import { expect, test } from 'vitest';
import { keyPointKinds } from '../../src/model/story.ts';
import { keyPoints } from './key-points.ts';
import { type Case, readCases } from './labelled-set.ts';

/** Share of cases that must be shown or kept back rightly, whatever the kind. */
const LEAST_SHOWN_RIGHTLY = 0.97;

const cases = readCases(keyPoints.name);
const mayBeShown = ({ label }: Case) => label !== 'back';

test('the labels are kinds or "back", and there are many of either', () => {
  expect(['back', ...keyPointKinds]).toEqual(expect.arrayContaining(cases.map(({ label }) => label)));
  const shown = cases.filter(mayBeShown).length / cases.length;
  expect(shown).toBeGreaterThan(0.3);
  expect(shown).toBeLessThan(0.7);
});

test('what must not be shown is kept back, and what may be is shown', () => {
  const wrong = cases.filter((one) => (keyPoints.judge(one) !== 'back') !== mayBeShown(one));
  const told = wrong.map(({ texts }) => texts[0]).join('\n');
  expect(1 - wrong.length / cases.length, told).toBeGreaterThanOrEqual(LEAST_SHOWN_RIGHTLY);
});
