/** English seasons. Alone, "spring" and "fall" are too many other things: an article or a year must stand beside them. */
import type { TimeRule } from '../language-rules.ts';
import { fixed, season } from '../partial-time.ts';
import { maybe, named, phrase, words } from '../pattern.ts';
import { seasonPeriod } from '../period.ts';
import { pickOf } from './calendar-dates.ts';
import { readYear } from './numbers.ts';
import { SEASON, seasonOf, YEAR_OR_SPOKEN } from './words.ts';

export const seasons: readonly TimeRule[] = [
  {
    name: 'season-year',
    pattern: phrase(
      maybe(words('the')),
      named('season', SEASON),
      maybe(words('of')),
      named('year', YEAR_OR_SPOKEN),
    ),
    read: ({ season: name = '', year = '' }) => {
      const number = readYear(year);
      return number === null ? null : fixed(seasonPeriod(number, seasonOf(name)));
    },
  },
  {
    name: 'season-of-direction',
    pattern: phrase(
      named('which', words('last', 'this', 'next', 'this past', 'this coming')),
      named('season', SEASON),
    ),
    read: ({ which = '', season: name = '' }) => season(seasonOf(name), pickOf(which)),
  },
  {
    name: 'season',
    pattern: phrase(words('the'), named('season', SEASON)),
    read: ({ season: name = '' }) => season(seasonOf(name)),
  },
];
