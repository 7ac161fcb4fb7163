/**
 * Labelled cases on disk: one a line, columns parted by " | ", comments after "#". A line that begins with "!" is
 * a known failure: the rules get it wrong, and a test says so until they do not.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

export interface Case {
  /** What the rules should say. */
  readonly label: string;
  /** What they are asked of; at least one. */
  readonly texts: readonly [string, ...string[]];
  readonly knownFailure: boolean;
}

/** @param name of the file `<name>.cases.txt` in this folder */
export function readCases(name: string): Case[] {
  const lines = readFileSync(new URL(`./${name}.cases.txt`, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('#')).map(readCase);
}

function readCase(line: string): Case {
  const knownFailure = line.startsWith('!');
  const [label = '', first, ...more] = line
    .slice(knownFailure ? 1 : 0)
    .split(' | ')
    .map((column) => column.trim());
  if (!first) throw new Error(`A case has a label and a text: ${line}`);
  return { label, texts: [first, ...more], knownFailure };
}

export interface LabelledSet {
  readonly name: string;
  /** The fewest cases that mean anything. */
  readonly fewest: number;
  /** Share of cases that must be right, known failures counted as wrong. */
  readonly floor: number;
  /** What the rules say, written as labels are; capitals do not count. */
  readonly judge: (one: Case) => string;
}

/** Tests that the rules reach the floor on a labelled set, and that each known failure still is one. */
export function describeSet({ name, fewest, floor, judge }: LabelledSet): void {
  const cases = readCases(name);
  const isRight = (one: Case) => judge(one).toLowerCase() === one.label.toLowerCase();
  describe(`${name}, on labelled cases`, () => {
    it('has enough of them', () => {
      expect(cases.length).toBeGreaterThanOrEqual(fewest);
    });

    it(`gets at least ${floor * 100} % right`, () => {
      const wrong = cases.filter((one) => !isRight(one));
      const told = wrong.map((one) => `${one.label} ≠ ${judge(one)}: ${one.texts.join(' | ')}`).join('\n');
      expect(1 - wrong.length / cases.length, told).toBeGreaterThanOrEqual(floor);
    });

    const failures = cases.filter(({ knownFailure }) => knownFailure);
    it.runIf(failures.length > 0).each(failures)('still gets wrong: $texts', (one) => {
      expect(isRight(one)).toBe(false);
    });
  });
}
