/**
 * What has been overtaken: ordered, named rules about a statement in its story. A page says how things are now;
 * what an older report called present, planned or counted may no longer be so.
 */
import { contains } from '../../model/span.ts';
import { anyOf, inOrder } from '../../text/pattern-parts.ts';
import { tellsWithdrawn, withdrawnIn } from '../event/withdrawn-report.ts';
import { isOfBegunMonth, isStateOfPastDay, isUntilPastDay, opensBeforePastDay } from './day-now-past.ts';
import { countedOtherwise, isToll } from './figures.ts';
import { isHoursBefore, isOfLaterThatDay, isToldSince } from './hours-later.ts';
import { isOpenPlan, liesAhead, mayHaveCome, planIsPast } from './open-plan.ts';
import type { Statement } from './statement.ts';
import type { StoryView } from './story-view.ts';
import { tellsByWordOf, tellsGoingOn, tellsOpen, tellsState } from './told-state.ts';

interface StaleRule {
  readonly name: string;
  readonly fires: (statement: Statement, view: StoryView) => boolean;
}

/** Days after which the "is" and "has not" of a report may no longer hold. */
const STATE_HOLDS = 2;
/** What is going on, or may come any day, changes sooner. */
const GOING_ON_HOLDS = 1;
const PLAN_HOLDS = 1;
/** "Is receiving threats, her lawyer said": so long what somebody told of a state may be shown. */
const TOLD_STATE_HOLDS = 7;
/** A plan without a day may be carried out any day: only the newest reports know. */
const UNDATED_PLAN_HOLDS = 0;
/** Days after which "this week" may be another one. */
const WEEK_HOLDS = 4;
/** Statements this alike count the same thing. */
const SAME_COUNT = 0.25;
/** A toll is one count even in other words. */
const SAME_TOLL = 0.08;

const rules: readonly StaleRule[] = [
  {
    name: 'plan-off-or-done',
    fires: (statement, view) => view.isOverruled(statement) && isOpenPlan(statement),
  },
  { name: 'withdrawn-since', fires: isWithdrawn },
  {
    name: 'plan-of-an-old-report',
    fires: (statement, view) =>
      view.ageOf(statement.item) > UNDATED_PLAN_HOLDS && isOpenPlan(statement) && !liesAhead(statement, view),
  },
  {
    name: 'plan-that-may-have-been-carried-out',
    fires: (statement, view) =>
      view.ageOf(statement.item) > PLAN_HOLDS && isOpenPlan(statement) && mayHaveCome(statement, view),
  },
  {
    name: 'told-before-it-was-called-off',
    fires: (statement, view) =>
      view.isBeforeCallingOff(statement) && (isOpenPlan(statement) || liesAhead(statement, view)),
  },
  {
    name: 'state-of-an-old-report',
    fires: (statement, view) => view.ageOf(statement.item) > STATE_HOLDS && tellsState(statement),
  },
  {
    name: 'going-on-at-an-older-report',
    fires: (statement, view) =>
      view.ageOf(statement.item) > GOING_ON_HOLDS && tellsGoingOn(statement) && tellsState(statement),
  },
  {
    name: 'state-told-long-ago',
    fires: (statement, view) => view.ageOf(statement.item) > TOLD_STATE_HOLDS && tellsByWordOf(statement),
  },
  {
    name: 'for-so-long-by-an-old-report',
    fires: ({ item, text }, view) => view.ageOf(item) > STATE_HOLDS && FOR_SO_LONG.test(text),
  },
  { name: 'expected-before-it-was-told', fires: isToldSince },
  { name: 'later-on-a-day-now-told', fires: isOfLaterThatDay },
  {
    name: 'intention-of-an-old-report',
    fires: (statement, view) =>
      view.ageOf(statement.item) > STATE_HOLDS && INTENDS.test(statement.text) && !liesAhead(statement, view),
  },
  {
    name: 'month-has-begun',
    fires: (statement, view) => view.ageOf(statement.item) > STATE_HOLDS && isOfBegunMonth(statement, view),
  },
  {
    name: 'now-of-an-older-report',
    fires: ({ item, text }, { articles }) => item !== articles.at(-1) && NOW.test(text),
  },
  {
    name: 'open-at-an-older-report',
    fires: ({ item, text }, view) => view.ageOf(item) >= 1 && tellsOpen(text),
  },
  { name: 'role-of-an-old-report', fires: callsByPassingRole },
  {
    name: 'at-work-before-a-later-report',
    fires: ({ item, text }, { articles }) => item !== articles.at(-1) && AT_WORK.test(text),
  },
  {
    name: 'of-no-known-day',
    fires: ({ item }, { articles }) => item.document.published === null && articles.length > 1,
  },
  {
    name: 'preparations-of-an-old-report',
    fires: ({ item, text }, view) => view.ageOf(item) > STATE_HOLDS && WAS_ABOUT_TO.test(text),
  },
  {
    name: 'prepared-at-an-older-report',
    fires: ({ item, text }, view) => view.ageOf(item) > UNDATED_PLAN_HOLDS && PREPARES.test(text),
  },
  {
    name: 'ahead-of-a-day-now-past',
    fires: (statement, view) =>
      view.ageOf(statement.item) > 0 && /\bahead of\b/.test(statement.text) && planIsPast(statement, view),
  },
  { name: 'opens-before-a-day-now-past', fires: opensBeforePastDay },
  {
    name: 'guess-of-an-old-report',
    fires: ({ item, text, figures }, view) =>
      view.ageOf(item) > STATE_HOLDS && figures.length > 0 && MAY_HAVE.test(text),
  },
  {
    name: 'forecast-of-an-old-report',
    fires: ({ item, text }, view) => view.ageOf(item) > STATE_HOLDS && FORECAST.test(text),
  },
  {
    name: 'held-possible-for-a-day-now-past',
    fires: (statement, view) =>
      view.ageOf(statement.item) > 0 && MAY_COME.test(statement.text) && planIsPast(statement, view),
  },
  {
    name: 'due-within-days-of-an-old-report',
    fires: ({ item, text }, view) => view.ageOf(item) > STATE_HOLDS && DUE_WITHIN.test(text),
  },
  {
    name: 'count-still-to-be-reached',
    fires: ({ item, text }, view) => view.ageOf(item) > STATE_HOLDS && TO_REACH.test(text),
  },
  {
    name: 'score-of-an-old-report',
    fires: ({ item, text }, view) =>
      (view.ageOf(item) > 0 || isHoursBefore(item, view)) && WAS_AHEAD.test(text),
  },
  {
    name: 'hour-of-an-old-report',
    fires: ({ item, text }, view) => view.ageOf(item) >= 1 && HOUR_OF_REPORT.test(text),
  },
  {
    name: 'week-of-an-old-report',
    fires: ({ item, text }, view) =>
      view.ageOf(item) >= WEEK_HOLDS && /\b(?:this|last|next) week\b/i.test(text),
  },
  { name: 'day-of-the-state-has-passed', fires: isStateOfPastDay },
  { name: 'state-until-a-day-now-past', fires: isUntilPastDay },
  { name: 'counted-anew', fires: isCountedAnew },
  { name: 'total-that-has-grown', fires: isOutgrownTotal },
];

/** Whether a newer report has overtaken the statement. */
export function isStale(statement: Statement, view: StoryView): boolean {
  return rules.some(({ fires }) => fires(statement, view));
}

const NOW = /(?:^|[.;] )Now\b|\b[Tt]here (?:is|are) now\b|\b(?:has|have) (?:only )?just \p{Ll}+/u;
/** "For nearly two weeks crews have slept on the quay": by now it is longer, or over. */
const FOR_SO_LONG =
  /^(?:… )?For (?:more than |over |nearly |almost |about )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|many|\d+) (?:day|night|week|month)s?,? [^,;]{2,60} (?:has|have)\b/u;
/** Times that mean something only on the day of the report, and are not made plain. */
const HOUR_OF_REPORT = inOrder(
  'i',
  /\b/,
  anyOf(
    /overnight(?! on\b)|(?:an|one|two|three|several|\d+) hours? ago|hours ago|minutes ago/,
    'earlier in the day|this (?:morning|afternoon|evening)|in the past 24 hours',
    inOrder(
      'u',
      'it is (?:now )?the ',
      /(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))/,
      ' (?:straight |consecutive )?(?:day|night|week)',
    ),
    inOrder(
      'u',
      /in(?:to)? (?:its|their) (?:first|second|third|fourth|fifth|sixth|seventh|\d+(?:st|nd|rd|th)) /,
      '(?:day|night|week)',
    ),
  ),
  /\b/,
);

/** What was to come when it was told. */
const WAS_ABOUT_TO =
  /\b(?:is|are) under ?way\b|\b(?:was|were) (?:also |still |now |already )?(?:under ?way|preparing|awaiting|bracing|getting ready|gearing up|(?:\p{Ll}+ly )?holding)\b/u;

/** "The mayor said that the port plans to send a ferry": it may have sailed. */
const INTENDS = /\b(?:plans|intends|(?:is|are) (?:planning|set|due|expected|scheduled|poised)) to \p{Ll}+/u;

/** "As the council prepares an order": at a newer report it may be given. */
const PREPARES = /\b(?:prepares|(?:is|are) preparing) (?:to|an?|the|its|his|her|their|for)\b/u;

/** "The party's candidate for the harbour board said": by now it may be another. */
const PASSING_ROLE =
  /^(?:… )?The (?:(?!of\b)[\p{L}’'.-]+ ){0,4}?(?:candidate|nominee|contender|front-?runner|challenger|favou?rite|champion|suspect|acting \p{Ll}+)\b/u;

function callsByPassingRole({ item, text, sentence }: Statement, { ageOf }: StoryView): boolean {
  if (ageOf(item) <= STATE_HOLDS || !PASSING_ROLE.test(text)) return false;
  return !item.analysis.mentions.some((one) => one.kind === 'person' && contains(sentence, one));
}

/** "More than 40 firefighters are battling a blaze": for hours, not days. */
const AT_WORK =
  /\b(?:fire ?fighters|(?:rescue |fire |emergency )?(?:crews|teams|services)|rescuers|divers) (?:are|is) (?:\p{Ll}+ )?(?:battling|fighting|responding|tackling|racing|rushing|trying|working to (?:contain|free|rescue|reach|put out))\b/u;
/** How many were guessed before they were counted. */
const MAY_HAVE = /\b(?:may|might|could) (?:also )?have (?:been )?\p{Ll}+/u;
/** What somebody held possible before it came or did not. */
const FORECAST =
  /\b(?:officials|authorities|forecasters|meteorologists|experts|scientists|analysts|doctors) (?:[\p{L}’'-]+ ){0,3}(?:say|said|warn|warned|fear|feared) [^.]{0,120}?\b(?:could|may|might) (?!have\b)/u;
/** "Could reach Lesk on New Year's Day": by now it has, or has not. */
const MAY_COME =
  /\b(?:(?:could|may|might)(?! have\b)|(?:is|are) (?:likely|forecast|predicted|feared|expected) to)\b/u;
/** "The verdict could come in as little as two weeks". */
const DUE_WITHIN =
  /\b(?:could|may|might|should|will) \p{Ll}+ [^,;.]{0,40}?\b(?:in|within) (?:as little as |as few as |about |just |the next |the coming )?(?:(?:an?|one|two|three|a few|several|\d+)(?: (?:to|or) \p{L}+)? )?(?:hours?|days?|weeks?)\b/u;
/** "Losses are to surpass $40 million": by now they may have. */
const TO_REACH = /\bto (?:surpass|exceed|top|pass|reach|hit) (?:[\p{L}-]+ ){0,2}[\p{Sc}\d]/u;
/** Who was ahead before all had been counted. */
const WAS_AHEAD = inOrder(
  'i',
  /\b/,
  anyOf(
    '(?:was|were) (?:[a-z]+ly )?(?:leading|trailing|ahead of|neck and neck)',
    /(?:is|are) (?:[a-z]+ly )?(?:leading(?= (?:in|by|with)\b)|trailing|ahead (?=in|by)|neck and neck)/,
    inOrder(
      'u',
      /(?:has|had|have|holds?|held|keeps?|kept) an? (?:(?!\b(?:role|part)\b)[a-z]+ )?lead /,
      '(?:over|as|in|of|with)',
    ),
    /(?:holds?|keeps?|takes?) (?:(?:strong|wide|early|slim|narrow|big|huge|solid|clear|commanding) )?lead(?= (?:over|as|in)\b|$)/,
  ),
  /\b/,
);

/** A later article says that those who told it take it back. */
function isWithdrawn({ item, text }: Statement, { articles, orderOf }: StoryView): boolean {
  return articles
    .slice(orderOf(item) + 1)
    .some((later) => withdrawnIn(later).some((withdrawal) => tellsWithdrawn(text, withdrawal)));
}

/** A newer report gives another number of the same: "at least 40 dead", then "at least 53 dead". */
function isCountedAnew(statement: Statement, { counting, orderOf, terms }: StoryView): boolean {
  if (statement.figures.length === 0) return false;
  const order = orderOf(statement.item);
  return counting.some(
    (other) =>
      orderOf(other.item) > order &&
      countsDiffer(statement, other, () => terms.likeness(statement.terms, other.terms)),
  );
}

/** "The number of dead now stands at 21": in whatever words the next count is told. */
const TOTAL =
  /\b(?:toll|number of (?:the )?(?:dead|deaths|injured|missing|cases|people killed))\b[^;:]{0,50} (?:stands?|stood|ris(?:es|en)|rose|climbs?|climbed|reach(?:es|ed)|is|was|to)\b/iu;

function isOutgrownTotal(statement: Statement, { counting, orderOf }: StoryView): boolean {
  if (!TOTAL.test(statement.text)) return false;
  const order = orderOf(statement.item);
  const [total] = statement.figures.filter(({ unit }) => isToll(unit));
  if (total === undefined) return false;
  return counting.some(
    ({ item, figures }) =>
      orderOf(item) > order && figures.some(({ unit, value }) => unit === total.unit && value > total.value),
  );
}

function countsDiffer(older: Statement, newer: Statement, likeness: () => number): boolean {
  return countedOtherwise(older.figures, newer.figures).some(
    ({ unit }) => likeness() >= (isToll(unit) ? SAME_TOLL : SAME_COUNT),
  );
}
