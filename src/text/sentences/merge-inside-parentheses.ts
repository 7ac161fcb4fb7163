import type { Cut } from './cuts.ts';

/** Farther off no bracket counts; bounds the work at each cut. */
const FARTHEST = 300;

/** "The law (passed in 1990. It was amended twice.) stands": brackets that close within the line stay whole. */
export function mergeInsideParentheses(line: string, { end }: Cut): boolean {
  const before = line.slice(Math.max(0, end - FARTHEST), end);
  const open = before.lastIndexOf('(');
  if (open < 0 || before.includes(')', open)) return false;
  const close = line.slice(end, end + FARTHEST).search(/[()]/);
  return close >= 0 && line.charAt(end + close) === ')';
}
