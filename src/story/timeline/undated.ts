/** Which events without a day are worth a line beside those that have one: ordered, named rules about one of them. */
import type { EventCandidate, StoryEvent } from '../../model/event.ts';
import { anyOf, inOrder } from '../../text/pattern-parts.ts';
import { terms } from '../../text/terms.ts';
import { FEW_REPORTS } from './once-for-outlets.ts';
import { isTold, likenessOfOpenings, opensReport, type ReportOf } from './report.ts';

interface NeedlessRule {
  readonly name: string;
  /** Whether `event`, which has no day, needs no line. */
  readonly applies: (event: StoryEvent, beside: Beside) => boolean;
}

/** What stands beside an event without a day. */
interface Beside {
  /** The dated lines, and those without a day that are heavier. */
  readonly lines: readonly StoryEvent[];
  /** How many articles the story has. */
  readonly articles: number;
  readonly reportOf: ReportOf;
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
/** Share of the shorter opening from which two reports of a small story open with one matter. */
const ALIKE_OPENINGS = 0.3;
/** Place of the headline among the sentences. */
const HEADLINE = 0;

const rules: readonly NeedlessRule[] = [
  { name: 'told-by-another-line', applies: (event, { lines }) => lines.some((line) => tells(line, event)) },
  {
    name: 'opening-of-a-report-that-opens-another-line',
    applies: (event, { lines }) => {
      const opened = openedBy(lines.flatMap(({ candidates }) => candidates));
      return event.candidates.every((one) => opensReport(one) && opened.has(one.article));
    },
  },
  {
    // A plan may follow from a deed.
    name: 'opening-like-that-of-another-plan',
    applies: (event, { lines, articles, reportOf }) =>
      articles <= FEW_REPORTS &&
      lines.some((line) => line.status !== 'happened' && openAlike(event, line, reportOf)),
  },
  {
    name: 'told-below-the-headline-of-one-report',
    applies: (event) =>
      event.status !== 'planned' &&
      isOfOneReport(event) &&
      !event.candidates.some(({ sentence, status }) => sentence === HEADLINE || status === 'planned'),
  },
  {
    // Were it news, it would have the day of that report: it is how things stand, or what only may be.
    name: 'opening-that-is-no-news-of-its-day',
    applies: (event, { reportOf }) =>
      isTold(event) &&
      event.candidates.every((one) => opensReport(one) && (reportOf(one.article)?.day ?? null) !== null),
  },
  {
    name: 'what-somebody-foresees',
    applies: (event) => event.status === 'planned' && FORESEES.test(event.candidates[0]?.text ?? ''),
  },
  {
    name: 'what-nobody-undertakes',
    applies: (event) => event.status === 'planned' && NO_UNDERTAKING.test(event.candidates[0]?.text ?? ''),
  },
  {
    name: 'plan-that-came',
    applies: (event, { lines }) =>
      event.status === 'planned' && lines.some((line) => line.status === 'happened' && fulfils(line, event)),
  },
  {
    name: 'what-was-about-to-come-before-a-later-day',
    applies: (event, { lines, reportOf }) => {
      const told = event.status === 'planned' ? lastTold(event, reportOf) : null;
      if (told === null) return false;
      const isComing = IS_COMING.test(event.candidates[0]?.text ?? '');
      return lines.some(
        (line) =>
          isDeedSince(line, told) &&
          ((isComing && bringsIt(line, event)) ||
            ((isComing || line.date !== told || isToldLater(line, event, reportOf)) &&
              openAlike(event, line, reportOf))),
      );
    },
  },
];

/** "Crews fear that it will sink", "analysts say", "seems poised to": somebody's view of what comes, and nobody's plan. */
const FORESEES = inOrder(
  'iu',
  /\b(?:(?:seems?|appears?) (?:poised|destined|set|likely|certain|bound)|(?:is|are) still expected) to\b/,
  '|',
  /\b/,
  anyOf(
    'argue[sd]?|hope[sd]?|fear(?:s|ed)?|believe[sd]?|thinks?|thought|maintain(?:s|ed)?|predict(?:s|ed)?',
    /(?:experts?|analysts?|scholars?|critics|observers|economists|scientists) (?:say|said|warn|warned|expect)/,
    'certain|confident|sure|convinced|optimistic|doubtful',
  ),
  /\b[^,;]{0,90} will\b|\bwill\b[^;]{1,120}\bpredicts?\b/,
);

/** "A risk that the fire would reach Lesk", "a new quay would need money", "that the truth would prevail". */
const NO_UNDERTAKING = inOrder(
  'iu',
  /\b(?:risk|danger|threat|chance|likelihood|prospect) that\b[^,;]{0,90} (?:will|would)\b/,
  '|',
  /^(?!.*\b(?:said|says|told|tells|announced|according)\b).*\bwould (?:need|require|have to|mean|cost)\b/,
  '|',
  /\bwould (?:prevail|triumph|be (?:found|caught|punished|brought to justice|held (?:to account|accountable|responsible)))\b/,
);

/** The near future: what "will" or "plans to" tells may lie far ahead. */
const IS_COMING =
  /\b(?:set|due|expected|scheduled|poised|about|forecast|likely|preparing|ready|gearing up) to\b|\bfaces? |\b(?:hours|minutes) from now\b|\b(?:tonight|today)\b/u;

function lastTold({ candidates }: StoryEvent, reportOf: ReportOf): string | null {
  const days = candidates.map(({ article }) => reportOf(article)?.day ?? null);
  return days.includes(null) ? null : (days.sort().at(-1) ?? null);
}

/** Whether the report that an event is shown from came after those that tell of a plan. */
function isToldLater({ candidates: [shown] }: StoryEvent, plan: StoryEvent, reportOf: ReportOf): boolean {
  const at = reportOf(shown?.article ?? '')?.at ?? Number.NEGATIVE_INFINITY;
  return plan.candidates.every(({ article }) => at > (reportOf(article)?.at ?? Number.POSITIVE_INFINITY));
}

/** Whether an event is a deed done on a day, or on a later one. */
function isDeedSince({ date, status }: StoryEvent, day: string): boolean {
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
  story: Pick<Beside, 'articles' | 'reportOf'>,
): StoryEvent[] {
  const kept: StoryEvent[] = [];
  for (const event of undated) {
    const beside = { ...story, lines: [...dated, ...kept] };
    if (!rules.some(({ applies }) => applies(event, beside))) kept.push(event);
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

function openAlike({ candidates: [one] }: StoryEvent, line: StoryEvent, reportOf: ReportOf): boolean {
  const [known] = line.candidates;
  return (
    one !== undefined && known !== undefined && likenessOfOpenings(one, known, reportOf) >= ALIKE_OPENINGS
  );
}

function isOfOneReport({ candidates }: StoryEvent): boolean {
  return new Set(candidates.map(({ article }) => article)).size === 1;
}

function openedBy(candidates: readonly EventCandidate[]): ReadonlySet<string> {
  return new Set(candidates.filter(opensReport).map(({ article }) => article));
}
