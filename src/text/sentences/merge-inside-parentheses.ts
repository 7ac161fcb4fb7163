import type { Cut } from './cuts.ts';

const FARTHEST = 300;

/** "The law (passed in 1990. It was amended twice.) stands": brackets that close within the line stay whole. */
export function mergeInsideParentheses(line: string, { end }: Cut): boolean {
  const open = line.lastIndexOf('(', end - 1);
  if (open < 0 || open < end - FARTHEST || line.slice(open, end).includes(')')) return false;
  const close = line.slice(end, end + FARTHEST).search(/[()]/);
  return close >= 0 && line.charAt(end + close) === ')';
}
