import { wordSet } from '../word-list.ts';
import type { Cut } from './cuts.ts';

const REPORTING =
  wordSet(`said says asked asks wrote writes added replied told tells shouted cried tweeted posted exclaimed recalled joked
  wondered answered responded insisted argued declared quipped demanded texted`);
const CLOSING_QUOTE = /["”’'»“]$/u;
const CAPITAL_FIRST = /^\p{Lu}/u;
const MOST_WORDS = 4;

/** "“Why now?” Maria Lopez asked.": the quotation ends in a mark of its own, the sentence goes on with who said it. */
export function mergeBeforeReportingClause(line: string, { marks, end, next }: Cut): boolean {
  if (marks.startsWith('.') || !CLOSING_QUOTE.test(line.slice(end - 1, end))) return false;
  const following = line.slice(next, next + 80).split(/\s+/, MOST_WORDS + 1);
  const verb = following.findIndex((word) => REPORTING.has(word.replace(/[.,:;]$/, '')));
  return verb > 0 && verb <= MOST_WORDS && following.slice(0, verb).every((word) => CAPITAL_FIRST.test(word));
}
