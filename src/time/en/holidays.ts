/** Holidays whose day the calendar gives. Those that a moon or a council decides are left to the reader. */
import type { TimeRule } from '../language-rules.ts';
import { date, easterHoliday, type PartialTime, weekdayOfMonth } from '../partial-time.ts';
import { maybe, named, names, phrase, words } from '../pattern.ts';
import { pickOf } from './calendar-dates.ts';
import { YEAR } from './words.ts';

const HOLIDAYS: Readonly<Record<string, PartialTime>> = {
  "New Year's Day": date(1, 1),
  "New Year's Eve": date(12, 31),
  'Martin Luther King Jr. Day': weekdayOfMonth(1, 1, 3),
  'Martin Luther King Day': weekdayOfMonth(1, 1, 3),
  'MLK Day': weekdayOfMonth(1, 1, 3),
  "Valentine's Day": date(2, 14),
  "Presidents' Day": weekdayOfMonth(2, 1, 3),
  "St. Patrick's Day": date(3, 17),
  'Ash Wednesday': easterHoliday(-46),
  'Palm Sunday': easterHoliday(-7),
  'Maundy Thursday': easterHoliday(-3),
  'Good Friday': easterHoliday(-2),
  'Easter Sunday': easterHoliday(0),
  'Easter Monday': easterHoliday(1),
  Easter: easterHoliday(0),
  'Ascension Day': easterHoliday(39),
  'Whit Monday': easterHoliday(50),
  'May Day': date(5, 1),
  'Memorial Day': weekdayOfMonth(5, 1, -1),
  Juneteenth: date(6, 19),
  'Fourth of July': date(7, 4),
  'July Fourth': date(7, 4),
  'Bastille Day': date(7, 14),
  'Labor Day': weekdayOfMonth(9, 1, 1),
  'Columbus Day': weekdayOfMonth(10, 1, 2),
  "Indigenous Peoples' Day": weekdayOfMonth(10, 1, 2),
  Halloween: date(10, 31),
  'Election Day': weekdayOfMonth(11, 1, 1, 1),
  'Guy Fawkes Night': date(11, 5),
  'Veterans Day': date(11, 11),
  'Armistice Day': date(11, 11),
  'Thanksgiving Day': weekdayOfMonth(11, 4, 4),
  Thanksgiving: weekdayOfMonth(11, 4, 4),
  'Black Friday': weekdayOfMonth(11, 4, 4, 1),
  'Cyber Monday': weekdayOfMonth(11, 4, 4, 4),
  'Christmas Eve': date(12, 24),
  'Christmas Day': date(12, 25),
  Christmas: date(12, 25),
  'Boxing Day': date(12, 26),
};

const HOLIDAY = names(...Object.keys(HOLIDAYS));
const byKey = new Map(Object.entries(HOLIDAYS).map(([name, partial]) => [keyOf(name), partial]));

function keyOf(name: string): string {
  return name.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
}

function readHoliday({ which = '', holiday = '', year = '' }: Record<string, string>): PartialTime | null {
  const partial = byKey.get(keyOf(holiday));
  if (partial?.kind !== 'yearly') return null;
  if (year) {
    const period = partial.inYear(Number(year));
    return period && { kind: 'fixed', period };
  }
  return which ? { ...partial, pick: pickOf(which) } : partial;
}

export const holidays: readonly TimeRule[] = [
  {
    name: 'holiday-year',
    pattern: phrase(named('holiday', HOLIDAY), maybe(words('of')), named('year', YEAR)),
    read: readHoliday,
  },
  {
    name: 'holiday-of-direction',
    pattern: phrase(named('which', words('last', 'this', 'next')), named('holiday', HOLIDAY)),
    read: readHoliday,
  },
  { name: 'holiday', pattern: named('holiday', HOLIDAY), read: readHoliday },
];
