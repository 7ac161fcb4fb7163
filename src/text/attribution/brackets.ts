/** Round brackets of which a range holds only one. */
import type { Range } from './token-range.ts';
import { type Token, tagSet } from './tokens.ts';

type Tokens = readonly Token[];

/** Whether the first token of a phrase is a bracket that parts it from what stands before: one that opens there, or ends there. */
export function partsBrackets(tokens: Tokens, { from, to }: Range, limit: number): boolean {
  const { lower } = tokens[from] ?? {};
  if (lower === '(') return !holds(tokens, { from: from + 1, to }, ')');
  return lower === ')' && from < to - 1 && endsEarlier(tokens, from, limit);
}

/** Whether the token at `at` closes a bracket that opens before `from`. */
export function closesOther(tokens: Tokens, from: number, at: number): boolean {
  return tokens[at]?.lower === ')' && !holds(tokens, { from, to: at }, '(');
}

function holds(tokens: Tokens, { from, to }: Range, mark: string): boolean {
  for (let i = from; i < to; i += 1) if (tokens[i]?.lower === mark) return true;
  return false;
}

const LONGEST_BRACKET = 8;
const BOUNDARIES = tagSet('comma', 'dash', 'colon');

/** "(updated at noon, 3 p.m. there) | the port [said]": a bracket that no phrase with the words behind it holds whole. */
function endsEarlier(tokens: Tokens, at: number, limit: number): boolean {
  for (let i = at - 1; i >= limit && i > at - LONGEST_BRACKET; i -= 1) {
    if (tokens[i]?.lower === '(') return false;
    if (BOUNDARIES.has(tokens[i]?.tag)) return true;
  }
  return true;
}
