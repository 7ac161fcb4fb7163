/** German: the rules in the order in which they are tried, and what surrounds them. */
import type { Attachment, LanguageRules, Surroundings, TenseWords, Veto } from '../language-rules.ts';
import { namesDay, type PartialTime } from '../partial-time.ts';
import { calendarDates } from './calendar-dates.ts';
import { clockTimes, durations, recurrences, references } from './other-times.ts';
import { relativeDates } from './relative-dates.ts';
import { dayPartOf } from './words.ts';

const REACH = 24;

function before({ text, start }: Surroundings): string {
  return text.slice(Math.max(0, start - REACH), start);
}

function after({ text, end }: Surroundings): string {
  return text.slice(end, end + REACH);
}

const vetoes: readonly Veto[] = [
  {
    name: 'month-is-a-name',
    rules: ['month'],
    applies: (around) =>
      !/(?:^|[\s(])(?:im|in|seit|bis|ab|vom|zum|für|gegen|von|den|anfang|mitte|ende|und|oder|bereits|erst|noch|jeden|zwischen)[ -]$/i.test(
        before(around),
      ),
  },
  {
    name: 'weekday-is-a-name',
    rules: ['weekday'],
    applies: (around) => /\b(?:Frau|Herr|Herrn|Familie|Schwarzer|Blutiger) $/.test(before(around)),
  },
  {
    name: 'year-counts-things',
    rules: ['year'],
    applies: (around) =>
      /^(?:-| (?:Menschen|Personen|Euro|Dollar|Meter|Kilometer|Jahre|Tonnen|Stück|Mitglieder|Soldaten|Demonstranten|Beschäftigte|Wohnungen|Prozent|Grad|PS|v\. Chr|n\. H|AH|BE))/.test(
        after(around),
      ) ||
      /(?:\b(?:rund|etwa|fast|knapp|über|mehr als|mindestens|bis zu|Nr\.|Zimmer|Boeing|Airbus|Flug|Seite)|[€$£#]) ?$/i.test(
        before(around),
      ),
  },
  {
    name: 'figure-is-part-of-a-longer-figure',
    applies: ({ text, start }) =>
      /^\d/.test(text.slice(start, start + 1)) &&
      /(?:[$€£#]|\d[.,:/]|[A-Za-z]-?)$/.test(text.slice(Math.max(0, start - 2), start)),
  },
  {
    name: 'age-of-a-person',
    rules: ['duration'],
    applies: (around) => /^ alt/.test(after(around)),
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
  cue: /(?<![\p{L}])(?:(?<future>wird|werden|will|wollen|soll|sollen|sollte|würde|plant|planen|geplant|erwartet|kann|könnte|könnten|dürfte|muss|müssen|möchte)|(?<past>war|waren|hat|hatte|hatten|haben|wurde|wurden|ist|sind|sagte|teilte|erklärte|gab|kam|kamen|ging|fiel|fielen|stieg|begann|traf|starb|nahm|stand|blieb|fand|ließ|\p{L}{3,}te|\p{L}{3,}ten))(?![\p{L}])/giu,
  notCue: /^$/,
  deadline: /\b(?:bis|bis zum) $/i,
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
