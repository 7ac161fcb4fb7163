/** English: the rules in the order in which they are tried, and what surrounds them. */
import type { LanguageRules } from '../language-rules.ts';
import { englishAfter, englishBefore } from './attachments.ts';
import { calendarDates } from './calendar-dates.ts';
import { clockTimes } from './clock.ts';
import { durations } from './durations.ts';
import { holidays } from './holidays.ts';
import { quarters } from './quarters.ts';
import { recurrences } from './recurrences.ts';
import { references } from './references.ts';
import { relativeDates } from './relative-dates.ts';
import { englishTense } from './tense.ts';
import { englishVetoes } from './vetoes.ts';

export const english: LanguageRules = {
  language: 'en',
  rules: [
    ...calendarDates,
    ...holidays,
    ...quarters,
    ...relativeDates,
    ...clockTimes,
    ...recurrences,
    ...durations,
    ...references,
  ],
  vetoes: englishVetoes,
  before: englishBefore,
  after: englishAfter,
  timeThenDay: /^,? $/,
  rangeJoint: /^ ?(?:[-–—]|to|through|until) ?$/,
  tense: englishTense,
};
