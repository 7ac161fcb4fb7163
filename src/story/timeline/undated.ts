/** Which events without a day are worth a line beside those that have one: ordered, named rules about one of them. */
import type { EventCandidate, StoryEvent } from '../../model/event.ts';
import { terms } from '../../text/terms.ts';
import { OPENING } from '../event/date-compatibility.ts';
import { shows } from './retold.ts';

/** The day on which an article was published, `2025-10-21`; null where it is not known. */
export type PublishedOn = (article: string) => string | null;

interface NeedlessRule {
  readonly name: string;
  /** Whether `event`, which has no day, needs no line beside the dated ones. */
  readonly applies: (event: StoryEvent, dated: readonly StoryEvent[], publishedOn: PublishedOn) => boolean;
}

/** What is told in so many words of another line, and with such a share of its own words, is told there. */
const FEWEST_WORDS = 3;
const SHARE_OF_WORDS = 0.6;
/** What came of a plan is told in some of its words. */
const FEWEST_OF_PLAN = 4;
const SHARE_OF_PLAN = 0.4;
/** What was about to come, and what a later day brought: fewer words tell it. */
const FEWEST_OF_COMING = 2;
const SHARE_OF_COMING = 0.15;
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
  {
    name: 'plan-whose-end-has-a-line',
    applies: (event, dated) =>
      event.status === 'called-off' &&
      event.candidates[0]?.status === 'planned' &&
      dated.some((line) => line.status === 'called-off' && bringsIt(line, event)),
  },
  {
    name: 'what-was-about-to-come-before-a-later-day',
    applies: (event, dated, publishedOn) => {
      if (event.status !== 'planned' || !IS_COMING.test(event.candidates[0]?.text ?? '')) return false;
      const told = lastTold(event, publishedOn);
      return told !== null && dated.some((line) => isDeedOfDay(line, told) && bringsIt(line, event));
    },
  },
];

/** The near future: what "will" or "plans to" tells may lie far ahead. */
const IS_COMING =
  /\b(?:set|due|expected|scheduled|poised|about|forecast|likely|preparing|ready|gearing up) to\b|\bfaces? |\b(?:hours|minutes) from now\b|\b(?:tonight|today)\b/u;

function lastTold({ candidates }: StoryEvent, publishedOn: PublishedOn): string | null {
  const days = candidates.map(({ article }) => publishedOn(article));
  return days.includes(null) ? null : (days.sort().at(-1) ?? null);
}

/** Whether an event is a deed done on a day, or on a later one. */
function isDeedOfDay({ date, status }: StoryEvent, day: string): boolean {
  return status === 'happened' && date !== null && /^\d{4}-\d\d-\d\d$/.test(date) && date >= day;
}

function bringsIt(line: StoryEvent, plan: StoryEvent): boolean {
  const own = new Set(plan.candidates.map(({ article }) => article));
  if (line.candidates.every(({ article }) => own.has(article))) return false;
  return sharesWords(line, plan, FEWEST_OF_COMING, SHARE_OF_COMING);
}

/** The events without a day that tell more than the dated lines do and each other, in the same order. */
export function worthWithoutDay(
  undated: readonly StoryEvent[],
  dated: readonly StoryEvent[],
  publishedOn: PublishedOn = () => null,
): StoryEvent[] {
  const kept: StoryEvent[] = [];
  for (const event of undated) {
    const isNeedless = rules.some(({ applies }) => applies(event, dated, publishedOn));
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
