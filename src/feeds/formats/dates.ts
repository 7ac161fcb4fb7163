/**
 * Dates of feeds: RFC 822, RFC 3339 and the common wrong ones, as ISO 8601 with the zone that was given.
 * What is invalid or may mean two days gives no date: the clock never stands in for it.
 */
import { foldSpace } from '../../text/fold-space.ts';
import { MONTH_NUMBERS, ZONE_OFFSETS } from './date-names.ts';

export interface FeedDate {
  /**
   * `2004-01-05T10:00:00-05:00`, without a zone where none is known, or shorter where less was said:
   * `2004-01-05`, `2004-01`, `2004`. Null where the text is no date.
   */
  readonly iso: string | null;
  /** What is wrong with it, in words to follow "The date "x""; null for a good one. */
  readonly doubt: string | null;
}

interface Parts {
  readonly year: string;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
  readonly time?: string | undefined;
  readonly zone?: string | undefined;
}

/** One way of writing dates; null where the text is not written so. */
type Form = (text: string) => Parts | 'ambiguous' | null;

const LONGEST_DATE = 80;

/** Reads one date. Never throws; linear in a text of at most 80 characters, longer ones are no dates. */
export function parseFeedDate(text: string): FeedDate {
  const written = foldSpace(text);
  if (written === '' || written.length > LONGEST_DATE) return { iso: null, doubt: 'is no date' };
  for (const form of FORMS) {
    const parts = form(written);
    if (parts === 'ambiguous') return { iso: null, doubt: 'may mean two days' };
    if (parts) return assemble(parts);
  }
  return { iso: null, doubt: 'is in no known form' };
}

/** `hh:mm`, seconds, fraction, am or pm. */
const TIME = String.raw`(\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,9})?)?(?: ?[ap]\.?m\.?)?)`;
const ZONE = String.raw`(Z|(?:GMT|UTC?)? ?[+-]\d{1,2}:?\d{2}|[a-z]{1,5})`;
const MONTH = String.raw`(\p{L}{3,12})\.?`;
const WEEKDAY = String.raw`(?:\p{L}{2,12}(?:\.?, ?|\.? ))?`;

const ISO = new RegExp(String.raw`^(\d{4})-?(\d{2})-?(\d{2})(?:(?:T| |, ?)${TIME} ?${ZONE}?)?$`, 'iu');
const ISO_MONTH = /^(\d{4})(?:-(\d{2}))?$/;
const ISO_COMPACT = /^(\d{4})(\d{2})(\d{2})T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?$/i;
const ISO_ORDINAL = /^(\d{4})-?(\d{3})$/;
const RFC822 = new RegExp(
  String.raw`^${WEEKDAY}(\d{1,2})(?:st|nd|rd|th|\.)?[ -](?:de )?${MONTH}(?: de)?[ ,-] ?(\d{4}|\d{2})(?:,? (?:at )?${TIME})?(?: ?\(?${ZONE}\)?)?(?: \([a-z ]+\))?$`,
  'iu',
);
const MONTH_FIRST = new RegExp(
  String.raw`^${WEEKDAY}${MONTH} (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:,? (?:at )?${TIME})?(?: ?${ZONE})?$`,
  'iu',
);
const ASCTIME = new RegExp(String.raw`^${WEEKDAY}${MONTH} (\d{1,2}),? ${TIME}(?: ${ZONE})? (\d{4})$`, 'iu');
const SLASHES = new RegExp(
  String.raw`^${WEEKDAY}(\d{1,4})[/.](\d{1,2})[/.](\d{4}|\d{1,2})(?:,? ${TIME})?(?: ?${ZONE})?$`,
  'iu',
);
const EPOCH = /^(\d{10})(\d{3})?$/;

const FORMS: readonly Form[] = [
  isoDate,
  compactDate,
  isoMonth,
  ordinalDate,
  epochDate,
  rfc822Date,
  monthFirst,
  asctimeDate,
  slashedDate,
];

function isoDate(text: string): Parts | null {
  const [, year, month, day, time, zone] = ISO.exec(text) ?? [];
  return year ? { year, month, day, time, zone } : null;
}

function compactDate(text: string): Parts | null {
  const [, year, month, day, hour, minute, second, zone] = ISO_COMPACT.exec(text) ?? [];
  return year ? { year, month, day, time: `${hour}:${minute}:${second ?? '00'}`, zone } : null;
}

function isoMonth(text: string): Parts | null {
  const [, year, month] = ISO_MONTH.exec(text) ?? [];
  return year ? { year, month } : null;
}

/** The day of the year (ISO 8601, 2003-335). */
function ordinalDate(text: string): Parts | null {
  const [, year, ordinal] = ISO_ORDINAL.exec(text) ?? [];
  if (!year) return null;
  const day = new Date(Date.UTC(Number(year), 0, Number(ordinal)));
  if (day.getUTCFullYear() !== Number(year)) return { year, month: '00' };
  return { year, month: two(day.getUTCMonth() + 1), day: two(day.getUTCDate()) };
}

/** Seconds or milliseconds since 1970. */
function epochDate(text: string): Parts | null {
  const seconds = EPOCH.exec(text)?.[1];
  if (!seconds) return null;
  const iso = new Date(Number(seconds) * 1000).toISOString();
  return {
    year: iso.slice(0, 4),
    month: iso.slice(5, 7),
    day: iso.slice(8, 10),
    time: iso.slice(11, 19),
    zone: 'Z',
  };
}

function rfc822Date(text: string): Parts | null {
  const [, day, month, year, time, zone] = RFC822.exec(text) ?? [];
  return named({ year, month, day, time, zone });
}

function monthFirst(text: string): Parts | null {
  const [, month, day, year, time, zone] = MONTH_FIRST.exec(text) ?? [];
  return named({ year, month, day, time, zone });
}

function asctimeDate(text: string): Parts | null {
  const [, month, day, time, zone, year] = ASCTIME.exec(text) ?? [];
  return named({ year, month, day, time, zone });
}

function slashedDate(text: string): Parts | 'ambiguous' | null {
  const [, first = '', second = '', third = '', time, zone] = SLASHES.exec(text) ?? [];
  if (first.length === 4) return { year: first, month: second, day: third, time, zone };
  if (third.length !== 4) return first === '' ? null : 'ambiguous';
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 || a === b || text.includes('.')) return { year: third, month: second, day: first, time, zone };
  return b > 12 ? { year: third, month: first, day: second, time, zone } : 'ambiguous';
}

/** With the month told by its name. */
type Named = Omit<Parts, 'year'> & { readonly year: string | undefined };

function named({ year, month, ...rest }: Named): Parts | null {
  const number = month ? MONTH_NUMBERS[month.toLowerCase()] : undefined;
  return year && number ? { ...rest, year, month: String(number) } : null;
}

function assemble({ year: written, month, day, time, zone }: Parts): FeedDate {
  const year = fullYear(written);
  if (month === undefined) return { iso: year, doubt: 'names no day' };
  if (day === undefined)
    return validDay(year, month, '1') ? { iso: `${year}-${two(month)}`, doubt: 'names no day' } : NO_SUCH_DAY;
  if (!validDay(year, month, day)) return NO_SUCH_DAY;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (time === undefined) return { iso: date, doubt: null };
  const clock = clockTime(time);
  if (clock === null) return { iso: date, doubt: 'has no such time of day' };
  if (zone === undefined) return { iso: `${date}T${clock}`, doubt: 'names no time zone' };
  const offset = offsetOf(zone);
  return offset === null
    ? { iso: `${date}T${clock}`, doubt: 'names a time zone that is unknown or may mean several' }
    : { iso: `${date}T${clock}${offset}`, doubt: null };
}

const NO_SUCH_DAY: FeedDate = { iso: null, doubt: 'is no day of the calendar' };

/** Years of two digits as RFC 2822 has them: 00–49 in this century. */
function fullYear(year: string): string {
  if (year.length !== 2) return year;
  return Number(year) < 50 ? `20${year}` : `19${year}`;
}

function validDay(year: string, month: string, day: string): boolean {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || y < 1) return false;
  return d <= new Date(Date.UTC(y % 400 === 0 ? 2000 : 2000 + (y % 400), m, 0)).getUTCDate();
}

/** `hh:mm:ss`; a leap second counts as the second before it. */
function clockTime(time: string): string | null {
  const [, h = '', m = '', s = '0'] = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?/.exec(time) ?? [];
  const half = /([ap])\.?m/i.exec(time)?.[1]?.toLowerCase();
  const hour = half && Number(h) <= 12 ? (Number(h) % 12) + (half === 'p' ? 12 : 0) : Number(h);
  if (hour > 23 || Number(m) > 59 || Number(s) > 60) return null;
  return `${two(hour)}:${m}:${two(Math.min(Number(s), 59))}`;
}

/** `Z` or `±hh:mm`; null for a name that is unknown or ambiguous. */
function offsetOf(zone: string): string | null {
  const [, sign, hours, minutes] = /([+-])(\d{1,2}):?(\d{2})$/.exec(zone) ?? [];
  if (!sign) return ZONE_OFFSETS[zone.toUpperCase()] ?? null;
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  return Number(hours) === 0 && Number(minutes) === 0 ? 'Z' : `${sign}${two(hours as string)}:${minutes}`;
}

function two(value: string | number): string {
  return String(Number(value)).padStart(2, '0');
}
