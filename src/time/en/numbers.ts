/** English numbers in figures and words, as far as time expressions use them. */
import { TENS, UNITS } from '../../text/number-words.ts';
import { expression, figures, oneOf, type Pattern, words } from '../pattern.ts';

const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000 };
const ORDINALS = [
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth',
  'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third',
  'twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first',
]
  .join(' ')
  .split(' ');

const WORD = [...UNITS.slice(1), ...TENS, ...Object.keys(SCALES)].map(
  (word) => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`,
);
const NUMBER_WORD = `(?:${[...WORD].sort((a, b) => b.length - a.length).join('|')})(?![A-Za-z])`;

/** "twenty four", "two hundred and ten". */
export const SPELLED_NUMBER: Pattern = expression(`${NUMBER_WORD}(?:(?:[- ]and)?[- ]${NUMBER_WORD}){0,5}`, [
  ...UNITS.slice(1),
  ...TENS,
  ...Object.keys(SCALES),
]);

/** "12", "1,900", "2.5", "2 1/2", "2½". */
const NUMBER_IN_FIGURES: Pattern = figures(
  String.raw`(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,5})(?:\.\d{1,3}|[- ]\d/\d|½)?(?![\d%])`,
);

/** "a couple of" is two; "a hundred" is one hundred. */
const ROUND_NUMBER: Pattern = words(
  'a couple of',
  'a couple',
  'couple of',
  'a hundred',
  'a thousand',
  'a dozen',
);

export const NUMBER: Pattern = oneOf(NUMBER_IN_FIGURES, SPELLED_NUMBER, ROUND_NUMBER);

/** "first" to "thirty-first". */
export const ORDINAL_WORD: Pattern = words(...ORDINALS);

/** "21st", "third". */
export const ORDINAL: Pattern = oneOf(figures(String.raw`\d{1,3}(?:st|nd|rd|th)(?![A-Za-z])`), ORDINAL_WORD);

/** The number that figures or words write; null where they write none. */
export function readNumber(text: string): number | null {
  return /^\d/.test(text) ? readFigures(text) : readWords(text);
}

function readFigures(text: string): number | null {
  const [, whole = '', tail = ''] = /^([\d,]+)(.*)$/.exec(text.replace('½', ' 1/2')) ?? [];
  const base = Number(whole.replaceAll(',', ''));
  const fraction = /(\d)\/(\d)$/.exec(tail);
  if (fraction) return base + Number(fraction[1]) / Number(fraction[2]);
  return base + (tail ? Number(`0${tail}`) : 0);
}

const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ['couple', 2],
  ['dozen', 12],
]);
const SILENT = new Set(['and', 'a', 'of']);

function readWords(text: string): number | null {
  let total = 0;
  let group = 0;
  for (const word of text.toLowerCase().split(/[- ]/)) {
    if (SILENT.has(word)) continue;
    const value = VALUES.get(word);
    const scale = SCALES[word];
    if (value !== undefined) group += value;
    else if (scale === undefined) return null;
    else if (scale === 100) group = Math.max(group, 1) * 100;
    else {
      total += Math.max(group, 1) * scale;
      group = 0;
    }
  }
  return total + group;
}

/** "21st" → 21, "third" → 3. */
export function readOrdinal(text: string): number {
  const digits = Number.parseInt(text, 10);
  return Number.isNaN(digits) ? ORDINALS.indexOf(text.toLowerCase()) + 1 : digits;
}

/** A year in figures or as it is spoken; null where it is none. */
export function readYear(text: string): number | null {
  return /^\d/.test(text) ? Number(text) : readSpokenYear(text);
}

/** A year as it is spoken: "nineteen ninety-six", "two thousand five"; null where it is none. */
export function readSpokenYear(text: string): number | null {
  const lower = text.toLowerCase();
  if (/hundred/.test(lower)) return null;
  if (/thousand/.test(lower)) return readWords(lower);
  const [first = '', ...rest] = lower.split(/[- ]/);
  const second = readWords(rest.join(' '));
  const century = readWords(first);
  if (century === null || second === null || second < 10 || second > 99) return null;
  return century >= 16 && century <= 20 ? century * 100 + second : null;
}
