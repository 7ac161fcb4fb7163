import type { Word } from './words.ts';

const LEAST_WORDS = 3;
/** Shorter words stay small in headlines: "of", "the", "from". */
const LONG_ENOUGH = 4;
/** A sentence that a full stop closes may be full of names; a line without one is rather a headline. */
const SHARE = { closed: 0.9, open: 0.7 };
const LEAST_WORDS_CLOSED = 6;

/** Whether capitals tell nothing here: a headline In Title Case, or text in capitals only. */
export function isTitleCase(words: readonly Word[], isClosed: boolean): boolean {
  const long = words.slice(1).filter((word) => word.text.length >= LONG_ENOUGH);
  const capitals = long.filter((word) => word.capital).length;
  const least = isClosed ? LEAST_WORDS_CLOSED : LEAST_WORDS;
  return long.length >= least && capitals / long.length > (isClosed ? SHARE.closed : SHARE.open);
}
