const SPACE = 32;
const COMMA = 44;

/**
 * The end of the word that begins at `at`, where it is plain letters up to a blank, a comma or the end of the text; else
 * `at`. Most words are such, whatever else a reader counts as one, and cost far less this way than by a pattern.
 */
export function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isPlainLetter(text.charCodeAt(end))) end++;
  if (end === text.length) return end;
  const next = text.charCodeAt(end);
  return next === SPACE || next === COMMA ? end : at;
}

export function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
