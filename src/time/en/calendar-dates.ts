/** English dates of the calendar: days, months, years, decades, centuries. */
import type { TimeRule } from '../language-rules.ts';
import { date, fixed, IMPOSSIBLE, month, type PartialTime, shift, type Yearly } from '../partial-time.ts';
import {
  adjoining,
  compound,
  expression,
  figures,
  maybe,
  named,
  oneOf,
  type Pattern,
  phrase,
  words,
} from '../pattern.ts';
import { centuryPeriod, datePeriod, decadePeriod, monthPeriod, yearPeriod } from '../period.ts';
import { ORDINAL, ORDINAL_WORD, readOrdinal, readSpokenYear, readYear, SPELLED_NUMBER } from './numbers.ts';
import {
  DAY_NUMBER,
  FULL_MONTH,
  MONTH,
  monthNumber,
  SHORT_MONTH,
  WEEKDAY_BEFORE_DATE,
  weekdayNumber,
  YEAR,
  YEAR_OR_SPOKEN,
} from './words.ts';

const COMMA = expression(',', []);
const AND_COMMA = maybe(COMMA);
const WEEKDAY_LEAD = maybe(adjoining(named('weekday', WEEKDAY_BEFORE_DATE), AND_COMMA));
const THE = maybe(words('the'));
const DAY = oneOf(DAY_NUMBER, ORDINAL_WORD);

/** "this year", "last year": the year as a shift from that of publication. */
const YEAR_SHIFTS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
const RELATIVE_YEAR: Pattern = phrase(named('shift', words('last', 'this', 'next')), words('year'));

/** The date of the parts `month`, `day` and, if they are there, `year` and `weekday`. */
function readDate({ month: name = '', day = '', year, weekday }: Record<string, string>): PartialTime {
  const partial = date(monthNumber(name), readOrdinal(day), year ? Number(year) : undefined);
  return weekday && partial.kind === 'yearly' ? { ...partial, weekday: weekdayNumber(weekday) } : partial;
}

function readMonthOfYear({ month: name = '', year, shift: by }: Record<string, string>): PartialTime | null {
  const number = monthNumber(name);
  if (year) {
    const digits = readYear(year);
    return digits === null ? null : fixed(monthPeriod(digits, number));
  }
  const yearly: Yearly = month(number);
  return { ...yearly, yearShift: YEAR_SHIFTS[(by ?? '').toLowerCase()] ?? 0 };
}

/** "10/21/2025" reads two ways unless one figure is too large for a month: then it is left open. */
function readNumericDate({ first = '', second = '', year = '' }: Record<string, string>): PartialTime {
  const [one, other] = [Number(first), Number(second)];
  if (one > 12) return fixed(datePeriod(Number(year), other, one));
  if (other > 12 || one === other) return fixed(datePeriod(Number(year), one, other));
  return IMPOSSIBLE;
}

const DECADE_WORDS = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

function readDecade(text: string, century: string): PartialTime {
  const index = DECADE_WORDS.indexOf(text.toLowerCase());
  const digits = index >= 0 ? (index + 2) * 10 : Number.parseInt(text.replace(/^['’]/, ''), 10);
  if (digits >= 1000 && digits < 2000 && digits % 100 === 0) return fixed(centuryPeriod(digits / 100 + 1));
  const base = index >= 0 && century.toLowerCase() === 'eighteen' ? 1800 : 1900;
  return fixed(decadePeriod(digits < 100 ? base + digits : digits));
}

export const calendarDates: readonly TimeRule[] = [
  {
    name: 'attack-date',
    pattern: oneOf(
      figures('9/11(?![/\\d])'),
      expression(
        String.raw`(?:Sept\.|September) 11(?=(?:th)? (?:\w+ )?(?:attack|terror|hijack|victims|commission))`,
        ['september', 'sept'],
      ),
    ),
    read: () => fixed(datePeriod(2001, 9, 11)),
  },
  {
    name: 'month-day-year',
    pattern: phrase(
      WEEKDAY_LEAD,
      THE,
      named('month', MONTH),
      adjoining(named('day', DAY), AND_COMMA),
      named('year', YEAR),
    ),
    read: readDate,
  },
  {
    name: 'day-month-year',
    pattern: phrase(
      WEEKDAY_LEAD,
      THE,
      named('day', oneOf(DAY_NUMBER, ORDINAL)),
      maybe(words('of')),
      adjoining(named('month', MONTH), AND_COMMA),
      named('year', YEAR),
    ),
    read: readDate,
  },
  {
    name: 'month-day',
    pattern: phrase(WEEKDAY_LEAD, named('month', MONTH), maybe(words('the')), named('day', DAY)),
    read: readDate,
  },
  {
    name: 'month-day-of-direction',
    pattern: phrase(
      named('which', words('last', 'this', 'next', 'this past', 'this coming')),
      named('month', MONTH),
      named('day', DAY_NUMBER),
    ),
    read: ({ which = '', month: name = '', day = '' }) =>
      date(monthNumber(name), readOrdinal(day), undefined, pickOf(which)),
  },
  {
    name: 'day-month',
    pattern: phrase(
      WEEKDAY_LEAD,
      THE,
      named('day', oneOf(DAY_NUMBER, ORDINAL)),
      maybe(words('of')),
      named('month', MONTH),
    ),
    read: readDate,
  },
  {
    name: 'iso-date',
    pattern: figures(
      String.raw`(?<year>[12]\d{3})(?<mark>[-/])(?<month>[01]\d)\k<mark>(?<day>[0-3]\d)(?![\d/-])`,
    ),
    read: ({ year, month: number, day }) => fixed(datePeriod(Number(year), Number(number), Number(day))),
  },
  {
    name: 'numeric-date',
    pattern: figures(
      String.raw`(?<first>\d{1,2})(?<mark>[/.])(?<second>\d{1,2})\k<mark>(?<year>[12]\d{3})(?!\d)`,
    ),
    read: readNumericDate,
  },
  {
    name: 'month-year',
    pattern: phrase(
      adjoining(named('month', MONTH), AND_COMMA),
      maybe(words('of')),
      oneOf(named('year', YEAR_OR_SPOKEN), RELATIVE_YEAR),
    ),
    read: readMonthOfYear,
  },
  {
    name: 'month',
    pattern: named('month', oneOf(FULL_MONTH, SHORT_MONTH)),
    read: ({ month: name = '' }) => month(monthNumber(name)),
  },
  {
    name: 'month-of-direction',
    pattern: phrase(
      named('which', words('last', 'this past', 'this', 'next', 'this coming', 'this current')),
      named('month', FULL_MONTH),
    ),
    read: ({ which = '', month: name = '' }) => month(monthNumber(name), pickOf(which)),
  },
  {
    name: 'year',
    pattern: phrase(maybe(words('the year')), named('year', YEAR)),
    read: ({ year }) => fixed(yearPeriod(Number(year))),
  },
  {
    name: 'year-span',
    pattern: figures(String.raw`(?<year>[12]\d{3})(?:[-–/](?<end>\d\d))(?![\d-])`),
    read: ({ year = '', end = '' }) => {
      const last = Number(year.slice(0, 2) + end);
      return last === Number(year) + 1
        ? { kind: 'fixed', period: yearPeriod(Number(year)), to: yearPeriod(last) }
        : null;
    },
  },
  {
    name: 'spoken-year',
    pattern: phrase(maybe(words('the year')), named('spoken', SPELLED_NUMBER)),
    read: ({ spoken = '' }, { text, start, end }) => {
      const year = readSpokenYear(spoken);
      const isNamed = /^the year/i.test(text.slice(start, end));
      return year === null || (!isNamed && /thousand/i.test(spoken)) ? null : fixed(yearPeriod(year));
    },
  },
  {
    name: 'fiscal-year',
    pattern: phrase(
      maybe(words('the')),
      words('fiscal', 'financial'),
      maybe(words('year')),
      named('year', YEAR),
    ),
    read: ({ year }) => fixed(yearPeriod(Number(year))),
  },
  {
    name: 'decade',
    pattern: phrase(
      THE,
      oneOf(
        named('decade', figures(String.raw`(?:[12]\d{2}0|['’][2-9]0)['’]?s(?![A-Za-z])`)),
        phrase(maybe(named('century', words('nineteen', 'eighteen'))), named('word', words(...DECADE_WORDS))),
      ),
    ),
    read: ({ decade = '', word = '', century = '' }, { text, start, end }) => {
      if (word && !century && !/^the /i.test(text.slice(start, end))) return null;
      return readDecade(decade || word, century);
    },
  },
  {
    name: 'century',
    pattern: phrase(THE, compound(named('ordinal', ORDINAL), words('century'))),
    read: ({ ordinal = '' }) => {
      const number = readOrdinal(ordinal);
      return number > 1 && number <= 30 ? fixed(centuryPeriod(number)) : null;
    },
  },
  {
    name: 'year-end',
    pattern: oneOf(
      phrase(maybe(words('the')), compound(words('calendar', 'year'), words('end'))),
      phrase(expression("[Yy]ear['’]s", ['year']), words('end')),
      words('yearend'),
    ),
    read: () => shift('year', 0),
  },
];

/** "last" April, "this coming" Sunday. */
export function pickOf(which: string): 'last' | 'this' | 'next' {
  const lower = which.toLowerCase();
  if (/last|past|previous/.test(lower)) return 'last';
  return /next|coming|upcoming|following/.test(lower) ? 'next' : 'this';
}
