/** German: the rules in the order in which they are tried, and what surrounds them. */
import { anyOf, inOrder } from '../../text/pattern-parts.ts';
import type { Attachment, LanguageRules, TenseWords, Veto } from '../language-rules.ts';
import { namesDay, type PartialTime } from '../partial-time.ts';
import { afterOneOf, beforeOneOf, matchedText, textAfter, textBefore } from '../surroundings.ts';
import { calendarDates } from './calendar-dates.ts';
import { clockTimes, durations, recurrences, references } from './other-times.ts';
import { relativeDates } from './relative-dates.ts';
import { dayPartOf } from './words.ts';

const MONTH_LEAD = afterOneOf(
  'im|in|seit|bis|ab|vom|zum|für|gegen|von|den|anfang|mitte|ende|und|oder|bereits|erst|noch|jeden|zwischen',
);
const THINGS = beforeOneOf(
  'Menschen|Personen|Mitglieder|Soldaten|Demonstranten|Beschäftigte|Wohnungen|Stück|Euro|Dollar|Prozent|Meter|Kilometer|Tonnen|Grad|PS|Jahre|v|n|AH|BE',
);
const COUNTING = afterOneOf(
  'rund|etwa|fast|knapp|über|als|mindestens|bis zu|Nr\\.|Zimmer|Boeing|Airbus|Flug|Seite',
);

const vetoes: readonly Veto[] = [
  {
    name: 'month-is-a-name',
    rules: ['month'],
    applies: (around) => !MONTH_LEAD.test(textBefore(around)),
  },
  {
    name: 'weekday-is-a-name',
    rules: ['weekday'],
    applies: (around) => /\b(?:Frau|Herr|Herrn|Familie|Schwarzer|Blutiger) $/.test(textBefore(around)),
  },
  {
    name: 'year-counts-things',
    rules: ['year'],
    applies: (around) => THINGS.test(textAfter(around)) || COUNTING.test(textBefore(around)),
  },
  {
    name: 'figure-is-a-price-or-part-of-a-longer-figure',
    applies: (around) =>
      /^\d/.test(matchedText(around)) && /(?:[$€£#]|\d[.,:/]|[A-Za-z]-?)$/.test(textBefore(around)),
  },
  {
    name: 'age-of-a-person',
    rules: ['duration'],
    applies: (around) => /^ alt/.test(textAfter(around)),
  },
];

function isDate({ kind }: PartialTime): boolean {
  return kind !== 'duration' && kind !== 'set' && kind !== 'reference' && kind !== 'clock';
}

const beforeMatch: readonly Attachment[] = [
  {
    pattern: /(?:^|[^A-Za-zäöü])((?:Anfang|Mitte|Ende|Beginn) (?:des |der )?)$/i,
    takes: (partial) => isDate(partial) && !namesDay(partial),
  },
];

const afterMatch: readonly Attachment[] = [
  {
    pattern: /^ (Morgen|früh|Vormittag|Mittag|Nachmittag|Abend|Nacht)(?![A-Za-zäöüß])/,
    takes: namesDay,
    change: (day, part) => ({ kind: 'clock', time: dayPartOf(part), day }),
  },
];

const tense: TenseWords = {
  cue: inOrder(
    'giu',
    /(?<![\p{L}])/u,
    anyOf(
      inOrder(
        'u',
        '(?<future>wird|werden|will|wollen|soll|sollen|sollte|würde|plant|planen|geplant|erwartet|',
        'kann|könnte|könnten|dürfte|muss|müssen|möchte)',
      ),
      inOrder(
        'u',
        '(?<past>war|waren|hat|hatte|hatten|haben|wurde|wurden|ist|sind|sagte|teilte|erklärte|gab|kam|kamen|',
        'ging|fiel|fielen|stieg|begann|traf|starb|nahm|stand|blieb|fand|ließ|',
        // "kaufte", "brannten"
        String.raw`\p{L}{3,}te|\p{L}{3,}ten)`,
      ),
    ),
    /(?![\p{L}])/u,
  ),
  notCue: /^$/,
  beginning: /\bab (?:dem )?$/i,
  end: /^ bis\b/,
  deadline: /\b(?:bis|bis zum) $/i,
  lasting: /\b(?:bis|bis zum) $/i,
  ahead: /\bim Vorfeld (?:des |der )?$/i,
  telling: /, (?:sagte|teilte|erklärte|berichtete|meldete)(?![\p{L}])/u,
  genitive: /^s\b/,
};

export const german: LanguageRules = {
  language: 'de',
  rules: [...calendarDates, ...relativeDates, ...clockTimes, ...recurrences, ...durations, ...references],
  vetoes,
  before: beforeMatch,
  after: afterMatch,
  timeThenDay: /^(?:,? | um | gegen |, um )$/,
  ranges: {
    dayAfter: /^(?: ?[-–—] ?| bis (?:zum )?)([0-3]?\d)\.(?! ?\d)/,
    dayBefore: /(?<![\d.,:€])([0-3]?\d)\.?(?: ?[-–—] ?| bis (?:zum )?| und )$/,
    joint: /^\.?(?: ?[-–—] ?| bis (?:zum )?)$/,
    pairJoint: /^ und $/,
    pairLead: /\bzwischen (?:dem )?$/i,
  },
  since: /\bseit (?:dem )?$/i,
  until: /\bbis (?:zum )?$/i,
  tense,
};
