/** A set of the words of a block of text, divided by white space. */
export function wordSet(block: string): ReadonlySet<string> {
  return new Set(block.trim().split(/\s+/));
}

/** The phrases of a block of text, divided by commas or line ends. */
export function phrases(block: string): string[] {
  return block
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
