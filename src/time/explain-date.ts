/** The rule behind a date in words that a reader can follow: `“Aug. 15” → 15 Aug 2025, …`. */
import type { DateEvidence, EventStatus } from '../model/event.ts';
import { dayOf } from './day.ts';
import { formatEdtf, parseEdtf } from './edtf.ts';
import { goesOn } from './event-date.ts';

/** What the words of a rule are made from. */
interface Told {
  /** The phrase of the source, in quotation marks. */
  readonly phrase: string;
  /** The anchor in words, `''` without one. */
  readonly anchor: string;
  /** "the last", "the next" or "the": where the date lies, seen from the anchor. */
  readonly which: string;
  /** "before", "after" or "around" the anchor. */
  readonly side: string;
  /** Whether the date is the anchor itself. */
  readonly isAnchor: boolean;
}

type Words = (told: Told) => string;

const saidInFull: Words = () => 'the words say the date in full';
const picked: Words = ({ phrase, anchor, which, side, isAnchor }) => {
  if (!anchor) return 'the words say the date in full';
  if (isAnchor) return 'the day the article appeared';
  const isYear = /^\d+$/.test(anchor);
  return isYear
    ? `in ${anchor}, the year that the sentence gives`
    : `${which} ${phrase} ${side} publication on ${anchor}`;
};
const counted: Words = ({ anchor }) =>
  anchor ? `counted from ${anchor}` : 'counted from a day that the article does not give';
const toldBefore: Words = (told) =>
  told.anchor ? `counted from ${told.anchor}, the date the text had named before` : counted(told);
const timeOfDay: Words = ({ anchor }) =>
  anchor ? `a time on the day in hand, seen from ${anchor}` : 'a time of day';
const leftOpen: Words = () => 'the words leave the date open';
const length: Words = ({ anchor }) => (anchor ? `a length of time from ${anchor} on` : 'a length of time');
const again: Words = () => 'something that happens again and again';

/** Every rule that can give a date, by name. */
export const RULE_WORDS: Readonly<Record<string, Words>> = {
  'month-day-year': saidInFull,
  'day-month-year': saidInFull,
  'month-day': picked,
  'day-month': picked,
  'month-day-of-direction': picked,
  'range-end': ({ anchor, which, side }) =>
    anchor
      ? `the other end of the range, ${which} one ${side} publication on ${anchor}`
      : 'the other end of the range',
  'iso-date': saidInFull,
  'numeric-date': saidInFull,
  'month-year': saidInFull,
  month: picked,
  'month-of-direction': picked,
  year: saidInFull,
  'spoken-year': saidInFull,
  'year-span': saidInFull,
  'fiscal-year': () => 'the words name a business year, which may begin in another month than January',
  decade: saidInFull,
  century: saidInFull,
  'attack-date': () => 'the attacks of 11 September 2001 are known by this date',
  'year-end': counted,
  'holiday-year': () => 'the calendar gives the day of the holiday in that year',
  'holiday-of-direction': picked,
  holiday: picked,
  quarter: ({ anchor, which, side }) =>
    anchor ? `${which} such quarter ${side} publication on ${anchor}` : 'the words name quarter and year',
  half: picked,
  'quarter-in-hand': ({ anchor }) =>
    anchor ? `the quarter in hand, seen from ${anchor}` : 'the quarter in hand',
  'year-earlier-period': toldBefore,
  'day-word': counted,
  weekday: picked,
  'weekday-of-direction': picked,
  'weekday-of-narrative': toldBefore,
  'weekday-of-week': counted,
  'weekday-of-month': picked,
  'week-of-day': ({ anchor, side }) =>
    anchor ? `the week of that day, ${side} publication on ${anchor}` : 'the week of that day',
  'unit-shift': counted,
  'unit-before-last': counted,
  'unit-of-narrative': toldBefore,
  'month-of-narrative-year': toldBefore,
  'day-of-narrative-year': toldBefore,
  'unit-in-hand': ({ anchor }) => `the one in which ${anchor || 'the article appeared'} lies`,
  'the-weekend': ({ anchor, side }) =>
    anchor ? `the weekend ${side} publication on ${anchor}` : 'a weekend',
  'day-before': toldBefore,
  'day-after': toldBefore,
  ago: counted,
  'earlier-than-narrative': toldBefore,
  'later-than-narrative': toldBefore,
  'from-now': counted,
  'vague-ago': leftOpen,
  'season-year': saidInFull,
  'season-of-direction': picked,
  season: picked,
  'year-ago': toldBefore,
  clock: timeOfDay,
  'clock-24': timeOfDay,
  'clock-point': timeOfDay,
  'clock-of-day': timeOfDay,
  'clock-of-weekday': timeOfDay,
  'this-day-part': counted,
  'part-of-day-part': timeOfDay,
  tonight: counted,
  'last-night': counted,
  'day-part-of-narrative': toldBefore,
  overnight: counted,
  'every-unit': again,
  'every-weekday': again,
  'weekday-of-every-month': again,
  'every-month': again,
  'every-season': again,
  'weekdays-plural': again,
  adverb: again,
  'times-a-unit': again,
  'fiscal-year-length': length,
  duration: length,
  'duration-range': length,
  'duration-one': length,
  'duration-and-half': length,
  'half-duration': length,
  'duration-vague': length,
  'duration-bare': length,
  'duration-reach-one': length,
  'duration-long': length,
  present: leftOpen,
  past: leftOpen,
  future: leftOpen,
  'publication-day': ({ anchor }) =>
    anchor ? `the sentence names no day; the article appeared on ${anchor}` : 'the day the article appeared',
  'day-before-event': ({ anchor }) =>
    anchor
      ? `counted from the event that the words name, on ${anchor}`
      : 'counted from the event that the words name',
  'inherited-from-paragraph': ({ anchor }) =>
    anchor
      ? `the sentence names no day; the one before it tells of ${anchor}`
      : 'taken over from the sentence before',
  editor: () => 'set by the editors',
};

const unknownRule: Words = ({ phrase }) => `worked out from ${phrase || 'the article'}`;

/**
 * One line for a reader: what the source says, the date it gives, and why.
 * @param evidence `anchor`: an EDTF or an instant
 * @param date EDTF; null where the event is undated
 * @param status that of the event
 * @returns e.g. `“Aug. 15” → 15 Aug 2025: the last “Aug. 15” before publication on 21 Oct 2025`
 */
export function explainDate(
  { phrase, rule, anchor }: DateEvidence,
  date: string | null,
  status: EventStatus = 'happened',
): string {
  const quoted = phrase && rule !== 'editor' ? `“${phrase}”` : '';
  const anchorDate = anchor === null ? null : (dayOf(anchor, 'UTC') ?? anchor);
  const told: Told = {
    phrase: quoted,
    anchor: anchorDate === null ? '' : formatEdtf(anchorDate, 'en'),
    ...placeOf(date, anchorDate),
    isAnchor: date !== null && date === anchorDate,
  };
  const words = date === null && anchor === null ? leftOpen : (RULE_WORDS[rule] ?? unknownRule);
  const shown = date === null ? 'no date' : formatEdtf(date, 'en', { ahead: !goesOn(status) });
  return `${quoted ? `${quoted} → ` : ''}${shown}: ${words(told)}`;
}

/** Where a date lies, seen from its anchor. */
function placeOf(date: string | null, anchor: string | null): Pick<Told, 'which' | 'side'> {
  const found = date === null ? null : parseEdtf(date);
  const from = anchor === null ? null : parseEdtf(anchor);
  if (!found || !from) return { which: 'the', side: 'nearest' };
  if (found.last < from.first) return { which: 'the last', side: 'before' };
  if (found.first > from.last) return { which: 'the next', side: 'after' };
  return { which: 'the', side: 'around' };
}
