/**
 * Labelled cases on disk: one a line, columns parted by " | ", comments after "#". A line that begins with "!" is
 * a known failure: the rules get it wrong, and a test says so until they do not.
 */
import { readFileSync } from 'node:fs';

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
  /** Of the file of its cases. */
  readonly name: string;
  /** What the rules are asked to do, and what counts as right, in words for readers. */
  readonly task: string;
  readonly measure: string;
  /** What a case is, in the plural. */
  readonly unit: string;
  /** The fewest cases that mean anything. */
  readonly fewest: number;
  /** Share of cases that must be right, known failures counted as wrong. */
  readonly floor: number;
  /** What the rules say, written as labels are; capitals do not count. */
  readonly judge: (one: Case) => string;
}

export function isRight({ judge }: LabelledSet, one: Case): boolean {
  return judge(one).toLowerCase() === one.label.toLowerCase();
}

/** Share of the cases that the rules get right. */
export function shareRight(set: LabelledSet, cases: readonly Case[] = readCases(set.name)): number {
  return cases.filter((one) => isRight(set, one)).length / cases.length;
}
