/**
 * Figures: numbers of a sentence that count something, with what they count, so that a later count of the same
 * can overrule an earlier one.
 */
import { allMatches } from '../../text/all-matches.ts';
import { UNITS as ALL_UNITS, TENS } from '../../text/number-words.ts';
import { anyOf, inOrder } from '../../text/pattern-parts.ts';
import { stem } from '../../text/terms.ts';

export interface Figure {
  readonly value: number;
  /** What is counted: one of the tolls below, or the stem of the noun. */
  readonly unit: string;
}

const UNITS = ALL_UNITS.slice(1);
const MAGNITUDES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** Cases of the law, and for showing or carrying. */
const OF_NO_ILLNESS =
  /(?<!\b(?:display|glass|show|packing|court|criminal|civil|legal|murder|rape|abuse|fraud|corruption|asylum|libel) )/;

/** What happened to those counted; a toll is one count whatever the words. */
const TOLLS: readonly (readonly [unit: string, pattern: RegExp])[] = [
  ['dead', /\b(?:dead|deaths?|died|dies|killed|kills|killing|fatalit(?:y|ies)|lives|toll)\b/i],
  ['injured', /\b(?:injur(?:ed|ies|ing)|wound(?:ed|ing)|hurt)\b/i],
  ['missing', /\b(?:missing|unaccounted)\b/i],
  ['held', /\b(?:arrest(?:ed|s)?|detained|in custody)\b/i],
  ['homeless', /\b(?:displaced|homeless|evacuated|fled)\b/i],
  [
    'cases',
    inOrder(
      'i',
      OF_NO_ILLNESS,
      /\bcases\b|\b(?:one|first|new|confirmed|suspected) case\b/,
      '|',
      /\b(?:infect(?:ed|ions?)|tested positive)\b/,
    ),
  ],
];

/** A plain letter in front is looked for first, then the first character: most places begin no number. */
const FIGURE = inOrder(
  'giu',
  /(?<![A-Za-z])(?=[$€£\dtfseno])(?<![\p{L}\p{N}.,$€£/#-])(?:([$€£])\s?)?/u,
  /(\d{1,3}(?:,\d{3})+|\d{1,9}(?:\.\d{1,3})?|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen))(?=\s))/,
  /(?:\s?(hundred|thousand|million|billion|trillion))?(\s?%|\s(?:per ?cent|percentage))?(?![\p{N}:])/u,
  /((?:[ -]\p{L}[\p{L}’'-]*){0,5})/u,
);
/** Most sentences have no number, and are passed over at the cost of this pattern. */
const SIGN_OF_NUMBER = new RegExp(`\\d|\\b(?:${[...UNITS, ...TENS].join('|')})\\b`, 'i');
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
/** Measures of time and age, and ranks: not what is counted. */
const NO_COUNT = inOrder(
  'i',
  '^[ -]?',
  anyOf(
    /years?|months?|weeks?|days?|hours?|minutes?|seconds?|year-old|o[’']clock|am|pm|a\.m|p\.m|times?/,
    '(?:kilo|centi|milli)?(?:met(?:er|re)s?|grams?)|km|kg|miles?|feet|foot|inch(?:es)?|acres?',
    'degrees?|mph|kph|pounds?|tons?|tonnes?|seats?|of|when|and|or|to|in|on|at|by|from|for|after',
    'before|more|other',
  ),
  /\b/,
);

/** "17 turbulent months". */
const SPAN_OF_TIME = /^[ -]\p{Ll}+ (?:years?|months?|weeks?|days?|hours?|minutes?)\b/u;

/** The figures of a sentence in English, in its order; dates, ages, spans of time and money's years left out. */
export function figuresOf(text: string): Figure[] {
  const found: Figure[] = [];
  if (!SIGN_OF_NUMBER.test(text)) return found;
  for (const match of allMatches(text, FIGURE)) {
    const [whole, money, number = '', magnitude, percent, tail = ''] = match;
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (isDate(number, tail, before) || /\b(?:from|one of) (?:the |its |his |her |their )?$/.test(before))
      continue;
    const value = numberOf(number) * (magnitude ? (MAGNITUDES[magnitude.toLowerCase()] ?? 1) : 1);
    const unit = money
      ? 'money'
      : percent
        ? 'percent'
        : (sufferedBy(text.slice(0, match.index), tail) ??
          countedBefore(text.slice(0, match.index)) ??
          unitOf(tail, text.slice(match.index, match.index + whole.length + 24)));
    const counted = unit ?? (tollStandsAt(text, match.index) ? 'dead' : null);
    if (counted !== null && Number.isFinite(value)) found.push({ value, unit: counted });
  }
  return found;
}

/** "The death toll was lowered to 14". */
const COUNTS_THE_DEAD = /\b(?:death toll|number of (?:people killed|dead|deaths))\b/i;
const STANDS_AT =
  /\b(?:to|at|was|is|of|past|stands at|reache[ds]|pass(?:es|ed)|surpass(?:es|ed)|tops|topped|exceed(?:s|ed)|near(?:s|ed|ing)|hits?|cross(?:es|ed)|approach(?:es|ed|ing))\s$/;
/** Characters before a number in which "stands at" stands. */
const LONGEST_VERB = 13;

function tollStandsAt(text: string, at: number): boolean {
  return STANDS_AT.test(text.slice(Math.max(0, at - LONGEST_VERB), at)) && COUNTS_THE_DEAD.test(text);
}

/** "Cases of the fever top 3 million", "Deaths have risen to more than 900": what is counted goes before the number. */
const COUNTED_BEFORE = inOrder(
  'i',
  /\b(?:(deaths)|cases|infections)\b[^,;:.]{0,40} /,
  anyOf(
    'tops?|topped|pass(?:es|ed)?|surpass(?:es|ed)?|exceed(?:s|ed)?|near(?:s|ed|ing)?',
    'approach(?:es|ed|ing)?|cross(?:es|ed)?|reach(?:es|ed)?|hits?',
    '(?:rises?|rose|risen|climbs?|climbed|jumps?|jumped|up) to|stands? at|stood at',
  ),
  /\s(?:(?:more than|over|nearly|about|almost|around|at least|some) )?$/,
);

function countedBefore(before: string): string | null {
  const found = COUNTED_BEFORE.exec(before);
  if (!found) return null;
  return found[1] === undefined ? 'cases' : 'dead';
}

/** Whether a unit is one of the tolls, counted the same in any words. */
export function isToll(unit: string): boolean {
  return TOLLS.some(([toll]) => toll === unit);
}

function isDate(number: string, tail: string, before: string): boolean {
  if (/^(?:1[89]|20)\d\d$/.test(number) && !/^ (?:people|cases|deaths|homes|troops|jobs)\b/.test(tail))
    return true;
  return (
    MONTH.test(tail.trim()) ||
    /(?<=\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*\.?\s)$/iu.test(before)
  );
}

function numberOf(number: string): number {
  const [tens = '', units = ''] = number.toLowerCase().split('-');
  const ten = TENS.indexOf(tens);
  if (ten >= 0) return (ten + 2) * 10 + UNITS.indexOf(units) + 1;
  const unit = UNITS.indexOf(tens);
  return unit >= 0 ? unit + 1 : Number(number.replaceAll(',', ''));
}

/** "The blast killed at least 22 people": the verb goes before the number. */
const SUFFERED =
  /\b(?:(kill(?:s|ed|ing))|(?:injur(?:es|ed|ing)|wound(?:s|ed|ing)))\s(?:at least |some |about |around |nearly |more than |up to |as many as )?$/i;
const PERSONS =
  /^ (?:\p{L}+ )?(?:people|persons|men|women|children|civilians|passengers|soldiers|workers|students|\p{L}+(?:er|or|ist|ian|an|ant)s)\b/iu;
/** "six Israelis", "12 Germans": a people. */
const A_PEOPLE = /^ \p{Lu}\p{L}+s\b/u;

function sufferedBy(before: string, tail: string): string | null {
  const found = SUFFERED.exec(before.slice(-LONGEST_LEAD));
  if (!found || !(PERSONS.test(tail) || A_PEOPLE.test(tail))) return null;
  return found[1] === undefined ? 'injured' : 'dead';
}

/** Characters before a number in which its verb stands. */
const LONGEST_LEAD = 30;

/** What stands after a number names what is counted; a toll's word near by goes before the noun. */
function unitOf(tail: string, neighbourhood: string): string | null {
  if (tail === '' || NO_COUNT.test(tail) || SPAN_OF_TIME.test(tail)) return null;
  const toll = TOLLS.find(([, pattern]) => pattern.test(neighbourhood));
  if (toll) return toll[0];
  const noun = tail.trim().split(/\s+/)[0]?.toLowerCase() ?? '';
  return noun.length > 2 ? stem(noun) : null;
}

/** The figures of which the others give another number: "40 dead", where 53 are told. */
export function countedOtherwise(figures: readonly Figure[], others: readonly Figure[]): Figure[] {
  return figures.filter(({ unit, value }) => {
    const counts = others.filter((figure) => figure.unit === unit);
    return counts.length > 0 && counts.every((figure) => figure.value !== value);
  });
}
