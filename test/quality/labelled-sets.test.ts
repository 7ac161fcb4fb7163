import { describe, expect, it } from 'vitest';
import { isRight, readCases, shareRight } from './labelled-set.ts';
import { labelledSets } from './labelled-sets.ts';

describe.each(labelledSets)('$name, on labelled cases', (set) => {
  const cases = readCases(set.name);

  it('has enough of them', () => {
    expect(cases.length).toBeGreaterThanOrEqual(set.fewest);
  });

  it(`gets at least ${set.floor * 100} % right`, () => {
    const wrong = cases.filter((one) => !isRight(set, one));
    const told = wrong.map((one) => `${one.label} ≠ ${set.judge(one)}: ${one.texts.join(' | ')}`).join('\n');
    expect(shareRight(set, cases), told).toBeGreaterThanOrEqual(set.floor);
  });

  const failures = cases.filter(({ knownFailure }) => knownFailure);
  it.runIf(failures.length > 0).each(failures)('still gets wrong: $texts', (one) => {
    expect(isRight(set, one)).toBe(false);
  });
});
