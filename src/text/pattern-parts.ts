/** Parts of regular expressions that would be too long to read in one line. */

/** A group of alternatives, in their order; a part may be a pattern, of which the flags do not count. */
export function anyOf(...parts: readonly (RegExp | string)[]): string {
  return `(?:${parts.map(sourceOf).join('|')})`;
}

/** A group of words (or patterns without blanks) that stand one after the other, divided by blanks. */
export function oneOf(words: string): string {
  return `(?:${words.trim().split(/\s+/).join('|')})`;
}

/** A whole pattern of parts that follow each other. */
export function inOrder(flags: string, ...parts: readonly (RegExp | string)[]): RegExp {
  return new RegExp(parts.map(sourceOf).join(''), flags);
}

function sourceOf(part: RegExp | string): string {
  return typeof part === 'string' ? part : part.source;
}
