/** What tells the words of a language apart: those that carry no subject, and what stays of a word through its inflection. */
import stopWords from 'stopwords-iso/stopwords-iso.json' with { type: 'json' };
import { primaryLanguage } from './language-tag.ts';
import { isStopWord, stem } from './terms.ts';

export interface WordRules {
  /** Takes a word in lower case, as `stem` does. */
  readonly isStopWord: (word: string) => boolean;
  readonly stem: (word: string) => string;
  /** The text with blanks between its words, where its language writes none. */
  readonly spaced: (text: string) => string;
}

/** Of a word in a language without a stemmer the beginning is kept (McNamee, Nicholas and Mayfield, SIGIR 2008). */
const LETTERS_KEPT = 5;
const byLanguage: Readonly<Record<string, readonly string[]>> = stopWords;
/** "l’hôpital", "dell’Etna": what is elided before a vowel. */
const ELISION = /^(?:qu|un|[cdjlmnst]|(?:[ds]?a|co|de|ne|su)ll)[’'](?=\p{L})/u;
const WITHOUT_BLANKS = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my']);

const english: WordRules = { isStopWord, stem, spaced: (text) => text };
const known = new Map<string, WordRules>([
  ['en', english],
  ['und', english],
]);

/** @param tag BCP 47, of which only the language counts; where it is unknown (`und`), the rules of English */
export function wordRules(tag: string): WordRules {
  const language = primaryLanguage(tag);
  const rules = known.get(language) ?? rulesOf(language);
  known.set(language, rules);
  return rules;
}

function rulesOf(language: string): WordRules {
  const listed = new Set([...(byLanguage[language] ?? []), ...calendarWords(language)]);
  return {
    isStopWord: (word) => listed.has(word),
    stem: (word) => [...word.replace(ELISION, '')].slice(0, LETTERS_KEPT).join(''),
    spaced: WITHOUT_BLANKS.has(language) ? spacer(language) : (text) => text,
  };
}

/** The weekdays and months of a language: news of every kind names them. */
function calendarWords(language: string): string[] {
  const written = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    return (month: number, day: number) => format.format(Date.UTC(2024, month, day)).toLowerCase();
  };
  const weekday = written({ weekday: 'long' });
  const month = written({ month: 'long' });
  return Array.from({ length: 12 }, (_, index) => [weekday(0, index + 1), month(index, 1)]).flat();
}

function spacer(language: string): (text: string) => string {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return (text) => Array.from(segmenter.segment(text), ({ segment }) => segment).join(' ');
}
