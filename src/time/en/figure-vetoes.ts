/** Why an English figure or length is no time: a price, a score, an age, "2000" people. */
import type { Surroundings, Veto } from '../language-rules.ts';
import { afterOneOf, beforeOneOf, matchedText, textAfter, textBefore } from '../surroundings.ts';

const PART_OF_ANOTHER_FIGURE = /(?:[$€£¥#№]|\d[.,:/]|[A-Za-z]-?|\.)$/;
/** "mid-1996", "1939-1945", "2015/2016". */
const PART_OF_A_DATE = /(?:(?:mid|post|pre|non|early|late)-|[12]\d{3}[-–/])$/i;

const THINGS = beforeOneOf(
  [
    'people|men|women|children|soldiers|troops|workers|employees|students|members|residents|others|votes|shares',
    'homes|houses|families|jobs|units|points|barrels|dollars|euros|pounds|percent|million|billion|times|or more|more',
    'miles|feet|meters|metres|kilometers|kilometres|km|tons|tonnes|acres|hours|days|years',
  ].join('|'),
);
const COUNTING = afterOneOf(
  [
    'about|nearly|almost|some|than|least|over',
    'flight|no\\.|number|room|page|boeing|airbus|highway|route|model|windows|chapter|section|suite|apt|box',
  ].join('|'),
);
const ERA_AFTER = /^ ?(?:BE|AH|A\.H\.|B\.E\.|BC|BCE|B\.C\.)(?![A-Za-z])/;
const ERA_BEFORE = /\b(?:AH|A\.H\.|BE|B\.E\.) $/;
const YEAR_LEAD = afterOneOf('in|by|of|since|until|from|during|to|the year|after|before|around|circa');
/** Nearer years need no word before them. */
const [FIRST_PLAIN_YEAR, LAST_PLAIN_YEAR] = [1800, 2035];
/** "$500 million" a year, "24 hours" a day. */
const RATE =
  /(?:\d[\d,.]*(?:m|bn|tn|k)?|illion|hours|days|flights|times|cents|share|seats|%|percent)(?: [a-z]+)? $/;

function isFigure(around: Surroundings): boolean {
  return /^\d/.test(matchedText(around));
}

export const figureVetoes: readonly Veto[] = [
  {
    name: 'figure-is-a-price-or-part-of-a-longer-figure',
    applies: (around) =>
      isFigure(around) &&
      PART_OF_ANOTHER_FIGURE.test(textBefore(around)) &&
      !PART_OF_A_DATE.test(textBefore(around)),
  },
  {
    name: 'figure-ends-a-score',
    rules: ['year', 'duration', 'decade', 'clock', 'clock-24'],
    applies: (around) => /\d[-–]$/.test(textBefore(around)) && !PART_OF_A_DATE.test(textBefore(around)),
  },
  {
    name: 'year-counts-things',
    rules: ['year'],
    applies: (around) =>
      /^-[a-z]/.test(textAfter(around)) ||
      THINGS.test(textAfter(around)) ||
      COUNTING.test(textBefore(around)),
  },
  {
    name: 'year-is-far-away',
    rules: ['year'],
    applies: (around) => {
      const year = Number(matchedText(around).slice(-4));
      const isPlain = year >= FIRST_PLAIN_YEAR && year <= LAST_PLAIN_YEAR;
      return !isPlain && !YEAR_LEAD.test(textBefore(around)) && !/^the year/i.test(matchedText(around));
    },
  },
  {
    name: 'era-of-another-calendar',
    rules: ['year', 'month-year', 'month-day-year', 'day-month-year'],
    applies: (around) => ERA_AFTER.test(textAfter(around)) || ERA_BEFORE.test(textBefore(around)),
  },
  {
    name: 'second-is-an-order',
    rules: ['duration', 'duration-one', 'every-unit'],
    applies: (around) =>
      /\b(?:a|one|every) second$/i.test(matchedText(around)) && /^ [a-z]/.test(textAfter(around)),
  },
  {
    name: 'unit-is-part-of-a-compound',
    rules: ['duration-one', 'unit-shift', 'duration-bare'],
    applies: (around) => /^-[A-Za-z]/.test(textAfter(around)),
  },
  {
    name: 'rate',
    rules: ['duration-one'],
    applies: (around) =>
      /^an? (?:day|week|month|year)$/i.test(matchedText(around)) && RATE.test(textBefore(around)),
  },
  {
    name: 'unit-has-its-own-number',
    rules: ['duration-bare'],
    applies: (around) =>
      /(?:\d|hundreds of|thousands of|dozens of) $/i.test(textBefore(around)) ||
      /^ old\b/.test(textAfter(around)),
  },
  {
    name: 'quarters-are-fractions',
    rules: ['duration'],
    applies: (around) => /-quarters$/i.test(matchedText(around)),
  },
  {
    name: 'age-of-a-person',
    rules: ['duration'],
    applies: (around) => /^[- ]old(?![a-z])/i.test(textAfter(around)),
  },
];
