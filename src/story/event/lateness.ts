/** "nine days late", "after a two-week delay": how long after its plan a deed was done. English. */
import { anyOf, inOrder } from '../../text/pattern-parts.ts';
import { readNumber, SPELLED_NUMBER } from '../../time/en/numbers.ts';

/** Days between a plan and its deed: no fewer and no more than these. */
export interface Lateness {
  readonly fewest: number;
  readonly most: number;
}

/** A plan whose day nobody counts from is of the same month. */
const ONCE_PLANNED: Lateness = { fewest: 1, most: 31 };
const DAYS_OF_UNIT: Readonly<Record<string, number>> = { day: 1, week: 7 };
/** "two weeks late" is told of 12 days too. */
const ROUNDED: Readonly<Record<string, number>> = { day: 0, week: 3 };

const COUNT = `(?<count>an?|\\d{1,2}|${SPELLED_NUMBER.source})`;
const UNIT = '(?<unit>day|week)s?';
const COUNTED = [
  `${COUNT} ${UNIT} (?:late|behind schedule|(?:later )?than (?:first |originally |initially )?(?:planned|scheduled|expected|intended|hoped|announced))\\b(?! in )`,
  `after (?:an? )?${COUNT}[- ]${UNIT} (?:delay|postponement)\\b`,
  `(?:after (?:a )?delays? of|(?:having been|after being|had been) (?:delayed|postponed|put off) (?:by|for)) ${COUNT} ${UNIT}\\b`,
].map((pattern) => new RegExp(`\\b${pattern}`, 'iu'));
const UNCOUNTED = inOrder(
  'iu',
  /\b/,
  anyOf(
    'belatedly',
    'later than (?:first |originally |initially )?(?:planned|scheduled|expected|intended)',
    inOrder(
      'u',
      // "after several long delays", not "after a delay of two days"
      'after (?:(?:an?|several|repeated|two|three|more|further|long|brief|short|last-minute) ',
      String.raw`){0,2}(?:delays?|postponements?)\b(?! of)`,
    ),
    'at the (?:second|third|fourth) attempt',
  ),
  /\b/,
);
/** Most sentences have none of these words. */
const ANY = /late|delay|postpone|than|behind|put off|attempt/i;

/** How late what the sentence tells was done; null where it says nothing of a delay. */
export function latenessOf(text: string): Lateness | null {
  if (!ANY.test(text)) return null;
  for (const pattern of COUNTED) {
    const { count, unit } = pattern.exec(text)?.groups ?? {};
    if (count && unit) return counted(count.toLowerCase(), unit.toLowerCase());
  }
  return UNCOUNTED.test(text) ? ONCE_PLANNED : null;
}

function counted(count: string, unit: string): Lateness | null {
  const number = /^an?$/.test(count) ? 1 : readNumber(count);
  if (!number) return null;
  const days = number * (DAYS_OF_UNIT[unit] ?? 1);
  const rounded = ROUNDED[unit] ?? 0;
  return { fewest: days - rounded, most: days + rounded };
}
