import type { Cut } from './cuts.ts';

const ITEM_NUMBER = /^(?:\d{1,2}|[a-z]|[ivx]{1,4})$/i;

/** "1. Read the notice.": a number or letter that opens the line belongs to what it counts. */
export function mergeAfterListNumber(line: string, { marks, before, mark }: Cut): boolean {
  return marks === '.' && ITEM_NUMBER.test(before) && line.slice(0, mark - before.length).trimEnd() === '';
}
