/**
 * All matches in order, as `matchAll` gives them, without the copy of the pattern that it makes for each text.
 * @param pattern with the flag `g`; it matches no empty stretch
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}
