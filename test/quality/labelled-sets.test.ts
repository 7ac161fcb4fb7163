import { describe, expect, it } from 'vitest';
import { type Case, isRight, readCases, shareRight } from './labelled-set.ts';
import { labelledSets } from './labelled-sets.ts';

describe.each(labelledSets)('$name, on labelled cases', (set) => {
  const cases = readCases(set.name);
  const lineOf = (one: Case) => `${one.label} | ${one.texts.join(' | ')}`;

  it('has enough of them', () => {
    expect(cases.length).toBeGreaterThanOrEqual(set.fewest);
  });

  it(`gets at least ${set.floor * 100} % right`, () => {
    expect(shareRight(set, cases)).toBeGreaterThanOrEqual(set.floor);
  });

  it('gets wrong what is known to fail, and nothing else', () => {
    const wrong = cases.filter((one) => !isRight(set, one));
    const told = wrong.map((one) => `${set.judge(one)} ≠ ${lineOf(one)}`).join('\n');
    const known = cases.filter(({ knownFailure }) => knownFailure);
    expect(wrong.map(lineOf), told).toEqual(known.map(lineOf));
  });
});
