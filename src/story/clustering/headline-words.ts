/** The words of a text with what their writing tells: a capital inside a sentence marks a name. */
import { allMatches } from '../../text/all-matches.ts';
import { isStopWord } from '../../text/terms.ts';

export interface WrittenWord {
  /** As it stands, a possessive "'s" dropped. */
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  /** Where every sentence has a capital, so that one tells nothing. */
  readonly first: boolean;
  /** Only a blank or hyphen lies between it and the word before. */
  readonly joined: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu;
const POSSESSIVE = /[’']s$/;
const CAPITAL = /^\p{Lu}/u;
const SENTENCE_END = /[.?!:;|\n]/;
const ONLY_A_JOINT = /^(?: |-)$/;

/** A capital I that stands for a bar: after the end of a sentence, before a name of a few words. */
export const LETTER_FOR_BAR: RegExp = /(?<=[.?!]["'”’]?) I (?=\p{Lu}[^.?!]{1,40}$)/u;

export function writtenWords(text: string): WrittenWord[] {
  const found: WrittenWord[] = [];
  let end = 0;
  for (const match of allMatches(text, WORD)) {
    const between = text.slice(end, match.index);
    const word = match[0].replace(POSSESSIVE, '');
    found.push({
      text: word,
      lower: word.toLowerCase(),
      capital: CAPITAL.test(word),
      first: end === 0 || SENTENCE_END.test(between),
      joined: ONLY_A_JOINT.test(between),
    });
    end = match.index + match[0].length;
  }
  return found;
}

/** Whether a headline Capitalises Nearly Every Word, so that a capital does not mark a name. */
export function isTitleCase(words: readonly WrittenWord[]): boolean {
  const telling = words.filter((word) => !word.first && !isStopWord(word.lower) && /^\p{L}/u.test(word.text));
  return telling.length >= 3 && telling.filter((word) => word.capital).length > 0.75 * telling.length;
}
