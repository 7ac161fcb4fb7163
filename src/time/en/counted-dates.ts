/** "two years ago", "a day later": a number of units, counted from a day. */
import type { Parts } from '../language-rules.ts';
import { type Origin, type PartialTime, shift } from '../partial-time.ts';
import { named, oneOf, type Pattern, words } from '../pattern.ts';
import { NUMBER, readNumber } from './numbers.ts';
import { ANY_UNIT, unitOf } from './words.ts';

/** The parts `amount` and `unit` of what `readCounted` reads. */
export const AMOUNT: Pattern = named('amount', oneOf(words('a', 'an', 'one'), NUMBER));
export const COUNTED_UNIT: Pattern = named('unit', ANY_UNIT);

/** "two years ago": so many places back. Hours stay on the clock and are left out. */
export function readCounted(
  { amount = '', unit = '' }: Parts,
  sign: 1 | -1,
  from: Origin,
): PartialTime | null {
  const { granularity, times } = unitOf(unit);
  const number = /^an?$/i.test(amount) ? 1 : readNumber(amount);
  if (!granularity || number === null) return null;
  const count = granularity === 'week' ? number * times : number;
  if (granularity === 'year' && count === 1) return { kind: 'years-from-period', by: sign, from };
  if (granularity === 'decade' || granularity === 'century') {
    const years = Math.round(count * (granularity === 'decade' ? 10 : 100));
    return { ...shift('year', sign * years, from), approximate: true };
  }
  if (!Number.isInteger(count))
    return { ...shift(granularity, sign * Math.round(count), from), approximate: true };
  const approximate = granularity !== 'day' && from === 'publication';
  return { ...shift(granularity, sign * count, from), approximate };
}
