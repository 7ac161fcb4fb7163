import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import type { EventCandidate, StoryEvent } from '../../model/event.ts';
import { onceForEach } from '../../text/remember.ts';
import { terms } from '../../text/terms.ts';
import { dayOf } from '../../time/day.ts';
import { OPENING } from '../event/date-compatibility.ts';

/** What a timeline asks of a report, besides what it tells. */
export interface Report {
  /** On which it was published, `2025-10-21`; null where that is not known. */
  readonly day: string | null;
  /** The instant, in milliseconds; null where the hour is not known. */
  readonly at: number | null;
  readonly outlet: string;
  /** Terms of the headline and of the first words below it. */
  readonly opening: ReadonlySet<string>;
}

export type ReportOf = (article: string) => Report | null;

/** Letters below a headline that say what its news is; what follows is told of it. */
const LEAD_LETTERS = 350;

/** A time of day in an ISO instant. */
const TIME_OF_DAY = /T\d\d:\d\d/;

export function reportFrom(item: AnalyzedArticle | undefined): Report | null {
  return item ? readReport(item) : null;
}

const readReport = onceForEach(({ article, document }: AnalyzedArticle): Report => {
  const opening = article.text.slice(0, article.title.length + 1 + LEAD_LETTERS);
  return {
    day: dayOf(document.published, document.timeZone),
    at: TIME_OF_DAY.test(document.published ?? '') ? Date.parse(document.published ?? '') : null,
    outlet: article.outlet,
    opening: new Set(terms(opening)),
  };
});

/** Whether what an event tells is neither ahead nor taken back: what one outlet tells as so, another may call a claim. */
export function isTold({ status }: StoryEvent): boolean {
  return status === 'happened' || status === 'unconfirmed';
}

export function opensReport({ sentence }: EventCandidate): boolean {
  return sentence <= OPENING;
}

/** Share of the shorter opening's terms that the other has too, where both reports are known and open with these two. */
export function likenessOfOpenings(one: EventCandidate, other: EventCandidate, reportOf: ReportOf): number {
  if (!opensReport(one) || !opensReport(other)) return 0;
  const [first, second] = [reportOf(one.article)?.opening, reportOf(other.article)?.opening];
  if (!first || !second) return 0;
  const shared = [...first].filter((term) => second.has(term)).length;
  return shared / Math.max(1, Math.min(first.size, second.size));
}

/** Hours between two reports; Infinity where one of them is not known. */
export function hoursBetween(one: Report | null, other: Report | null): number {
  if (one?.at == null || other?.at == null) return Number.POSITIVE_INFINITY;
  return Math.abs(one.at - other.at) / 3_600_000;
}
