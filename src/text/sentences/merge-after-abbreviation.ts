import {
  AFTER_TIME_OF_DAY,
  BEFORE_NAME,
  BEFORE_NUMBER,
  GERMAN_MONTHS,
  MAY_END,
  SENTENCE_OPENERS,
  TIME_OF_DAY,
} from './abbreviations.ts';
import type { Cut } from './cuts.ts';

const DIGIT_FIRST = /^\p{Nd}/u;
const ORDINAL = /^\d{1,2}$/;

/** "Gen. Smith", "the U.S. president", "No. 10", "Jan. 5", "5 p.m. Monday", "am 5. März". */
export function mergeAfterAbbreviation(line: string, cut: Cut): boolean {
  if (cut.marks !== '.' || cut.end !== cut.mark + 1) return false;
  const { before, after } = cut;
  const word = withoutHyphen(before);
  if (BEFORE_NAME.has(word)) return true;
  if (BEFORE_NUMBER.has(word) && DIGIT_FIRST.test(after)) return true;
  if (TIME_OF_DAY.has(word)) return AFTER_TIME_OF_DAY.has(after);
  if (ORDINAL.test(word)) return GERMAN_MONTHS.has(after);
  return MAY_END.has(word) && goesOnWithName(line, cut);
}

/** "President" after "U.S." goes on; "The", a quotation or a number after "Co." opens a sentence. */
function goesOnWithName(line: string, { next, after }: Cut): boolean {
  return line.startsWith(after, next) && after !== '' && !SENTENCE_OPENERS.has(withoutClitic(after));
}

/** `Sen` of "then-Sen", `U.S` of "non-U.S". */
function withoutHyphen(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1);
}

/** `He` of "He’s". */
function withoutClitic(word: string): string {
  const apostrophe = word.search(/['’]/);
  return apostrophe > 0 ? word.slice(0, apostrophe) : word;
}
