/** The words in which dates are shown, a record a language. */
import { primaryLanguage } from '../text/language-tag.ts';

export interface DateWords {
  /** Short names, January first. */
  readonly months: readonly string[];
  /** Spring first, as EDTF numbers them from 21. */
  readonly seasons: readonly string[];
  readonly day: (day: number) => string;
  readonly year: (digits: string) => string;
  /** @param first the decade's first year, e.g. 1970 */
  readonly decade: (first: number) => string;
  /** @param ordinal 20 for 1900–1999, as people call it */
  readonly century: (ordinal: number) => string;
  /** @param monday the week's first day, in words */
  readonly week: (monday: string) => string;
  readonly about: (date: string) => string;
  readonly possibly: (date: string) => string;
  readonly since: (date: string) => string;
  /** As `since`, of what lies ahead. */
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
}

const english: DateWords = {
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  day: String,
  year: withoutLeadingZeros,
  decade: (first) => `${first}s`,
  century: (ordinal) => `${ordinal}${englishOrdinalSuffix(ordinal)} century`,
  week: (monday) => `week of ${monday}`,
  about: (date) => `about ${date}`,
  possibly: (date) => `possibly ${date}`,
  since: (date) => `since ${date}`,
  from: (date) => `from ${date} on`,
  until: (date) => `until ${date}`,
};

const german: DateWords = {
  months: ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'],
  seasons: ['Frühjahr', 'Sommer', 'Herbst', 'Winter'],
  day: (day) => `${day}.`,
  year: withoutLeadingZeros,
  decade: (first) => `${first}er Jahre`,
  century: (ordinal) => `${ordinal}. Jahrhundert`,
  week: (monday) => `Woche ab ${monday}`,
  about: (date) => `etwa ${date}`,
  possibly: (date) => `vielleicht ${date}`,
  since: (date) => `seit ${date}`,
  from: (date) => `ab ${date}`,
  until: (date) => `bis ${date}`,
};

function withoutLeadingZeros(digits: string): string {
  return String(Number(digits));
}

function englishOrdinalSuffix(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}

const words: Readonly<Record<string, DateWords>> = { en: english, de: german };

/** The words of a language (BCP 47, its first part counts), English for one that has none. */
export function dateWordsOf(language: string): DateWords {
  return words[primaryLanguage(language)] ?? english;
}
