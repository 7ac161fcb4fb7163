import type { Cut } from './cuts.ts';

const MARKS_ONLY = /^[.!?…"”’')\]]/;

/** "Why does it … ?", "wait . . . and see": marks without a word begin no sentence. */
export function mergeBareMarks(line: string, { next, after }: Cut): boolean {
  return after === '' && MARKS_ONLY.test(line.charAt(next));
}
