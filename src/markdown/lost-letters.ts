/** A text read as UTF-8 in which letters were lost, since its file is in another encoding or no text at all. */
export interface LostLetters {
  /** What is wrong, and what to do about it. */
  readonly message: string;
  /** 1-based, of the first of them. */
  readonly line: number;
}

/** Null where none was lost. */
export function lostLetters(text: string): LostLetters | null {
  const at = text.search(/[\uFFFD\0]/);
  if (at < 0) return null;
  const message = 'The file holds what is no letter in UTF-8: save it as text in UTF-8.';
  return { message, line: text.slice(0, at).split('\n').length };
}
