/** Reads the numbers of an English text: digits, words, magnitudes and currencies, with how exact they are said to be. */
import type { Span } from '../../model/span.ts';
import { allMatches } from '../all-matches.ts';
import { TENS, UNITS } from '../number-words.ts';

export type Bound = 'exact' | 'at-least' | 'at-most' | 'about';

/** A number as it stands, the words of its bound and its currency included. */
export interface FoundNumber extends Span {
  readonly value: number;
  readonly bound: Bound;
  /** ISO 4217 code of the currency, or `%`; null for a plain count. */
  readonly measure: string | null;
}

const MAGNITUDES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₴': 'UAH',
  '₹': 'INR',
  '₽': 'RUB',
  dollar: 'USD',
  dollars: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  kronor: 'SEK',
  zlotys: 'PLN',
  shekels: 'ILS',
  hryvnia: 'UAH',
  hryvnias: 'UAH',
  rupees: 'INR',
  rubles: 'RUB',
  roubles: 'RUB',
};
const BOUNDS: Readonly<Record<string, Bound>> = {
  'at least': 'at-least',
  'more than': 'at-least',
  over: 'at-least',
  'no fewer than': 'at-least',
  'no less than': 'at-least',
  'upwards of': 'at-least',
  'not less than': 'at-least',
  'at most': 'at-most',
  'up to': 'at-most',
  'as many as': 'at-most',
  'as much as': 'at-most',
  'fewer than': 'at-most',
  'less than': 'at-most',
  under: 'at-most',
  'no more than': 'at-most',
  about: 'about',
  around: 'about',
  roughly: 'about',
  some: 'about',
  nearly: 'about',
  almost: 'about',
  approximately: 'about',
  'an estimated': 'about',
  'close to': 'about',
  'just over': 'about',
  'just under': 'about',
};

const TENS_WORD = `(?:${TENS.join('|')})(?:[- ](?:${UNITS.slice(1, 10).join('|')}))?`;
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/-])(?:(?<bound>${Object.keys(BOUNDS).join('|')}) )?(?<currency>US\\$|[$€£¥₴₹₽])?` +
    `(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|${TENS_WORD}|${[...UNITS].reverse().join('|')}|half a|an?(?= (?:dozen|hundred|thousand|million|billion|trillion)\\b))` +
    `(?:[ -]?(?<magnitude>dozen|hundred|thousand|million|billion|trillion|mn|bn|tn|[mkb](?![\\p{L}])))?(?: ?(?<measure>%|percent\\b|per cent\\b|(?:dollars?|euros?|pounds?|yen|yuan|kronor|zlotys|shekels|hryvnias?|rupees|rou?bles)\\b))?` +
    `(?![\\p{L}\\p{N}]|[.,:/-]\\p{N})`,
  'giu',
);

/** The numbers of a text in order; parts of dates, times, scores and names with digits ("G7", "3-1") are none. */
export function findNumbers(text: string): FoundNumber[] {
  return allMatches(text, NUMBER).flatMap((match) => {
    const groups = match.groups ?? {};
    const value = numericValue(groups.number ?? '', groups.magnitude);
    if (value === null) return [];
    const start = match.index;
    return [
      {
        start,
        end: start + match[0].length,
        value,
        bound: boundOf(groups.bound),
        measure: measureOf(groups),
      },
    ];
  });
}

function numericValue(number: string, magnitude: string | undefined): number | null {
  const scale = magnitude ? (MAGNITUDES[magnitude.toLowerCase()] ?? 1) : 1;
  const plain = plainValue(number.toLowerCase());
  return plain === null ? null : Math.round(plain * scale * 100) / 100;
}

function plainValue(number: string): number | null {
  if (/^\d/.test(number)) return Number(number.replaceAll(',', ''));
  if (number === 'half a') return 0.5;
  if (number === 'a' || number === 'an') return 1;
  const [tens = '', unit] = number.split(/[- ]/);
  const at = TENS.indexOf(tens);
  if (at >= 0) return (at + 2) * 10 + (unit ? UNITS.indexOf(unit) : 0);
  const small = UNITS.indexOf(number);
  return small < 0 ? null : small;
}

function boundOf(words: string | undefined): Bound {
  return words ? (BOUNDS[words.toLowerCase()] ?? 'exact') : 'exact';
}

function measureOf({ currency, measure }: Record<string, string | undefined>): string | null {
  const sign = (currency ?? measure)?.toLowerCase();
  if (!sign) return null;
  return sign === '%' || sign.startsWith('per') ? '%' : (CURRENCIES[sign] ?? null);
}
