import { SENTENCE_OPENERS } from './abbreviations.ts';
import type { Cut } from './cuts.ts';

const INITIALS = /^(?:\p{Lu}\.?-?){1,3}$/u;
const CAPITAL_FIRST = /^\p{Lu}/u;

/** "J. K. Rowling", "George W. Bush", "J.R.R. Tolkien"; but "Plan B. The …" and "so do I. Nobody …" end. */
export function mergeAfterInitial(line: string, cut: Cut): boolean {
  const { marks, before, after, mark, end } = cut;
  if (marks !== '.' || end !== mark + 1 || !INITIALS.test(before)) return false;
  if (!CAPITAL_FIRST.test(after)) return false;
  if (SENTENCE_OPENERS.has(after) && after.length > 1) return false;
  return before !== 'I' || followsCapital(line, mark - before.length);
}

/** Whether the word that ends before `at` (white space between) begins with a capital, or none stands there. */
function followsCapital(line: string, at: number): boolean {
  const head = line.slice(Math.max(0, at - 40), at).trimEnd();
  return head === '' || CAPITAL_FIRST.test(head.slice(head.lastIndexOf(' ') + 1));
}
