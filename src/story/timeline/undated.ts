/** Which events without a day are worth a line beside those that have one: ordered, named rules about one of them. */
import type { EventCandidate, StoryEvent } from '../../model/event.ts';
import { terms } from '../../text/terms.ts';
import { OPENING } from '../event/date-compatibility.ts';
import { shows } from './retold.ts';

interface NeedlessRule {
  readonly name: string;
  /** Whether `event`, which has no day, needs no line beside the dated ones. */
  readonly applies: (event: StoryEvent, dated: readonly StoryEvent[]) => boolean;
}

/** What is told in so many words of another line, and with such a share of its own words, is told there. */
const FEWEST_WORDS = 3;
const SHARE_OF_WORDS = 0.6;
/** What came of a plan is told in some of its words. */
const FEWEST_OF_PLAN = 4;
const SHARE_OF_PLAN = 0.4;
/** Place of the headline among the sentences. */
const HEADLINE = 0;

const rules: readonly NeedlessRule[] = [
  { name: 'shown-with-a-dated-line', applies: (event, dated) => dated.some((line) => shows(line, event)) },
  { name: 'told-by-a-dated-line', applies: (event, dated) => dated.some((line) => tells(line, event)) },
  {
    name: 'opening-of-a-report-that-opens-another-line',
    applies: (event, dated) => {
      const opened = openedBy(dated.flatMap(({ candidates }) => candidates));
      return event.candidates.every((one) => opensReport(one) && opened.has(one.article));
    },
  },
  {
    name: 'deed-below-the-headline-of-one-report',
    applies: (event) =>
      event.status === 'happened' &&
      isOfOneReport(event) &&
      !event.candidates.some(({ sentence }) => sentence === HEADLINE),
  },
  {
    name: 'doubt-below-the-opening-of-one-report',
    applies: (event) =>
      event.status === 'unconfirmed' && isOfOneReport(event) && !event.candidates.some(opensReport),
  },
  {
    name: 'plan-that-came',
    applies: (event, dated) =>
      event.status === 'planned' && dated.some((line) => line.status === 'happened' && fulfils(line, event)),
  },
];

/** The events without a day that tell more than the dated lines do and each other, in the same order. */
export function worthWithoutDay(undated: readonly StoryEvent[], dated: readonly StoryEvent[]): StoryEvent[] {
  const kept: StoryEvent[] = [];
  for (const event of undated) {
    const isNeedless = rules.some(({ applies }) => applies(event, dated));
    if (!isNeedless && !kept.some((other) => tells(other, event))) kept.push(event);
  }
  return kept;
}

/** Whether one event, in any of the words that tell it, tells what another is shown to tell. */
function tells(one: StoryEvent, other: StoryEvent): boolean {
  return sharesWords(one, other, FEWEST_WORDS, SHARE_OF_WORDS);
}

function fulfils(deed: StoryEvent, plan: StoryEvent): boolean {
  return sharesWords(deed, plan, FEWEST_OF_PLAN, SHARE_OF_PLAN);
}

/** Whether the words of one event have so many, and such a share, of those that another is shown in. */
function sharesWords(one: StoryEvent, other: StoryEvent, fewest: number, share: number): boolean {
  const known = new Set(one.candidates.flatMap((told) => [...told.terms, ...terms(told.text)]));
  const own = new Set(terms(other.candidates[0]?.text ?? ''));
  const shared = [...own].filter((term) => known.has(term)).length;
  return shared >= fewest && shared >= share * own.size;
}

function isOfOneReport({ candidates }: StoryEvent): boolean {
  return new Set(candidates.map(({ article }) => article)).size === 1;
}

function opensReport({ sentence }: EventCandidate): boolean {
  return sentence <= OPENING;
}

function openedBy(candidates: readonly EventCandidate[]): ReadonlySet<string> {
  return new Set(candidates.filter(opensReport).map(({ article }) => article));
}
