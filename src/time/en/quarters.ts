/** English quarters, halves and other periods that companies report on. */
import type { Parts, TimeRule } from '../language-rules.ts';
import { fixed, half, type PartialTime, quarter, type Yearly } from '../partial-time.ts';
import { compound, expression, maybe, named, oneOf, type Pattern, phrase, words } from '../pattern.ts';
import { YEAR } from './words.ts';

const NUMBERS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 2 };
const ORDER = words('first', 'second', 'third', 'fourth');
const YEAR_SHIFTS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** "1988", "last year's", caught as `year` or `shift` with a prefix that keeps two of them in one phrase apart. */
function yearPhrase(prefix: 'lead' | 'tail'): Pattern {
  const relative = expression(
    `(?<${prefix}Shift>[Ll]ast|[Tt]his|[Nn]ext) year(?:['’]s)?(?![A-Za-z])`,
    Object.keys(YEAR_SHIFTS),
  );
  return oneOf(named(`${prefix}Year`, YEAR), relative);
}

const OF_YEAR = phrase(maybe(words('of', 'in')), yearPhrase('tail'));

/** The part of the year that the phrase names; of the year that tense and closeness tell where it names none. */
function ofNamedYear(part: Yearly, { leadYear, tailYear, leadShift, tailShift }: Parts): PartialTime {
  const year = leadYear || tailYear;
  if (year) return fixed(part.inYear(Number(year)));
  const shift = leadShift || tailShift;
  return shift ? { ...part, yearShift: YEAR_SHIFTS[shift.toLowerCase()] ?? 0 } : part;
}

function readQuarter(parts: Parts): PartialTime {
  const { order = '', ago } = parts;
  const number = NUMBERS[order.toLowerCase()] ?? Number(order.replace(/\D/g, ''));
  const part = quarter(number);
  return ofNamedYear(ago ? { ...part, yearsBack: 1 } : part, parts);
}

function readHalf(parts: Parts): PartialTime {
  return ofNamedYear(half(NUMBERS[(parts.order ?? '').toLowerCase()] ?? 1), parts);
}

/** The quarter in hand: the one the text told of last, else the last that ended before publication. */
const AGO = expression('[Yy]ear-(?:ago|earlier)', ['year']);
const PERIOD = words('quarter', 'period');

export const quarters: readonly TimeRule[] = [
  {
    name: 'quarter',
    pattern: phrase(
      maybe(words('the')),
      maybe(oneOf(yearPhrase('lead'), named('ago', AGO))),
      compound(maybe(words('fiscal')), named('order', ORDER), words('quarter')),
      maybe(OF_YEAR),
    ),
    read: (parts, { text, start, end }) =>
      /^the .*-quarter$/i.test(text.slice(start, end)) ? null : readQuarter(parts),
  },
  {
    name: 'quarter',
    pattern: phrase(named('order', expression('Q[1-4](?![0-9A-Za-z])', ['q'])), maybe(OF_YEAR)),
    read: readQuarter,
  },
  {
    name: 'half',
    pattern: phrase(words('the'), named('order', words('first', 'second', 'last')), words('half'), OF_YEAR),
    read: readHalf,
  },
  {
    name: 'half',
    pattern: phrase(words('the first half', 'the second half'), words('of the year')),
    read: (_parts, { text, start }) => half(/first/i.test(text.slice(start, start + 9)) ? 1 : 2),
  },
  {
    name: 'half',
    pattern: phrase(named('order', expression('H[12](?![0-9A-Za-z])', ['h'])), OF_YEAR),
    read: readHalf,
  },
  {
    name: 'quarter-in-hand',
    pattern: oneOf(
      phrase(words('the'), maybe(words('latest', 'current', 'recent', 'most recent')), words('quarter')),
      words('the latest period', 'this quarter'),
    ),
    read: (_parts, { text, start, end }) =>
      /current|this/i.test(text.slice(start, end))
        ? { kind: 'shift', granularity: 'quarter', by: 0, from: 'publication' }
        : { kind: 'period-in-hand', isLatest: /latest|recent/i.test(text.slice(start, end)) },
  },
  {
    name: 'year-earlier-period',
    pattern: phrase(maybe(words('the', 'the comparable', 'the corresponding', 'the same')), AGO, PERIOD),
    read: () => ({ kind: 'years-from-period', by: -1, from: 'narrative' }),
  },
  {
    name: 'year-earlier-period',
    pattern: phrase(
      words('the'),
      maybe(words('same', 'corresponding', 'comparable', 'like')),
      PERIOD,
      oneOf(words('a year ago', 'a year earlier', 'last year', 'a year before', 'the year before'), OF_YEAR),
    ),
    read: ({ tailYear }) =>
      tailYear
        ? { kind: 'period-in-hand', year: Number(tailYear) }
        : { kind: 'years-from-period', by: -1, from: 'narrative' },
  },
  {
    name: 'year-earlier-period',
    pattern: AGO,
    read: () => ({ kind: 'years-from-period', by: -1, from: 'narrative' }),
  },
  {
    name: 'year-earlier-period',
    pattern: phrase(words('the'), named('year', YEAR), PERIOD),
    read: ({ year }) => ({ kind: 'period-in-hand', year: Number(year) }),
  },
];
