/**
 * Cuts a plain text into sentences: a naive cut at every mark that may end one, then short rules, in order,
 * that each know one reason why such a place is no end. A line is never crossed.
 */
import type { Sentence } from '../model/analysis.ts';
import { type Cut, naiveCuts } from './sentences/cuts.ts';
import { mergeAfterAbbreviation } from './sentences/merge-after-abbreviation.ts';
import { mergeAfterInitial } from './sentences/merge-after-initial.ts';
import { mergeAfterListNumber } from './sentences/merge-after-list-number.ts';
import { mergeBareMarks } from './sentences/merge-bare-marks.ts';
import { mergeBeforeLowerCase } from './sentences/merge-before-lower-case.ts';
import { mergeBeforeReportingClause } from './sentences/merge-before-reporting-clause.ts';
import { mergeInsideParentheses } from './sentences/merge-inside-parentheses.ts';
import { mergeNameWithMark } from './sentences/merge-name-with-mark.ts';

/** Whether the cut is no end: the pieces on both sides belong to one sentence. */
type MergeRule = (line: string, cut: Cut) => boolean;

const mergeRules: readonly MergeRule[] = [
  mergeBareMarks,
  mergeBeforeLowerCase,
  mergeAfterAbbreviation,
  mergeAfterInitial,
  mergeAfterListNumber,
  mergeNameWithMark,
  mergeBeforeReportingClause,
  mergeInsideParentheses,
];

/**
 * The sentences of a text in order. Each re-slices (`text.slice(start, end)`), begins and ends without white
 * space and lies in one line; together they hold every character that is not white space.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let lineStart = 0;
  text.split('\n').forEach((line, paragraph) => {
    for (const [from, to] of cutLine(line)) {
      const start = lineStart + from;
      const end = lineStart + to;
      sentences.push({ index: sentences.length, paragraph, start, end, text: text.slice(start, end) });
    }
    lineStart += line.length + 1;
  });
  return sentences;
}

/** The sentences of one line as offsets, white space trimmed. */
function cutLine(line: string): [from: number, to: number][] {
  const last = line.trimEnd().length;
  let from = line.length - line.trimStart().length;
  if (from >= last) return [];
  const pieces: [number, number][] = [];
  for (const cut of naiveCuts(line)) {
    if (mergeRules.some((joins) => joins(line, cut))) continue;
    pieces.push([from, cut.end]);
    from = cut.next;
  }
  pieces.push([from, last]);
  return pieces;
}
