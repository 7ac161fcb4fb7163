/** A set from words divided by white space: how the word lists of this folder are written. */
export function wordList(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
