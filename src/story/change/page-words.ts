/** Words of a page as they are compared: without what the page puts into them, whole sentences more or less. */

/** A point says "on Monday [20 Oct 2025]" where the timeline has the date beside the words. */
export function withoutInsertions(text: string): string {
  return text.replace(/ \[[^\]]{1,80}\]/g, '');
}

/** Where a sentence ended, and with it a stretch of sentences. */
const ENDED = /[.!?…]["”’']?\s*$/;

/** Whether both quote the same, or one more or fewer whole sentences than the other, and none in another form. */
export function isLongerOrShorter(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].map(withoutInsertions).sort((a, b) => a.length - b.length);
  if (short === long) return true;
  const [before, after] = long.split(short, 2);
  return after !== undefined && ENDED.test(short) && (before === '' || ENDED.test(before ?? ''));
}
