import type { EventCandidate, StoryEvent } from '../../model/event.ts';
import { OPENING } from '../event/date-compatibility.ts';

/** The first sentence under a headline. */
const LEAD = 1;

/**
 * Of the day of a report only one line that rests on that report: its headline and its first sentences are one piece of
 * news. The headline tells it, unless others report what the lead says; where another outlet tells it, neither does.
 * @param ranked the events, each shown by its first candidate, heaviest first
 * @param all these and those that need no line: a lead yields to a headline that is told elsewhere, too
 */
export function oncePerReport(ranked: readonly StoryEvent[], all: readonly StoryEvent[]): StoryEvent[] {
  const headlines = new Set(all.flatMap(({ candidates }) => candidates.filter(isHeadline).map(articleOf)));
  const told = new Told();
  return ranked.filter((event) => {
    const [shown] = event.candidates;
    if (!shown) return true;
    const yields = isOfReport(shown) && isLeadAlone(event) && headlines.has(shown.article);
    if (told.has(event, shown) || yields) return false;
    told.add(event);
    return true;
  });
}

/** What the lines so far tell of the reports. */
class Told {
  /** Reports whose news of their own day has a line. */
  readonly #reports = new Set<string>();
  /** Days of reports of which headline, and of which headline or lead, has a line. */
  readonly #days = new Set<string>();
  readonly #openings = new Set<string>();

  has({ date }: StoryEvent, shown: EventCandidate): boolean {
    const { article, sentence } = shown;
    const day = `${date} ${article}`;
    if (isOfReport(shown)) return this.#reports.has(article) || this.#openings.has(day);
    if (sentence === LEAD) return this.#openings.has(day);
    return sentence > 0 && sentence <= OPENING && this.#days.has(day);
  }

  add({ date, candidates }: StoryEvent): void {
    for (const one of candidates) {
      const day = `${date} ${one.article}`;
      if (isOfReport(one) || one.sentence === 0) this.#reports.add(one.article);
      if (isOfReport(one)) this.#days.add(day);
      if (isOfReport(one) || one.sentence === LEAD) this.#openings.add(day);
    }
  }
}

/** Whether the day of publication dates it. */
function isOfReport({ evidence }: EventCandidate): boolean {
  return evidence.rule === 'publication-day';
}

function isHeadline(candidate: EventCandidate): boolean {
  return candidate.sentence === 0 && isOfReport(candidate);
}

/** Whether one report tells it, and not in its headline. */
function isLeadAlone({ candidates }: StoryEvent): boolean {
  return !candidates.some(isHeadline) && new Set(candidates.map(articleOf)).size === 1;
}

function articleOf({ article }: EventCandidate): string {
  return article;
}
