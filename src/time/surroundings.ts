/** What stands around a match: the words that rules and vetoes look at. */
import type { Surroundings } from './language-rules.ts';

/** Enough to see two words on either side. */
const REACH = 24;

export function textBefore({ text, start }: Surroundings): string {
  return text.slice(Math.max(0, start - REACH), start);
}

export function textAfter({ text, end }: Surroundings): string {
  return text.slice(end, end + REACH);
}

export function matchedText({ text, start, end }: Surroundings): string {
  return text.slice(start, end);
}

/** Tests whether one of these words (divided by `|`) stands right before a match, whatever its capitals. */
export function afterOneOf(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${words})[ -]$`, 'iu');
}

/** Tests whether one of these words (divided by `|`) stands right after a match, capitals as written. */
export function beforeOneOf(words: string): RegExp {
  return new RegExp(`^ (?:${words})(?![\\p{L}])`, 'u');
}
