/** Cases where a hedge's words stand, but nothing is said to be unknown now. */

const FURTHEST = 60;
const BEFORE = [
  /\b(?:if|unless|should|whenever|in case|even when)(?: [\p{L}’'-]+){0,3} $/iu,
  /\b(?:no longer|not|hardly|never|n['’]t)(?: (?:so|as|at all|entirely|really|quite)){0,2} $/iu,
  /\b(?:I|you) $/u,
  /\b(?:had|once|initially|previously|long|at first)(?: \p{L}+){0,2} $/iu,
];
const AFTER = [
  /^ (?:at (?:that|the) time|then|in those days)\b/iu,
  /^(?: [\p{L}’'-]+){0,8} until\b/iu,
  /^(?: [\p{L}’'-]+){0,4} (?:but|though|and) (?:is|was|has|have|are|were) (?:now|later|since|eventually|finally)\b/iu,
];

/** "was unclear until Monday", "is no longer unknown", "if it is unclear", "had been unknown": nothing is open. */
export function isResolved(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - FURTHEST), start);
  const after = text.slice(end, end + FURTHEST);
  return BEFORE.some((pattern) => pattern.test(before)) || AFTER.some((pattern) => pattern.test(after));
}
