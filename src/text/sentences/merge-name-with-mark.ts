import { SENTENCE_OPENERS } from './abbreviations.ts';
import type { Cut } from './cuts.ts';

/** Names that are written with an exclamation mark. */
const NAMES = new Set(['Yahoo', 'Jeopardy', 'Yum', 'Joomla', 'E']);

/** "Yahoo! Finance": the mark is part of a name. */
export function mergeNameWithMark(_line: string, { marks, before, after }: Cut): boolean {
  return marks === '!' && NAMES.has(before) && !SENTENCE_OPENERS.has(after);
}
