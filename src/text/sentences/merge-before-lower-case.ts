import type { Cut } from './cuts.ts';

const GOES_ON = /^["“”‘’'([„«—–-]*\s?(?:\p{Ll}(?!\p{Lu})|[,;:)%&/])/u;

/** What follows begins in a small letter or with a comma: "… he left?” she asked"; but not "iPhone …". */
export function mergeBeforeLowerCase(line: string, { next }: Cut): boolean {
  return GOES_ON.test(line.slice(next, next + 8));
}
