/** German words of the calendar and of numbers, as pieces of patterns and as values. */

import { expression, figures, names, oneOf, type Pattern, words } from '../pattern.ts';
import type { Granularity, Season } from '../period.ts';

const MONTHS: readonly (readonly string[])[] = [
  ['Januar', 'Jänner', 'Jan.'],
  ['Februar', 'Feber', 'Feb.'],
  ['März'],
  ['April', 'Apr.'],
  ['Mai'],
  ['Juni'],
  ['Juli'],
  ['August', 'Aug.'],
  ['September', 'Sept.', 'Sep.'],
  ['Oktober', 'Okt.'],
  ['November', 'Nov.'],
  ['Dezember', 'Dez.'],
];
export const MONTH: Pattern = names(...MONTHS.flat());
export const FULL_MONTH: Pattern = names(...MONTHS.flat().filter((name) => !name.endsWith('.')));

export function monthNumber(text: string): number {
  const key = text.toLowerCase();
  return MONTHS.findIndex((forms) => forms.some((form) => form.toLowerCase() === key)) + 1;
}

const WEEKDAYS = [
  ['Montag'],
  ['Dienstag'],
  ['Mittwoch'],
  ['Donnerstag'],
  ['Freitag'],
  ['Samstag', 'Sonnabend'],
  ['Sonntag'],
] as const;
const WEEKDAY_NAMES = WEEKDAYS.flat();
export const WEEKDAY: Pattern = names(...WEEKDAY_NAMES);
/** "montags". */
export const WEEKDAY_ADVERB: Pattern = words(...WEEKDAY_NAMES.map((name) => `${name.toLowerCase()}s`));

/** "Montag", "montags" → 1. */
export function weekdayNumber(text: string): number {
  const key = text.toLowerCase();
  return WEEKDAYS.findIndex((forms) => forms.some((form) => key.startsWith(form.toLowerCase()))) + 1;
}

const DAY_PARTS: Readonly<Record<string, string>> = {
  morgen: 'TMO',
  früh: 'TMO',
  vormittag: 'TMO',
  mittag: 'TMI',
  nachmittag: 'TAF',
  abend: 'TEV',
  nacht: 'TNI',
};
export const DAY_PART: Pattern = words(...Object.keys(DAY_PARTS));
/** "Montagabend". */
export const WEEKDAY_AND_PART: Pattern = expression(
  `(?<weekday>${WEEKDAY_NAMES.join('|')})(?<part>${Object.keys(DAY_PARTS).join('|')})(?![a-zäöüß])`,
  WEEKDAY_NAMES.flatMap((name) => Object.keys(DAY_PARTS).map((part) => `${name}${part}`.toLowerCase())),
);

export function dayPartOf(text: string): string {
  return DAY_PARTS[text.toLowerCase()] ?? 'TMO';
}

const SEASONS: Readonly<Record<string, Season>> = {
  frühling: 'SP',
  frühjahr: 'SP',
  sommer: 'SU',
  herbst: 'FA',
  winter: 'WI',
};
export const SEASON: Pattern = words(...Object.keys(SEASONS));

export function seasonOf(text: string): Season {
  return SEASONS[text.toLowerCase()] ?? 'SP';
}

/** A unit of time: its letter in a TIMEX3 duration, and its kind of period, if it is one of the calendar. */
interface TimeUnit {
  readonly letter: string;
  readonly granularity: Granularity | null;
  readonly times: number;
  /** Every form of the word, in all cases. */
  readonly forms: readonly string[];
}

const UNITS: readonly TimeUnit[] = [
  { letter: 'TS', granularity: null, times: 1, forms: ['Sekunde', 'Sekunden'] },
  { letter: 'TM', granularity: null, times: 1, forms: ['Minute', 'Minuten'] },
  { letter: 'TH', granularity: null, times: 1, forms: ['Stunde', 'Stunden'] },
  { letter: 'D', granularity: 'day', times: 1, forms: ['Tag', 'Tage', 'Tagen', 'Tages'] },
  { letter: 'W', granularity: 'week', times: 1, forms: ['Woche', 'Wochen'] },
  { letter: 'D', granularity: 'weekend', times: 2, forms: ['Wochenende', 'Wochenenden', 'Wochenendes'] },
  { letter: 'M', granularity: 'month', times: 1, forms: ['Monat', 'Monate', 'Monaten', 'Monats'] },
  { letter: 'Q', granularity: 'quarter', times: 1, forms: ['Quartal', 'Quartale', 'Quartalen', 'Quartals'] },
  { letter: 'Y', granularity: 'year', times: 1, forms: ['Jahr', 'Jahre', 'Jahren', 'Jahres'] },
  {
    letter: 'Y',
    granularity: 'decade',
    times: 10,
    forms: ['Jahrzehnt', 'Jahrzehnte', 'Jahrzehnten', 'Jahrzehnts'],
  },
  {
    letter: 'Y',
    granularity: 'century',
    times: 100,
    forms: ['Jahrhundert', 'Jahrhunderte', 'Jahrhunderten', 'Jahrhunderts'],
  },
];
export const UNIT: Pattern = names(...UNITS.flatMap(({ forms }) => forms));

export function unitOf(text: string): TimeUnit {
  const unit = UNITS.find(({ forms }) => forms.some((form) => form.toLowerCase() === text.toLowerCase()));
  if (!unit) throw new Error(`„${text}“ is no unit of time.`);
  return unit;
}

const NUMBERS: Readonly<Record<string, number>> = {
  ein: 1,
  eine: 1,
  einem: 1,
  einen: 1,
  einer: 1,
  eines: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  fünfzehn: 15,
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  hundert: 100,
  anderthalb: 1.5,
  eineinhalb: 1.5,
  zweieinhalb: 2.5,
};
export const NUMBER: Pattern = oneOf(
  figures(String.raw`\d{1,4}(?:,\d{1,2})?(?![\d%.:])`),
  words(...Object.keys(NUMBERS)),
);

/** "zwei" → 2, "2,5" → 2.5; null for what is no number. */
export function readNumber(text: string): number | null {
  const known = NUMBERS[text.toLowerCase()];
  if (known !== undefined) return known;
  const number = Number(text.replace(',', '.'));
  return Number.isNaN(number) ? null : number;
}

const ORDINALS = ['erst', 'zweit', 'dritt', 'viert'];
/** "dritten", "erstes". */
export const ORDINAL: Pattern = words(
  ...ORDINALS.flatMap((stem) => ['e', 'en', 'es', 'er'].map((end) => stem + end)),
);

export function readOrdinal(text: string): number {
  return ORDINALS.findIndex((stem) => text.toLowerCase().startsWith(stem)) + 1;
}

export const VAGUE_AMOUNT: Pattern = words(
  'einige',
  'einigen',
  'mehrere',
  'mehreren',
  'wenige',
  'wenigen',
  'ein paar',
  'viele',
  'vielen',
);

/** A day of a month: "7." before its month. */
export const DAY_NUMBER: Pattern = figures(String.raw`(?:3[01]|[12]\d|0?[1-9])\.`);
export const YEAR: Pattern = figures(String.raw`[12]\d{3}(?![0-9A-Za-zäöü%]|[.,:]\d|er)`);

const LAST = ['letzt', 'vergangen', 'vorig'];
const NEXT = ['nächst', 'kommend'];
const THIS = ['dies'];
const ENDINGS = ['e', 'en', 'em', 'er', 'es'];

/** "vergangenen", "nächste", "diesem". */
export const DIRECTION: Pattern = words(
  ...[...LAST, ...NEXT, ...THIS].flatMap((stem) => ENDINGS.map((ending) => stem + ending)),
);

/** −1 for "letzte", 0 for "diese", 1 for "nächste". */
export function directionOf(text: string): -1 | 0 | 1 {
  const lower = text.toLowerCase();
  if (LAST.some((stem) => lower.startsWith(stem))) return -1;
  return NEXT.some((stem) => lower.startsWith(stem)) ? 1 : 0;
}
