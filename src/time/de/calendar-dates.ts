/** German dates of the calendar and holidays. */
import type { Parts, TimeRule } from '../language-rules.ts';
import {
  date,
  easterHoliday,
  fixed,
  half,
  month,
  ofYear,
  type PartialTime,
  quarter,
  season,
  weekdayOfMonth,
  type Yearly,
} from '../partial-time.ts';
import { adjoining, expression, figures, maybe, named, names, oneOf, phrase, words } from '../pattern.ts';
import { centuryPeriod, datePeriod, decadePeriod, monthPeriod, yearPeriod } from '../period.ts';
import {
  DAY_NUMBER,
  DIRECTION,
  directionOf,
  FULL_MONTH,
  MONTH,
  monthNumber,
  ORDINAL,
  readOrdinal,
  SEASON,
  seasonOf,
  WEEKDAY,
  weekdayNumber,
  YEAR,
} from './words.ts';

const WEEKDAY_LEAD = maybe(
  phrase(adjoining(named('weekday', WEEKDAY), maybe(expression(',', []))), maybe(words('den', 'dem', 'der'))),
);

function readDate({ month: name = '', day = '', year, weekday }: Parts): PartialTime {
  const partial = date(monthNumber(name), Number.parseInt(day, 10), year ? Number(year) : undefined);
  return weekday && partial.kind === 'yearly' ? { ...partial, weekday: weekdayNumber(weekday) } : partial;
}

/** The part of the year that the phrase names, or of the year that tense and closeness tell. */
function ofNamedYear(part: Yearly, year: string | undefined): PartialTime {
  return year ? ofYear(part, Number(year)) : part;
}

function pickOf(which: string): Yearly['pick'] {
  return (['last', 'this', 'next'] as const)[directionOf(which) + 1] ?? 'this';
}

const HOLIDAYS: Readonly<Record<string, Yearly | PartialTime>> = {
  Neujahr: date(1, 1),
  Rosenmontag: easterHoliday(-48),
  Aschermittwoch: easterHoliday(-46),
  Karfreitag: easterHoliday(-2),
  Ostersonntag: easterHoliday(0),
  Ostern: easterHoliday(0),
  Ostermontag: easterHoliday(1),
  'Christi Himmelfahrt': easterHoliday(39),
  Pfingsten: easterHoliday(49),
  Pfingstmontag: easterHoliday(50),
  Fronleichnam: easterHoliday(60),
  'Tag der Arbeit': date(5, 1),
  'Tag der Deutschen Einheit': date(10, 3),
  Reformationstag: date(10, 31),
  Allerheiligen: date(11, 1),
  'Buß- und Bettag': weekdayOfMonth(11, 4, 3),
  Heiligabend: date(12, 24),
  Weihnachten: date(12, 25),
  Silvester: date(12, 31),
};

export const calendarDates: readonly TimeRule[] = [
  {
    name: 'day-month-year',
    pattern: phrase(WEEKDAY_LEAD, named('day', DAY_NUMBER), named('month', MONTH), named('year', YEAR)),
    read: readDate,
  },
  {
    name: 'day-month',
    pattern: phrase(WEEKDAY_LEAD, named('day', DAY_NUMBER), named('month', MONTH)),
    read: readDate,
  },
  {
    name: 'numeric-date',
    pattern: figures(String.raw`(?<day>[0-3]?\d)\. ?(?<month>[01]?\d)\. ?(?<year>[12]\d{3})(?!\.?\d)`),
    read: ({ year, month: number, day }) => fixed(datePeriod(Number(year), Number(number), Number(day))),
  },
  {
    name: 'iso-date',
    pattern: figures(String.raw`(?<year>[12]\d{3})-(?<month>[01]\d)-(?<day>[0-3]\d)(?![\d-])`),
    read: ({ year, month: number, day }) => fixed(datePeriod(Number(year), Number(number), Number(day))),
  },
  {
    name: 'month-year',
    pattern: phrase(named('month', MONTH), maybe(words('des jahres')), named('year', YEAR)),
    read: ({ month: name = '', year }) => fixed(monthPeriod(Number(year), monthNumber(name))),
  },
  {
    name: 'month-of-direction',
    pattern: phrase(named('which', DIRECTION), named('month', FULL_MONTH)),
    read: ({ which = '', month: name = '' }) => month(monthNumber(name), pickOf(which)),
  },
  {
    name: 'month',
    pattern: named('month', FULL_MONTH),
    read: ({ month: name = '' }) => month(monthNumber(name)),
  },
  {
    name: 'year',
    pattern: phrase(maybe(words('jahr', 'jahre', 'jahres')), named('year', YEAR)),
    read: ({ year }) => fixed(yearPeriod(Number(year))),
  },
  {
    name: 'decade',
    pattern: phrase(figures(String.raw`(?:(?<full>[12]\d\d0)|(?<short>[2-9]0))er[- ]Jahren?(?![a-zäöüß])`)),
    read: ({ full, short }) => fixed(decadePeriod(full ? Number(full) : 1900 + Number(short))),
  },
  {
    name: 'century',
    pattern: phrase(figures(String.raw`(?<ordinal>\d{1,2})\. Jahrhunderts?(?![a-zäöüß])`)),
    read: ({ ordinal }) => fixed(centuryPeriod(Number(ordinal))),
  },
  {
    name: 'quarter',
    pattern: phrase(
      oneOf(named('order', ORDINAL), figures('(?<figure>[1-4])\\.')),
      names('Quartal', 'Quartals'),
      maybe(named('year', YEAR)),
    ),
    read: ({ order, figure, year }) =>
      ofNamedYear(quarter(order ? readOrdinal(order) : Number(figure)), year),
  },
  {
    name: 'half',
    pattern: phrase(
      named('order', ORDINAL),
      names('Halbjahr', 'Halbjahres', 'Jahreshälfte'),
      maybe(named('year', YEAR)),
    ),
    read: ({ order = '', year }) => {
      const number = readOrdinal(order);
      return number <= 2 ? ofNamedYear(half(number), year) : null;
    },
  },
  {
    name: 'season-year',
    pattern: phrase(named('season', SEASON), named('year', YEAR)),
    read: ({ season: name = '', year }) => ofNamedYear(season(seasonOf(name)), year),
  },
  {
    name: 'season-of-direction',
    pattern: phrase(named('which', DIRECTION), named('season', SEASON)),
    read: ({ which = '', season: name = '' }) => season(seasonOf(name), pickOf(which)),
  },
  {
    name: 'season',
    pattern: named('season', SEASON),
    read: ({ season: name = '' }, { text, start }) =>
      /\b(?:im|zum|seit|bis zum) $/i.test(text.slice(Math.max(0, start - 8), start))
        ? season(seasonOf(name))
        : null,
  },
  {
    name: 'holiday',
    pattern: phrase(named('holiday', names(...Object.keys(HOLIDAYS))), maybe(named('year', YEAR))),
    read: ({ holiday = '', year }) => {
      const partial = HOLIDAYS[holiday];
      return partial?.kind === 'yearly' ? ofNamedYear(partial, year) : null;
    },
  },
];
