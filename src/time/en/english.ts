/** English: the rules in the order in which they are tried, and what surrounds them. */
import type { LanguageRules } from '../language-rules.ts';
import { englishAfter, englishBefore } from './attachments.ts';
import { calendarDates } from './calendar-dates.ts';
import { clockTimes } from './clock.ts';
import { durations } from './durations.ts';
import { figureVetoes } from './figure-vetoes.ts';
import { holidays } from './holidays.ts';
import { nameVetoes } from './name-vetoes.ts';
import { narrativeDates } from './narrative-dates.ts';
import { quarters } from './quarters.ts';
import { recurrences } from './recurrences.ts';
import { references } from './references.ts';
import { relativeDates } from './relative-dates.ts';
import { seasons } from './seasons.ts';
import { englishTense } from './tense.ts';
import { weekdays } from './weekdays.ts';

export const english: LanguageRules = {
  language: 'en',
  rules: [
    ...calendarDates,
    ...holidays,
    ...quarters,
    ...weekdays,
    ...seasons,
    ...relativeDates,
    ...narrativeDates,
    ...clockTimes,
    ...recurrences,
    ...durations,
    ...references,
  ],
  vetoes: [...nameVetoes, ...figureVetoes],
  before: englishBefore,
  after: englishAfter,
  timeThenDay: /^,? $/,
  ranges: {
    dayAfter:
      /^(?: ?[-–—] ?| (?:to|through|until|and|or) (?:the )?)([0-3]?\d(?:st|nd|rd|th)?)(?=[.,;:)\n](?!\d)|$| (?:in|at|and|for|with|of|was|were|as|to|when)\b)/,
    dayBefore: /(?<![\d.,:$])([0-3]?\d(?:st|nd|rd|th)?)(?: ?[-–—] ?| (?:to|through|until|and|or) (?:the )?)$/,
    joint: /^(?: ?[-–—] ?| (?:to|through|until) (?:the )?)$/,
    pairJoint: /^ and (?:the )?$/,
    pairLead: /\bbetween (?:the )?$/i,
  },
  since: /\bsince (?:the )?$/i,
  until: /\b(?:until|till) (?:the )?$/i,
  tense: englishTense,
};
