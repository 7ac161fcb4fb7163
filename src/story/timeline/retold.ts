/** Lines of a timeline that another line makes needless: ordered, named rules about two events. */
import type { StoryEvent } from '../../model/event.ts';
import { nameOneDeath, tellDeedDoneOnce, tellOneDeath } from './done-once.ts';
import {
  areOfOneReport,
  articleOf,
  isDatedByReport,
  isDay,
  isHeadline,
  liesAround,
  liesBefore,
  outletOf,
  standsAbove,
  standsUnderHeadline,
} from './line.ts';
import { hoursBetween, type ReportOf } from './report.ts';
import {
  hasFiguresOf,
  namesAgentOf,
  sharedTerms,
  sharesPart,
  shownTerms,
  tellsOfTheSame,
  tellsSameDeed,
} from './shared-words.ts';
import { announces, isClause, sharesHalf, shows, tellsDeedOf } from './within-line.ts';

interface RetoldRule {
  readonly name: string;
  /** Whether `event` needs no line of its own beside `other`. */
  readonly applies: (event: StoryEvent, other: StoryEvent, reportOf: ReportOf) => boolean;
}

/** Days within which other outlets tell a deed once more. */
const TOLD_AGAIN_WITHIN = 2;
const SHARE_OF_WORDS = 0.8;
const FEWEST_WORDS = 4;
/** Days within which a text tells when that was done which its headline has as news, and others tell it once more. */
const TOLD_IN_REPORT_WITHIN = 10;
const SHARE_OF_NEWS = 0.7;
/** Where a report of the very same day dates the deed shortly before, fewer of its words do. */
const SHARE_OF_NEWS_OF_DAY = 0.5;
const FEWEST_OF_NEWS = 3;
/** Of a match, "4-0", and as many of who played it. */
const RESULT = /^\d{1,3}-\d{1,3}$/;
const FEWEST_OF_RESULT = 3;
/** Hours within which outlets take up the news of others, or tell their own in other words. */
const ONE_ROUND_OF_NEWS = 18;
const NEWS_OF_HOURS_BEFORE = { share: 0.5, fewest: 2, things: 1 };
/** Where each line has in it who acts in the other, less is enough. */
const NEWS_OF_SAME_AGENT = { share: 0.33, fewest: 3, things: 3 };
const NEWS_OF_OTHER_OUTLET = { share: 0.42, fewest: 3 };
/** What a report tells as news of its day, another text dates on that day. */
const NEWS_OF_DATED_DAY = { share: 0.38, fewest: 3 };
/** What a week brought, told with a good part of the words of a day of that week. */
const FEWEST_AROUND = 3;
const SHARE_AROUND = 0.5;
/** A day's plan and what that day brought, which is told in words of its own, perhaps by a report of the day after. */
const FEWEST_OF_PLAN = 2;

const rules: readonly RetoldRule[] = [
  {
    name: 'news-of-the-days-before',
    applies: (event, other) =>
      isNewsAfter(event, other) &&
      event.status === other.status &&
      sharesMost(event, other) &&
      hasFiguresOf(other, event),
  },
  {
    name: 'death-told-before',
    applies: (event, other) => isNewsAfter(event, other) && tellOneDeath(event, other),
  },
  {
    name: 'deed-done-once-told-before',
    applies: (event, other) =>
      isNewsAfter(event, other) && event.status === other.status && tellDeedDoneOnce(event, other),
  },
  {
    name: 'news-whose-day-is-told',
    applies: (event, other) =>
      isDatedByReport(event) &&
      !isDatedByReport(other) &&
      event.status === other.status &&
      liesBefore(
        other,
        event,
        areOfOneReport(event, other) ? TOLD_IN_REPORT_WITHIN : TOLD_AGAIN_WITHIN + 1,
      ) &&
      (sharesNews(event, other, datesItNearby(other, event) ? SHARE_OF_NEWS_OF_DAY : SHARE_OF_NEWS) ||
        tellsSameDeed(event, other)) &&
      hasFiguresOf(other, event),
  },
  {
    name: 'result-told-before',
    applies: (event, other) =>
      isNewsAfter(event, other) &&
      event.status === other.status &&
      sharedTerms(event, other).some((term) => RESULT.test(term)) &&
      sharedTerms(event, other).length >= FEWEST_OF_RESULT,
  },
  {
    name: 'news-told-again-within-hours',
    applies: (event, other, reportOf) =>
      isDatedByReport(event) &&
      event.status === other.status &&
      liesBefore(other, event, 1) &&
      hoursBetween(reportOf(articleOf(event)), reportOf(articleOf(other))) <= ONE_ROUND_OF_NEWS &&
      namesAgentOf(event, other) &&
      (tellsOfTheSame(event, other, NEWS_OF_HOURS_BEFORE) ||
        (namesAgentOf(other, event) && tellsOfTheSame(event, other, NEWS_OF_SAME_AGENT))) &&
      hasFiguresOf(other, event),
  },
  {
    name: 'news-of-that-day-by-another-outlet',
    applies: (event, other, reportOf) =>
      areOfOneDay(event, other) &&
      [event, other].every(isDatedByReport) &&
      event.weight < other.weight &&
      outletOf(event, reportOf) !== outletOf(other, reportOf) &&
      namesAgentOf(event, other) &&
      namesAgentOf(other, event) &&
      tellsOfTheSame(event, other, NEWS_OF_OTHER_OUTLET) &&
      hasFiguresOf(other, event),
  },
  {
    name: 'news-of-a-day-that-another-text-dates',
    applies: (event, other) =>
      areOfOneDay(event, other) &&
      isDatedByReport(event) &&
      !isDatedByReport(other) &&
      (tellsOfTheSame(event, other, NEWS_OF_DATED_DAY) || tellsSameDeed(event, other)) &&
      hasFiguresOf(other, event),
  },
  {
    name: 'more-of-the-opening-of-a-report-on-that-day',
    applies: (event, other) =>
      areOfOneDay(event, other) &&
      areOfOneReport(event, other) &&
      standsUnderHeadline(event) &&
      standsAbove(other, event) &&
      !(isHeadline(other) && isDatedByReport(other)),
  },
  {
    name: 'deed-of-that-day-with-an-aside',
    applies: (event, other) => areOfOneDay(event, other) && tellsDeedOf(other, event),
  },
  {
    name: 'clause-that-names-a-deed-of-that-day',
    applies: (event, other) => areOfOneDay(event, other) && isClause(event) && sharesHalf(event, other),
  },
  {
    // Under a headline that has the day a plan names the time around it again; a deed of that time is another one.
    name: 'time-around-a-day-of-the-same-opening',
    applies: (event, other) =>
      !isDay(event) &&
      isDay(other) &&
      areOfOneReport(event, other) &&
      liesAround(event, other) &&
      ((isHeadline(event) && standsUnderHeadline(other)) ||
        (isHeadline(other) &&
          standsUnderHeadline(event) &&
          [event, other].every(({ status }) => status === 'planned'))),
  },
  {
    name: 'time-around-the-day-of-a-death',
    applies: (event, other) =>
      !isDay(event) && isDay(other) && liesAround(event, other) && nameOneDeath(event, other),
  },
  {
    name: 'time-around-a-day-that-is-told',
    applies: (event, other) =>
      !isDay(event) &&
      isDay(other) &&
      event.status === other.status &&
      // On a Monday "this week" has its Sunday in it.
      (liesAround(event, other) || liesBefore(other, event, 1)) &&
      sharedTerms(event, other).length >= FEWEST_AROUND &&
      sharedTerms(event, other).length >= SHARE_AROUND * shownTerms(other).size,
  },
  {
    name: 'plan-of-a-day-that-came',
    applies: (event, other) =>
      event.status === 'planned' &&
      other.status === 'happened' &&
      isDay(event) &&
      (event.date === other.date || (isDatedByReport(other) && liesBefore(event, other, 1))) &&
      sharedTerms(event, other).length >= FEWEST_OF_PLAN,
  },
  {
    name: 'plan-without-a-day-that-is-announced',
    applies: (event, other) =>
      event.status === 'planned' && !isDay(event) && (shows(other, event) || announces(other, event)),
  },
];

/**
 * Without the lines that others make needless, in the same order. Of two that make each other needless the heavier stays.
 * @param ranked heaviest first
 */
export function withoutRetold(ranked: readonly StoryEvent[], reportOf: ReportOf): StoryEvent[] {
  const isTold = (event: StoryEvent, other: StoryEvent) =>
    rules.some(({ applies }) => applies(event, other, reportOf));
  return ranked.filter(
    (event, rank) =>
      !ranked.some(
        (other, place) => place !== rank && isTold(event, other) && (place < rank || !isTold(other, event)),
      ),
  );
}

function sharesNews(one: StoryEvent, other: StoryEvent, share: number): boolean {
  const shared = sharedTerms(one, other).length;
  return shared >= FEWEST_OF_NEWS && shared >= share * shownTerms(one).size;
}

/** Whether the one's date is told from the day of the other and lies shortly before it: "on Monday", told that Tuesday. */
function datesItNearby(one: StoryEvent, other: StoryEvent): boolean {
  const anchor = one.candidates[0]?.evidence.anchor ?? '';
  return other.date !== null && anchor.startsWith(other.date) && liesShortlyBefore(one, other);
}

/** Whether the one is what a report tells on its day, shortly after that of the other. */
function isNewsAfter(event: StoryEvent, other: StoryEvent): boolean {
  return isDatedByReport(event) && liesShortlyBefore(other, event);
}

/** Whether two lines of one status stand on one day. */
function areOfOneDay(event: StoryEvent, other: StoryEvent): boolean {
  return isDay(event) && event.date === other.date && event.status === other.status;
}

function liesShortlyBefore(one: StoryEvent, other: StoryEvent): boolean {
  return liesBefore(one, other, TOLD_AGAIN_WITHIN);
}

function sharesMost(one: StoryEvent, other: StoryEvent): boolean {
  return sharedTerms(one, other).length >= FEWEST_WORDS && sharesPart(one, other, SHARE_OF_WORDS);
}
