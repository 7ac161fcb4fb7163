/** Why a match is no time expression after all, in English. */
import type { Surroundings, Veto } from '../language-rules.ts';

/** Enough to see the words on either side. */
const REACH = 24;

function before({ text, start }: Surroundings): string {
  return text.slice(Math.max(0, start - REACH), start);
}

function after({ text, end }: Surroundings): string {
  return text.slice(end, end + REACH);
}

function phraseOf({ text, start, end }: Surroundings): string {
  return text.slice(start, end);
}

/** Words before a month that is a month: "in May", "of March", "last April". */
const MONTH_LEAD =
  /(?:^|[^A-Za-z])(?:in|of|since|by|until|till|from|to|through|for|and|or|during|before|after|around|early|late|mid|last|next|this|a|the|between|every|each|as|on|throughout|earlier|later|end|start|starting|beginning|through)[ -]$/i;

export const englishVetoes: readonly Veto[] = [
  {
    name: 'may-is-a-verb-or-name',
    rules: ['month'],
    applies: (around) =>
      phraseOf(around) === 'May' &&
      (!MONTH_LEAD.test(before(around)) || /^ (?:be|have|not|well|also|need)\b/.test(after(around))),
  },
  {
    name: 'march-is-a-walk',
    rules: ['month'],
    applies: (around) =>
      phraseOf(around) === 'March' &&
      (/^ (?:on|for|to|against|of) (?!its|Monday)(?:the |our )?[A-Z]/.test(after(around)) ||
        /^(?:es|ed|ing|ers)/.test(after(around))),
  },
  {
    name: 'month-is-part-of-a-name',
    rules: ['month'],
    applies: (around) =>
      (/(?:^|[^A-Za-z.])(?!In|Since|By|Until|From|For|During|Before|After|Early|Late|Last|Next|This|The|And|But|On|Through|Throughout|Between|Every|Each|Around)[A-Z][A-Za-z’'-]+ $/.test(
        before(around),
      ) &&
        !/[.!?] $/.test(before(around))) ||
      (/^(?:April|May|June|August|January|March)$/.test(phraseOf(around)) &&
        /^ [A-Z][a-z]+/.test(after(around)) &&
        !MONTH_LEAD.test(before(around))),
  },
  {
    name: 'figure-is-a-price-or-part-of-a-longer-figure',
    applies: ({ text, start }) => {
      const character = text.charAt(start);
      if (character < '0' || character > '9') return false;
      return (
        /(?:[$€£¥#№]|\d[.,:/]|[A-Za-z]-?|\.)$/.test(text.slice(Math.max(0, start - 2), start)) &&
        !/(?:mid|post|pre|non|early|late)-$/i.test(text.slice(Math.max(0, start - 5), start)) &&
        !/[12]\d{3}[-–/]$/.test(text.slice(Math.max(0, start - 5), start))
      );
    },
  },
  {
    name: 'figure-ends-a-score-or-number',
    rules: ['year', 'duration', 'decade', 'clock', 'clock-24'],
    applies: ({ text, start }) => {
      const before = text.slice(Math.max(0, start - 5), start);
      return /\d[-–]$/.test(before) && !/[12]\d{3}[-–]$/.test(before);
    },
  },
  {
    name: 'year-counts-things',
    rules: ['year'],
    applies: (around) =>
      /^(?:-[a-z]| (?:people|men|women|soldiers|troops|workers|dollars|miles|feet|meters|metres|kilometers|kilometres|km|points|pounds|tons|tonnes|euros|homes|houses|families|jobs|employees|votes|shares|members|students|children|residents|others|more|times|years|hours|days|acres|barrels|percent|units|million|billion|or more|BC|B\.C|BE|AH|A\.H|B\.E)(?![a-z]))/.test(
        after(around),
      ) ||
      /(?:\b(?:about|nearly|almost|some|than|least|over|flight|no\.|number|room|page|boeing|airbus|highway|route|model|windows|chapter|section|suite|apt|box|BE|AH|B\.E\.|A\.H\.|=)|[$€£#])[ ]?$/i.test(
        before(around),
      ),
  },
  {
    name: 'year-is-far-away',
    rules: ['year'],
    applies: (around) => {
      const year = Number(phraseOf(around).slice(-4));
      const isLed = /\b(?:in|by|of|since|until|from|during|to|the year|after|before|around|circa) $/i.test(
        before(around),
      );
      return (year < 1800 || year > 2035) && !isLed && !/^the year/i.test(phraseOf(around));
    },
  },
  {
    name: 'era-of-another-calendar',
    rules: ['year', 'month-year', 'month-day-year', 'day-month-year'],
    applies: (around) =>
      /^ ?(?:BE|AH|A\.H\.|B\.E\.|BC|BCE|B\.C\.)(?![A-Za-z])/.test(after(around)) ||
      /\b(?:AH|BE) $/.test(before(around)),
  },
  {
    name: 'past-is-a-preposition',
    rules: ['past'],
    applies: (around) =>
      /^the past$/i.test(phraseOf(around)) &&
      /^ [a-z0-9]/.test(after(around)) &&
      !/^ (?:and|but|or|that|when|as|to|has|have|was|were|is|are)\b/.test(after(around)),
  },
  {
    name: 'second-is-an-order',
    rules: ['duration', 'duration-one', 'every-unit'],
    applies: (around) => /\b(?:a|one|every) second$/i.test(phraseOf(around)) && /^ [a-z]/.test(after(around)),
  },
  {
    name: 'unit-is-part-of-a-compound',
    rules: ['duration-one', 'unit-shift', 'duration-bare'],
    applies: (around) => /^-[A-Za-z]/.test(after(around)),
  },
  {
    name: 'rate',
    rules: ['duration-one'],
    applies: (around) =>
      /^an? (?:day|week|month|year)$/i.test(phraseOf(around)) &&
      /(?:\d[\d,.]*(?:m|bn|tn|k)?|illion|hours|days|flights|times|cents|share|seats|%|percent)(?: [a-z]+)? $/.test(
        before(around),
      ),
  },
  {
    name: 'weekday-is-part-of-a-name',
    rules: ['weekday'],
    applies: (around) =>
      /\b(?:Black|Bloody|Cyber|Fat|Giving|Holy|Super|Ash|Palm|Sheffield) $/.test(before(around)) ||
      /^ (?:Times|Telegraph|Mirror|Mail|Express|Post|Night Live|Night Football|Night Lights)\b/.test(
        after(around),
      ),
  },
  {
    name: 'title-of-a-programme',
    applies: (around) =>
      /["“‘'`]$/.test(before(around)) && /^(?:This Week|\d+ (?:Minutes|Hours))$/.test(phraseOf(around)),
  },
  {
    name: 'today-is-a-title',
    rules: ['day-word'],
    applies: (around) => phraseOf(around) === 'Today' && /[A-Z]{2,} $/.test(before(around)),
  },
  {
    name: 'today-is-an-age',
    rules: ['day-word'],
    applies: (around) =>
      /^['’]s (?:world|youth|society|generation|standards|technology|economy|personal|young|children)/.test(
        after(around),
      ),
  },
  {
    name: 'unit-has-its-own-number',
    rules: ['duration-bare'],
    applies: (around) =>
      /(?:\d|hundreds of|thousands of|dozens of) $/i.test(before(around)) || /^ old\b/.test(after(around)),
  },
  {
    name: 'high-noon',
    rules: ['clock-point'],
    applies: (around) => /\bhigh $/i.test(before(around)),
  },
  {
    name: 'quarters-are-fractions',
    rules: ['duration'],
    applies: (around) => /-quarters$/i.test(phraseOf(around)),
  },
  {
    name: 'age-of-a-person',
    rules: ['duration'],
    applies: (around) => /^[- ]old(?![a-z])/i.test(after(around)),
  },
];
