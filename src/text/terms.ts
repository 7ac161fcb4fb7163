/** Words as the analysers count them: lower-case, without stop words, stemmed (Porter 1980). */
import { stemmer } from 'stemmer';
import { remembering } from './remember.ts';
import { wordSet } from './word-list.ts';

/** A plain word (most of a text, hence first), or letters and digits with single marks inside. */
const WORD = /[A-Za-z]+(?![\p{L}\p{N}’'.-])|[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu;

/** Words that carry no subject: articles, pronouns, prepositions, auxiliaries, words of reporting. */
const STOP_WORDS =
  wordSet(`a about above after again against all also am an and any are as at be because been before being below between
  both but by can could did do does doing down during each few for from further had has have having he her here
  hers herself him himself his how i if in into is it its itself just me more most my myself no nor not now of off
  on once only or other our ours ourselves out over own s said same say says she should so some such t than that
  the their theirs them themselves then there these they this those through to too under until up us very was we
  were what when where which while who whom why will with would you your yours yourself according told new one two
  may might must since still yet among amid per via within without`);

/** Words of which something is remembered: about those of a site. */
export const MOST_WORDS = 100_000;

/** Porter stem of a lower-case word. */
export const stem: (word: string) => string = remembering(stemmer, MOST_WORDS);

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word.toLowerCase());
}

/** The words of a text as they stand, in order. */
export function words(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** Stems of the words that carry meaning, in order, repeats kept. A possessive "'s" is dropped. */
export const terms: (text: string) => readonly string[] = remembering(termsOf);

function termsOf(text: string): string[] {
  const found: string[] = [];
  for (const word of words(text)) {
    const term = termOf(word);
    if (term !== '') found.push(term);
  }
  return found;
}

/** The term of a word as it stands; `''` where it carries no meaning. */
const termOf: (word: string) => string = remembering((word) => {
  const lower = withoutPossessive(word.toLowerCase());
  return STOP_WORDS.has(lower) ? '' : stemmer(lower);
}, MOST_WORDS);

function withoutPossessive(word: string): string {
  return word.endsWith('’s') || word.endsWith("'s") ? word.slice(0, -2) : word;
}
